/** The dialog: how it is grouped, what is not finished, then the sheet and the CSV file. */
import type { VNode } from 'preact';
import { DAFTAR_PER_EKSPOR, type BahanEkspor, type PerEksporPanel } from '../../alur/laporan/kontrak';
import { teksAngka } from '../../lembar/cetak/angka-indonesia';
import { BelumSelesai } from '../dialog/belum-selesai';
import { BidangTeks } from '../dialog/bidang-teks';
import { HasilLembar } from '../dialog/hasil-lembar';
import { Kerangka } from '../dialog/kerangka';
import { PilihanRadio, type Pilihan } from '../dialog/pilihan-radio';
import { usePembuatan } from '../dialog/use-pembuatan';
import { PEMBUATAN_EKSPOR } from './pembuatan-ekspor';
import { unduhTeks } from './unduh';

const SEBUTAN = { buat: 'Buat lembar ekspor', bekerja: 'Menyusun lembar ekspor. Jangan tutup dialog ini…', memuat: 'Memeriksa data…' };
const UKURAN = [540, 560] as const;
const PER: Readonly<Record<PerEksporPanel, Omit<Pilihan<PerEksporPanel>, 'nilai'>>> = {
  'orang dan jenis': {
    sebutan: 'Per orang dan jenis', arti: 'Satu baris untuk semua Pembimbingan seseorang setahun, satu untuk semua Pendampingannya.',
  },
  sesi: { sebutan: 'Per sesi', arti: 'Satu baris untuk setiap sesi yang dihitung.' },
};
const DAFTAR_PER = DAFTAR_PER_EKSPOR.map((nilai) => ({ nilai, ...PER[nilai] }));

export function DialogEkspor(): VNode {
  const [keadaan, kirim] = usePembuatan(PEMBUATAN_EKSPOR);
  const { isian, galat } = keadaan;
  return (
    <Kerangka
      judul="Ekspor ke SIASN"
      keadaan={keadaan}
      kirim={kirim}
      sebutan={SEBUTAN}
      ukuran={UKURAN}
      formulir={(bahan) => (
        <>
          <BidangTeks
            id="tahun" label="Tahun" angka nilai={isian.tahun} galat={galat.tahun}
            ketik={(tahun) => kirim({ jenis: 'diisi', ubah: { tahun } })}
            selesai={() => kirim({ jenis: 'diisi', ubah: {}, tanya: true })}
          />
          <PilihanRadio
            nama="per" judul="Susunan baris" nilai={isian.per === '' ? bahan.per : isian.per} daftar={DAFTAR_PER}
            pilih={(per) => kirim({ jenis: 'diisi', ubah: { per }, tanya: true })}
          />
          <AkanDiekspor bahan={bahan} />
        </>
      )}
      hasil={(hasil) => (
        <HasilLembar {...hasil}>
          <h2>Berkas CSV</h2>
          <p>
            Unduh berkas CSV bila SIASN atau aplikasi lain memintanya. Untuk melihatnya di Excel, buka lembar
            {' '}{hasil.lembar[0]?.nama ?? 'ekspor'} (File, Download, Microsoft Excel), bukan berkas CSV: Excel mengubah NIP di CSV menjadi bilangan.
          </p>
        </HasilLembar>
      )}
      tombolHasil={({ csv }) => (
        <>
          <button type="button" class="action" onClick={() => unduhTeks(csv.nama, csv.isi, 'text/csv')}>Unduh CSV</button>
          <button type="button" onClick={() => kirim({ jenis: 'kembali' })}>Ekspor lagi</button>
        </>
      )}
    />
  );
}

const AkanDiekspor = ({ bahan: { nama, jumlahBaris, jumlahJp, belumSelesai } }: { readonly bahan: BahanEkspor }): VNode => (
  <>
    <p class="ringkas">
      {jumlahBaris === 0
        ? 'Belum ada JP yang dihitung, jadi lembar ekspor hanya berisi judul kolom.'
        : `${teksAngka(jumlahBaris, 0)} baris, ${teksAngka(jumlahJp, 0)} JP yang dihitung, di lembar "${nama}".`}
    </p>
    <h2>Sebelum diekspor</h2>
    <BelumSelesai
      daftar={belumSelesai}
      kosong="Semua sudah beres: tidak ada yang perlu diselesaikan lebih dahulu."
    />
  </>
);
