/** The rows of the sheets of one deed as plain objects keyed by header, for programs. */
import { bukaLembar } from '../lembar/baca/buka-lembar';
import { teksSel } from '../lembar/baca/teks-sel';
import { DAFTAR_KAMUS } from '../lembar/kamus/daftar-kamus';
import { kamusJpLain } from '../lembar/kamus/kamus-jp-lain';
import { kamusKompetensi } from '../lembar/kamus/kamus-kompetensi';
import { kamusPegawai } from '../lembar/kamus/kamus-pegawai';
import { kamusSesi } from '../lembar/kamus/kamus-sesi';
import type { KamusLembar, Kolom } from '../lembar/kamus/kolom';
import { kamusHasilPemeriksaan } from '../lembar/kamus/lembar-buatan';
import { bacaLembarLaporan } from '../lembar/laporan/baca-lembar-laporan';
import { adalahSelTanggal, type IsiLembar, type Sel } from '../lembar/sel';
import type { BukuKerja } from './buku-kerja';

export const DAFTAR_PERINTAH = ['siapkan', 'periksa', 'hitung', 'laporan', 'kartu', 'ekspor-siasn'] as const;
export type Perintah = (typeof DAFTAR_PERINTAH)[number];

/** The sheets each deed works on, whether or not it changed them; the others make sheets of many titles. */
const LEMBAR_PERINTAH: Readonly<Partial<Record<Perintah, readonly string[]>>> = {
  siapkan: [...DAFTAR_KAMUS.map(({ judul }) => judul), kamusHasilPemeriksaan.judul],
  periksa: [kamusHasilPemeriksaan.judul],
  hitung: [kamusSesi, kamusPegawai, kamusKompetensi, kamusJpLain, kamusHasilPemeriksaan].map(({ judul }) => judul),
};

export type BarisData = Readonly<Record<string, string | number | boolean>>;
export type DataLembar = Readonly<Record<string, readonly BarisData[]>>;

/**
 * Blank rows, totals and repeated headers are left out; date cells are `YYYY-MM-DD`, NIPs text.
 *
 * @param dibuat titles of the report sheets that the deed made; of those the rows of their main table are given
 */
export function dataLembar(buku: BukuKerja, perintah: Perintah, dibuat: readonly string[] = []): DataLembar {
  const judulLembar = LEMBAR_PERINTAH[perintah];
  return judulLembar ? dataLembarKetik(buku, judulLembar) : Object.fromEntries(dibuat.flatMap((nama) => {
    const baris = bacaLembarLaporan(nama, buku.baca(nama)?.nilai ?? []);
    return baris ? [[nama, baris]] : [];
  }));
}

function dataLembarKetik(buku: BukuKerja, judulLembar: readonly string[]): DataLembar {
  const kamus = [...DAFTAR_KAMUS, kamusHasilPemeriksaan].filter(({ judul }) => judulLembar.includes(judul));
  return Object.fromEntries(
    kamus.flatMap((satu) => {
      const isi = buku.baca(satu.judul);
      return isi ? [[satu.judul, barisData(isi, satu)]] : [];
    }),
  );
}

function barisData(isi: IsiLembar, kamus: KamusLembar): BarisData[] {
  const buatan = kamus === kamusHasilPemeriksaan;
  const { peta, baris } = bukaLembar(isi, kamus, buatan ? () => true : undefined);
  const kolomDikenal = new Map([...peta].map(([judul, indeks]) => [indeks, kamus.kolom.find((kolom) => kolom.judul === judul)]));
  const kunci = kunciKolom(isi.nilai[0] ?? [], kolomDikenal);
  return baris.map(({ nomor }) =>
    Object.fromEntries((isi.nilai[nomor - 1] ?? []).flatMap((sel, indeks) => {
      const nama = kunci[indeks];
      return nama === undefined ? [] : [[nama, nilaiData(sel, kolomDikenal.get(indeks), buatan)]];
    })),
  );
}

/** Contract names, else the header as typed; a foreign header that repeats is told apart by a number. */
function kunciKolom(judul: readonly Sel[], dikenal: ReadonlyMap<number, Kolom | undefined>): (string | undefined)[] {
  const terpakai = new Set([...dikenal.values()].flatMap((kolom) => (kolom ? [kolom.judul] : [])));
  return judul.map((sel, indeks) => {
    const kolom = dikenal.get(indeks);
    if (kolom) return kolom.judul;
    const teks = teksSel(sel).trim();
    if (teks === '') return undefined;
    let nama = teks;
    for (let ke = 2; terpakai.has(nama); ke++) nama = `${teks} (${ke})`;
    terpakai.add(nama);
    return nama;
  });
}

function nilaiData(sel: Sel, kolom: Kolom | undefined, buatan: boolean): string | number | boolean {
  if (adalahSelTanggal(sel)) return sel.tanggal;
  if (kolom?.isi.jenis === 'nip') return teksSel(sel);
  // Row numbers of Hasil Pemeriksaan stand as linked text.
  if (buatan && kolom?.isi.jenis === 'bilangan' && sel !== '') return Number(sel);
  return sel;
}
