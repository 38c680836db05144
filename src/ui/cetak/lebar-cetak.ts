/** How wide each column is printed and how much smaller than in the sheet the letters are. */
import { bidangCetak } from '../../lembar/cetak/halaman';
import type { LembarCetak, SelCetak } from '../../lembar/cetak/lembar-cetak';
import { rupaPeran } from '../../lembar/cetak/peran';
import { teksSelCetak } from '../../lembar/cetak/teks-cetak';
import { lebarHuruf } from './lebar-huruf';

export interface UkuranCetak {
  /** Letters and heights as part of those of the sheet. */
  readonly skala: number;
  /** Shares of the width of the page, together 1. */
  readonly kolom: readonly number[];
}

const PIKSEL_MM = 96 / 25.4;
/** Below this, letters of 10 points would be smaller than 7.5: too small to be read on paper. */
const SKALA_TERKECIL = 0.75;
/** Pixels beside the text in a cell, its border among them. */
const TEPI = 10;
/** No column asks for more, however long its texts are. */
const LEBAR_TERBESAR = 420;

/** As in the sheet, all columns together as wide as the page; of very wide lists each column by what stands in it. */
export function ukuranCetak(lembar: LembarCetak): UkuranCetak {
  const halaman = bidangCetak(lembar.cetak).lebar * PIKSEL_MM;
  const jumlah = jumlahkan(lembar.kolom);
  const sel = lembar.bagian.filter(({ kepala }) => kepala).flatMap(({ baris }) => baris.flatMap((satu) => satu.sel));
  const tersempit = terlebar(sel, lembar.kolom.length, (teks) => teks.split(/\s+/));
  const skala = Math.min(1, halaman / jumlah);
  if (skala >= SKALA_TERKECIL) return { skala, kolom: bagikan(tersempit, lembar.kolom, halaman / skala) };
  const terluas = terlebar(sel, lembar.kolom.length, (teks) => teks.split('\n'));
  return { skala: SKALA_TERKECIL, kolom: bagikan(tersempit, terluas, halaman / SKALA_TERKECIL) };
}

/** Each column at least as wide as its longest word; what is left goes to those that wish for more. */
function bagikan(tersempit: readonly number[], diingini: readonly number[], lebar: number): number[] {
  const sempit = jumlahkan(tersempit);
  const lebih = tersempit.map((satu, i) => Math.max(0, (diingini[i] ?? 0) - satu));
  const jumlahLebih = jumlahkan(lebih);
  const hasil = sempit >= lebar || jumlahLebih === 0
    ? tersempit
    : tersempit.map((satu, i) => satu + ((lebih[i] ?? 0) * (lebar - sempit)) / jumlahLebih);
  const semua = jumlahkan(hasil);
  return hasil.map((satu) => satu / semua);
}

const jumlahkan = (daftar: readonly number[]): number => daftar.reduce((semua, satu) => semua + satu, 0);

/** Pixels of the widest part of the texts of each column; cells over several columns ask for nothing. */
function terlebar(daftar: readonly SelCetak[], jumlahKolom: number, pecah: (teks: string) => string[]): number[] {
  const hasil = Array<number>(jumlahKolom).fill(0);
  for (const sel of daftar) {
    if ((sel.lebar ?? 1) > 1) continue;
    const rupa = rupaPeran(sel.peran);
    const lebar = Math.max(...pecah(teksSelCetak(sel)).map((satu) => lebarHuruf(satu, rupa)));
    hasil[sel.kolom - 1] = Math.max(hasil[sel.kolom - 1] ?? 0, lebar);
  }
  return hasil.map((satu) => Math.min(LEBAR_TERBESAR, satu) + TEPI);
}
