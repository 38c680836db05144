/** The dialog: year, day, draft or final; what is not finished; then the report and its annexes, and printing them. */
import type { VNode } from 'preact';
import type { BahanLaporan } from '../../alur/laporan/kontrak';
import { BelumSelesai, Rincian } from '../dialog/belum-selesai';
import { BidangTeks } from '../dialog/bidang-teks';
import { HasilLembar } from '../dialog/hasil-lembar';
import { Kerangka } from '../dialog/kerangka';
import { PilihanRadio } from '../dialog/pilihan-radio';
import { usePembuatan } from '../dialog/use-pembuatan';
import { hariIsian, sebutTanggal } from '../isian/tanggal-isian';
import { PEMBUATAN_LAPORAN } from './pembuatan-laporan';
import { sebutRingkas } from './sebut-ringkas';

const SEBUTAN = {
  buat: 'Buat laporan', bekerja: 'Menyusun laporan dan empat lampirannya. Jangan tutup dialog ini…', memuat: 'Memeriksa data…',
};
const UKURAN = [580, 600] as const;

export function DialogLaporan(): VNode {
  const [keadaan, kirim] = usePembuatan(PEMBUATAN_LAPORAN);
  const { isian, galat, bahan } = keadaan;
  const cetak = (lembar: readonly string[]): void => kirim({ jenis: 'minta-cetak', lembar });
  return (
    <Kerangka
      judul="Buat laporan PD"
      keadaan={keadaan}
      kirim={kirim}
      sebutan={SEBUTAN}
      ukuran={UKURAN}
      formulir={(isi) => (
        <>
          <div class="sebaris">
            <BidangTeks
              id="tahun" label="Tahun laporan" angka nilai={isian.tahun} galat={galat.tahun}
              ketik={(tahun) => kirim({ jenis: 'diisi', ubah: { tahun } })}
              selesai={() => kirim({ jenis: 'diisi', ubah: {}, tanya: true })}
            />
            <BidangTeks
              id="tanggal" label="Tanggal laporan" nilai={isian.tanggal} galat={galat.tanggal}
              petunjuk={hariIsian(isian.tanggal) === undefined ? undefined : sebutTanggal(isian.tanggal, '')}
              ketik={(tanggal) => kirim({ jenis: 'diisi', ubah: { tanggal } })}
              selesai={() => kirim({ jenis: 'diisi', ubah: {}, tanya: true })}
            />
          </div>
          <PilihanRadio
            nama="jenis" judul="Jenis laporan" nilai={isian.jenis} daftar={daftarJenis(isi)}
            pilih={(jenis) => kirim({ jenis: 'diisi', ubah: { jenis } })}
          />
          <Keadaan bahan={isi} cetak={cetak} />
        </>
      )}
      hasil={(hasil) => (
        <HasilLembar {...hasil}>
          <h2>Langkah berikutnya</h2>
          <ol class="daftar">
            <li>Periksa lembar {hasil.lembar[0]?.nama}, terutama kop dan penandatangan.</li>
            <li>Pilih Cetak… untuk mencetak atau menyimpannya sebagai PDF.</li>
            {isian.jenis === 'konsep' ? <li>Bila sudah benar, buat sekali lagi sebagai {bahan?.sebutanFinal ?? 'Final'}.</li> : null}
          </ol>
        </HasilLembar>
      )}
      tombolHasil={(hasil) => (
        <>
          <button type="button" class="action" onClick={() => cetak(hasil.lembar.map(({ nama }) => nama))}>Cetak…</button>
          <button type="button" onClick={() => kirim({ jenis: 'kembali' })}>Buat laporan lagi</button>
        </>
      )}
    />
  );
}

const daftarJenis = ({ sebutanFinal, halanganFinal, finalTerakhir }: BahanLaporan) => [
  { nilai: 'konsep', sebutan: 'Konsep', arti: 'Bertanda KONSEP; dapat dibuat berulang kali.' },
  {
    nilai: 'final', sebutan: sebutanFinal, terkunci: halanganFinal !== '',
    arti: halanganFinal === '' ? (finalTerakhir?.tetap ? ARTI_TETAP : ARTI_FINAL) : halanganFinal,
  },
] as const;
const ARTI_FINAL = 'Untuk ditandatangani; dilindungi dengan peringatan dan dicatat di Riwayat.';
const ARTI_TETAP = 'Isinya tidak berubah sejak laporan terakhir: bila dibuat lagi, namanya tetap dan bukan perbaikan.';

function Keadaan({ bahan, cetak }: { readonly bahan: BahanLaporan; readonly cetak: (lembar: readonly string[]) => void }): VNode {
  const { belumSelesai, finalTerakhir, lembarAda } = bahan;
  return (
    <>
      <p class="ringkas">{sebutRingkas(bahan)}</p>
      {finalTerakhir === undefined ? null : <FinalTerakhir {...finalTerakhir} />}
      <h2>Sebelum laporan dibuat</h2>
      <BelumSelesai
        daftar={belumSelesai}
        kosong="Semua sudah beres: tidak ada yang perlu diselesaikan lebih dahulu."
      />
      <Rincian judul="Lembar yang akan dibuat" daftar={bahan.akanDibuat} />
      {lembarAda.length === 0 ? null : (
        <p>
          <button type="button" class="link" onClick={() => cetak(lembarAda.map(({ nama }) => nama))}>
            Cetak lembar laporan yang sudah ada…
          </button>
        </p>
      )}
    </>
  );
}

function FinalTerakhir({ sebutan, tanggal, perubahan, rincian, tetap }: NonNullable<BahanLaporan['finalTerakhir']>): VNode {
  const hari = sebutTanggal(tanggal.split('-').reverse().join('/'), '') ?? tanggal;
  if (perubahan === '') {
    return (
      <p class="note">
        Laporan terakhir: {sebutan}, {hari}. {tetap
          ? 'Data dan pengaturan tidak berubah sejak itu.'
          : 'Kegiatan yang dihitung tidak berubah sejak itu; yang berbeda tanggal laporan, pengaturan, atau data lain.'}
      </p>
    );
  }
  return (
    <div class="note warning">
      <p><strong><span aria-hidden="true">⚠ </span>{perubahan}</strong></p>
      <Rincian judul="Kegiatan yang berubah" daftar={rincian} />
    </div>
  );
}
