/** The note above the form: what was saved, what was refused, and what to do when no answer came. */
import type { SesiTersimpan } from '../../../alur/panel/kontrak';
import { kalimatAlasan } from '../keadaan/kalimat-alasan';
import { menulis, type Gagal, type Proses } from '../keadaan/gagal';
import type { Kabar as IsiKabar } from '../keadaan/keadaan-panel';

export interface PerintahKabar {
  batalkan(): void;
  muatUlang(): void;
  siapkan(): void;
  ulangi(proses: Proses): void;
}

export function Kabar({ kabar, perintah }: { readonly kabar: IsiKabar; readonly perintah: PerintahKabar }) {
  if (kabar.jenis === 'tersimpan') {
    const { kalimat, daftar } = kabar.hasil;
    return (
      <div class="note success">
        <h2>✓ {kalimat.replace(/\.$/, '')}</h2>
        {daftar.map((sesi) => <p key={sesi.id}>{kalimatTersimpan(sesi)}</p>)}
        <button type="button" class="link" onClick={perintah.batalkan}>Batalkan</button>
      </div>
    );
  }
  if (kabar.jenis === 'informasi') return <div class="note">{kabar.kalimat}</div>;
  if (kabar.jenis === 'ditolak') {
    return (
      <div class="note failure">
        <h2>✕ Belum tersimpan</h2>
        {kabar.daftarKalimat.map((kalimat) => <p key={kalimat}>{kalimat}</p>)}
      </div>
    );
  }
  return <KabarGagal {...kabar} perintah={perintah} />;
}

/** `Rakhmat Pratama, S.IP: +2 JP, kini 16 dari 20.` */
function kalimatTersimpan({ nama, tercatat, dihitung, total, target, alasan }: SesiTersimpan): string {
  const jumlah = target === undefined ? `${total} JP` : `${total} dari ${target}`;
  return dihitung > 0
    ? `${nama}: +${dihitung} JP, kini ${jumlah}.`
    : `${nama}: ${tercatat} JP tercatat, tidak dihitung; tetap ${jumlah}. ${kalimatAlasan(alasan)}`;
}

interface KabarGagalProps {
  readonly gagal: Gagal;
  readonly tentang: Proses;
  readonly perintah: PerintahKabar;
  /** Whether no form stands below, so that the button is the one to press. */
  readonly sendiri?: boolean;
}

export function KabarGagal({ gagal, tentang, perintah, sendiri = false }: KabarGagalProps) {
  const kelas = sendiri ? 'action' : '';
  if (gagal.jenis === 'akun-ganda') return <AkunGanda pesan={gagal.kalimat} />;
  if (!sendiri && menulis(tentang) && (gagal.jenis === 'putus' || gagal.jenis === 'kesalahan')) {
    return <TakPasti tentang={tentang} pesan={gagal.kalimat} muatUlang={perintah.muatUlang} />;
  }
  return (
    <div class={gagal.jenis === 'sibuk' ? 'note warning' : 'note failure'}>
      <h2>{JUDUL[gagal.jenis]}</h2>
      <p>{KALIMAT[gagal.jenis] ?? gagal.kalimat}</p>
      {gagal.jenis === 'kesalahan' && <Rincian pesan={gagal.kalimat} />}
      {gagal.jenis === 'perlu-siapkan' ? (
        <button type="button" class={kelas} onClick={perintah.siapkan}>Siapkan buku kerja</button>
      ) : (
        gagal.jenis !== 'ditolak' && <button type="button" class={kelas} onClick={() => perintah.ulangi(tentang)}>Coba lagi</button>
      )}
    </div>
  );
}

const JUDUL: Readonly<Record<Exclude<Gagal['jenis'], 'akun-ganda'>, string>> = {
  ditolak: '✕ Tidak dapat dilanjutkan',
  sibuk: '⚠ Sedang sibuk',
  'perlu-siapkan': '✕ Buku kerja belum siap',
  putus: '✕ Sambungan terputus',
  kesalahan: '✕ Server tidak memberi jawaban',
};
const KALIMAT: Readonly<Partial<Record<Gagal['jenis'], string>>> = {
  putus: 'Periksa sambungan internet, lalu coba lagi.',
  kesalahan: 'Coba sekali lagi. Bila berulang, tutup panel ini, muat ulang halaman, lalu buka lagi dari menu Hitung JP.',
};

interface TakPastiProps {
  readonly tentang: Proses;
  readonly pesan?: string;
  readonly muatUlang: () => void;
}

/** A call that only reads and is still waited for. */
export const Lambat = ({ muatUlang, sendiri = false }: { readonly muatUlang: () => void; readonly sendiri?: boolean }) => (
  <div class="note warning">
    <h2>⚠ Lebih lama dari biasanya</h2>
    <p>Buku kerja sedang dipakai, sangat besar, atau sambungan internet terputus.</p>
    <button type="button" class={sendiri ? 'action' : ''} onClick={muatUlang}>Coba lagi</button>
  </div>
);

const TERJADI: Readonly<Partial<Record<Proses, string>>> = {
  menyimpan: 'tersimpan', membatalkan: 'dibatalkan', menyiapkan: 'buku kerja sudah disiapkan',
};

/** An identical session is refused as a duplicate, so saving once more does no harm. */
export function TakPasti({ tentang, pesan, muatUlang }: TakPastiProps) {
  const simpan = tentang === 'menyimpan';
  return (
    <div class="note warning">
      <h2>⚠ Belum diketahui apakah {TERJADI[tentang]}</h2>
      <p>
        Belum ada jawaban dari server. Tekan Muat ulang untuk melihat keadaan terakhir
        {simpan ? '; bila sesi ini sudah tersimpan, panel mengatakannya di atas tombol Simpan.' : ', lalu lihat lembarnya.'}
      </p>
      {simpan && <p>Menyimpan sekali lagi aman: sesi yang sama persis ditolak sebagai ganda.</p>}
      {pesan !== undefined && <Rincian pesan={pesan} />}
      <button type="button" onClick={muatUlang}>Muat ulang</button>
    </div>
  );
}

function AkunGanda({ pesan }: { readonly pesan: string }) {
  return (
    <div class="note failure">
      <h2>✕ Google memakai akun lain</h2>
      <p>Peramban ini masuk dengan beberapa akun Google, sehingga panel berjalan dengan akun yang tidak berhak. Yang perlu dilakukan:</p>
      <ol>
        <li>Buka jendela penyamaran atau profil peramban baru.</li>
        <li>Masuk dengan satu akun saja, yaitu akun yang berhak menyunting buku kerja ini.</li>
        <li>Buka buku kerja ini di sana, lalu pilih menu Hitung JP, Catat sesi.</li>
      </ol>
      <Rincian pesan={pesan} />
    </div>
  );
}

/** Google's own words help whoever looks after the tool; staff need not read them. */
const Rincian = ({ pesan }: { readonly pesan: string }) => (
  <details class="light"><summary>Rincian untuk pengelola alat</summary><p class="hint">{pesan}</p></details>
);
