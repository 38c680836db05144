/** Builder: a sheet as the door hands it over, from its header and rows. */
import type { Gabungan, IsiLembar, Sel, SelTanggal } from '../../src/lembar/sel';

/** A date cell, at midnight unless a time is given. */
export const selTanggal = (tanggal: string, jam = ''): SelTanggal => ({ tanggal, jam });

/** Rows are filled up with blanks to the width of the header. */
export function isiLembar(
  nama: string,
  judul: readonly Sel[],
  baris: readonly (readonly Sel[])[] = [],
  gabungan: readonly Gabungan[] = [],
): IsiLembar {
  const lebar = Math.max(judul.length, ...baris.map(({ length }) => length));
  const penuhi = (satu: readonly Sel[]): Sel[] => Array.from({ length: lebar }, (_, i) => satu[i] ?? '');
  return { nama, catatanJudul: penuhi([]).map(() => ''), nilai: [judul, ...baris].map(penuhi), gabungan, saringan: false };
}

/** Rows as objects keyed by header. */
export const isiDariObjek = (
  nama: string,
  judul: readonly string[],
  baris: readonly Readonly<Record<string, Sel>>[],
  gabungan: readonly Gabungan[] = [],
): IsiLembar => isiLembar(nama, judul, baris.map((satu) => judul.map((kolom) => satu[kolom] ?? '')), gabungan);
