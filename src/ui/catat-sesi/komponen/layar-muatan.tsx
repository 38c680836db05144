/** What stands there instead of the form: loading, no data, or nobody on the roster. */
import type { KeadaanPanel } from '../keadaan/keadaan-panel';
import { KabarGagal, Lambat, type PerintahKabar } from './kabar';

interface LayarMuatanProps {
  readonly keadaan: KeadaanPanel;
  readonly perintah: PerintahKabar;
}

export function LayarMuatan({ keadaan: { muatan, proses, lambat }, perintah }: LayarMuatanProps) {
  if (muatan.tahap === 'gagal' && proses === undefined) {
    return <KabarGagal gagal={muatan.gagal} tentang="membuka" perintah={perintah} sendiri />;
  }
  return (
    <>
      <p role="status" class="gray">{proses === 'menyiapkan' ? 'Menyiapkan buku kerja…' : 'Memuat data pegawai…'}</p>
      {lambat ? (
        <Lambat muatUlang={perintah.muatUlang} sendiri />
      ) : (
        <div class="skeleton" aria-hidden="true"><i /><b /><i /><b /><i /><b /><i /><b /></div>
      )}
    </>
  );
}

export function RosterKosong({ muatUlang }: { readonly muatUlang: () => void }) {
  return (
    <div class="note warning">
      <h2>⚠ Belum ada pegawai</h2>
      <p>
        Lembar Pegawai belum berisi pegawai dengan NIP yang terbaca. Isi NIP (18 digit), Nama, Status, dan Jenjang,
        satu baris untuk satu pegawai, lalu tekan Muat ulang.
      </p>
      <button type="button" class="action" onClick={muatUlang}>Muat ulang</button>
    </div>
  );
}
