/** Sees whether the rows that went were those that should, and puts back one of somebody else that went in their stead. */
import type { Blok, SelTulis } from '../../lembar/tulis/blok';
import type { BukuKerja } from '../buku-kerja';
import { padankanBaris, selSama, tandaBaris } from '../tulis/padankan-baris';
import { potret, potretRumus, type Potret, type PotretRumus } from '../tulis/potret';
import { selPulih } from '../tulis/pulihkan';
import { tetapDiTempat } from '../tulis/tetap-di-tempat';

export interface Penghapusan {
  /** Row numbers that were taken out, the last first. */
  readonly dibuang: readonly number[];
  /** Cells that were emptied in rows which stay. */
  readonly kosong: readonly { readonly baris: number; readonly kolom: number }[];
}

/**
 * True where just these are gone; else what went wrongly is back, with its values and formulas, and the rows are to be
 * looked for again.
 */
export function terhapusDiTempat(buku: BukuKerja, sebelum: PotretRumus, { dibuang, kosong }: Penghapusan): boolean {
  const tersisa = <T>(daftar: readonly T[]): T[] => daftar.filter((_, b) => !dibuang.includes(b + 1));
  const harapan = { ...sebelum, isi: { ...sebelum.isi, nilai: tersisa(sebelum.isi.nilai) }, rumus: tersisa(sebelum.rumus) };
  const naik = (baris: number): number => baris - dibuang.filter((satu) => satu < baris).length;
  const blok = kosong.map(({ baris, kolom }): Blok => ({ baris: naik(baris), kolom, nilai: [['']] }));
  const sesudah = potret(buku, sebelum.kamus, sebelum);
  if (tetapDiTempat({ sebelum: harapan, blok }, sesudah)) return true;
  const kini = potretRumus(buku, sesudah);
  for (const { baris, kolom, nilai } of selPulih({ sebelum: harapan, blok }, kini)) {
    buku.tulis(kini.isi.nama, { baris: baris + 1, kolom: kolom + 1, nilai: [[nilai]] });
  }
  const sisa = sisaKita(sebelum, kini, dibuang);
  // One for each that should have gone instead.
  sisa.forEach(() => kembalikanBaris(buku, sebelum, dibuang, sisa));
  buku.tuntaskan();
  return sisa.length === 0;
}

/** One that was to go and is still there, unchanged: its index before and now. */
interface Sisa {
  readonly dulu: number;
  readonly kini: number;
}

function sisaKita(sebelum: Potret, kini: Potret, dibuang: readonly number[]): Sisa[] {
  const { kunci = '', isian } = tandaBaris(sebelum);
  const sama = (a: number, b: number): boolean => [kunci, ...isian].every((judul) =>
    selSama(sebelum.isi.nilai[a]?.[sebelum.peta.get(judul) ?? -1], kini.isi.nilai[b]?.[kini.peta.get(judul) ?? -1]));
  return [...dibuang].reverse().flatMap((baris) => {
    const b = kini.isi.nilai.findIndex((_, i) => i > 0 && sama(baris - 1, i));
    return b < 0 ? [] : [{ dulu: baris - 1, kini: b }];
  });
}

/** Of the rows that are missing the one nearest to those that were to go, in its old place. */
function kembalikanBaris(buku: BukuKerja, sebelum: PotretRumus, dibuang: readonly number[], sisa: readonly Sisa[]): void {
  const kini = potret(buku, sebelum.kamus, sebelum);
  const asal = padankanBaris(sebelum, kini);
  const [awal, akhir] = [Math.min(...dibuang) - 1, Math.max(...dibuang) - 1];
  const diBawah = salahDiBawah(dibuang.length, sisa, awal);
  const jarak = (a: number): number => Math.min(Math.abs(a - awal), Math.abs(a - akhir));
  const [a] = barisHilang(sebelum, asal, dibuang)
    .filter((satu) => (diBawah ? satu > akhir : satu < awal))
    .sort((satu, lain) => jarak(satu) - jarak(lain));
  if (a === undefined) return;
  const diAtas = asal.reduce<number>((terakhir, satu, b) => (satu !== undefined && satu < a ? b : terakhir), 0);
  const sel = (sebelum.isi.nilai[a] ?? []).map((isi, k): SelTulis => {
    const rumus = sebelum.rumus[a]?.[k] ?? '';
    return rumus === '' ? isi : { rumus };
  });
  buku.sisipkanBaris(kini.isi.nama, diAtas + 2, 1);
  buku.tulis(kini.isi.nama, { baris: diAtas + 2, kolom: 1, nilai: [sel] });
}

/**
 * Rows went that lie below those that were to go: these had moved up. Which of them are left tells, and where all are, how
 * far they have moved; a row that is missing on the other side was taken out by somebody else.
 */
function salahDiBawah(jumlah: number, sisa: readonly Sisa[], awal: number): boolean {
  const pertama = sisa[0];
  if (!pertama) return false;
  return sisa.length === jumlah ? pertama.kini < pertama.dulu : pertama.dulu === awal;
}

function barisHilang({ isi }: Potret, asal: readonly (number | undefined)[], dibuang: readonly number[]): number[] {
  const ada = new Set(asal);
  return isi.nilai.flatMap((baris, a) =>
    (a > 0 && !dibuang.includes(a + 1) && !ada.has(a) && baris.some((sel) => sel !== '') ? [a] : []));
}
