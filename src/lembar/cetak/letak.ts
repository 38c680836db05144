/** The rows of a printable sheet in one column: which row each section takes, and how high each row is. */
import type { BarisCetak, Bagian, LembarCetak, SelCetak } from './lembar-cetak';
import { rupaPeran } from './peran';
import { teksSelCetak } from './teks-cetak';
import { jumlahGaris, TINGGI_BARIS, tinggiTeks } from './tinggi-teks';

export interface LetakBagian {
  readonly bagian: Bagian;
  /** Row of the sheet, from 1, in which it begins. */
  readonly awal: number;
}

/** Sections one below the other. */
export function letakBagian({ bagian }: LembarCetak): LetakBagian[] {
  let awal = 1;
  return bagian.map((satu) => {
    const letak = { bagian: satu, awal };
    awal += satu.baris.length;
    return letak;
  });
}

export const jumlahBaris = ({ bagian }: LembarCetak): number =>
  bagian.reduce((jumlah, { baris }) => jumlah + baris.length, 0);

/** Pixels from the first column that the cell covers to the last. */
export const lebarSel = ({ kolom, lebar = 1 }: SelCetak, daftarLebar: readonly number[]): number =>
  daftarLebar.slice(kolom - 1, kolom - 1 + lebar).reduce((jumlah, satu) => jumlah + satu, 0);

/**
 * Whether the sheet must merge what the cell covers. A text that begins at the left and is not wrapped runs on over
 * empty neighbours by itself; every merge that is not made spares a call and keeps columns sortable.
 */
export function perluGabung(sel: SelCetak): boolean {
  const { lebar = 1, tinggi = 1 } = sel;
  if (tinggi > 1) return true;
  const rupa = rupaPeran(sel.peran);
  return lebar > 1 && (rupa.bungkus === true || !['kiri', undefined].includes(sel.rata ?? rupa.rata));
}

/** Pixels of a row as its texts need it, but not less than `dasar`. */
export function tinggiBaris({ sel, tinggi }: BarisCetak, daftarLebar: readonly number[], dasar = TINGGI_BARIS): number {
  return (
    tinggi ??
    Math.max(dasar, ...sel.filter((satu) => (satu.tinggi ?? 1) === 1).map((satu) => tinggiSel(satu, daftarLebar)))
  );
}

function tinggiSel(sel: SelCetak, daftarLebar: readonly number[]): number {
  const rupa = rupaPeran(sel.peran);
  const lebar = rupa.bungkus ? lebarSel(sel, daftarLebar) : Number.POSITIVE_INFINITY;
  return tinggiTeks(teksSelCetak(sel), lebar, rupa);
}

/** Pixels where no program would find the height by itself: asked for, or texts of several lines in merged cells. */
export function tinggiTetap(baris: BarisCetak, daftarLebar: readonly number[]): number | undefined {
  if (baris.tinggi !== undefined) return baris.tinggi;
  const berbaris = baris.sel.some((sel) => {
    const rupa = rupaPeran(sel.peran);
    return (
      perluGabung(sel) && rupa.bungkus === true && jumlahGaris(teksSelCetak(sel), lebarSel(sel, daftarLebar), rupa) > 1
    );
  });
  return berbaris ? tinggiBaris(baris, daftarLebar) : undefined;
}
