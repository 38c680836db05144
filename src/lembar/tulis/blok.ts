/** Blocks to write: the values of some columns cut into as few rectangles as possible, leaving out what is not ours. */
import type { Sel } from '../sel';

/** A formula that stood in a cell which must be written again unchanged. */
export interface SelRumus {
  readonly rumus: string;
}
export type SelTulis = Sel | SelRumus;

export const adalahRumus = (sel: SelTulis | undefined): sel is SelRumus =>
  typeof sel === 'object' && 'rumus' in sel;

export interface Blok {
  /** Row and column of the top left cell, from 1. */
  readonly baris: number;
  readonly kolom: number;
  readonly nilai: readonly (readonly SelTulis[])[];
}

/** One column to write: undefined = this cell is not ours, leave it. */
export interface KolomTulis {
  readonly kolom: number;
  readonly nilai: readonly (SelTulis | undefined)[];
}

/** Where cells that are not ours or are right already lie in between, at most this many rectangles are written. */
const BATAS_POTONGAN = 4;

/** A block with more cells is written in several calls: no service call takes minutes, and a run can stop in between. */
const SEL_TERBANYAK = 50_000;

/** What must be known of the cells in between when they are few calls' sake written back as they are. */
export type SelAsli = (baris: number, kolom: number, jumlahBaris: number, jumlahKolom: number) => (readonly SelTulis[])[];

/** Whether a cell (row and column from 1) does not hold this value yet. */
export type PerluTulis = (baris: number, kolom: number, nilai: SelTulis) => boolean;

/**
 * Cuts columns (all with the same number of rows, the first of them sheet row `barisAwal`) into blocks: neighbouring
 * columns that leave out the same rows go together. Rows that are right already are left out too; where that makes more
 * than four cuts they are written again, and where even the rows that are not ours make more, one block is written, in
 * which those are written back as `asli` gives them (values, and formulas where there were some). What is too much for one
 * call is cut again.
 */
export function susunBlok(
  barisAwal: number,
  daftarKolom: readonly KolomTulis[],
  asli: SelAsli,
  perlu: PerluTulis = () => true,
): Blok[] {
  return deretKolom(daftarKolom).flatMap((deret) => {
    const { kolom } = deret[0] as KolomTulis;
    return pilihPotongan(barisAwal, deret, perlu).flatMap((satu) => cincang(satu, deret.length)).map(({ awal, akhir }) => {
      const nilai = baris(deret, awal, akhir);
      const celah = nilai.some((sel) => sel.some((isi) => isi === undefined));
      const semula = celah ? asli(barisAwal + awal, kolom, akhir - awal, deret.length) : [];
      return {
        baris: barisAwal + awal,
        kolom,
        nilai: nilai.map((sel, r) => sel.map((isi, k) => isi ?? (semula[r]?.[k] as SelTulis))),
      };
    });
  });
}

/** Rows (or other indices) one after another. */
export interface Rangkaian {
  readonly awal: number;
  /** Exclusive. */
  readonly akhir: number;
}

/** Rows of `lebar` columns cut so that no piece has more cells than one call should carry. */
export function cincang({ awal, akhir }: Rangkaian, lebar: number): Rangkaian[] {
  const tinggi = Math.max(1, Math.floor(SEL_TERBANYAK / lebar));
  return Array.from({ length: Math.ceil((akhir - awal) / tinggi) }, (_, i) =>
    ({ awal: awal + i * tinggi, akhir: Math.min(akhir, awal + (i + 1) * tinggi) }));
}

/** Runs of neighbouring columns that leave out the same rows. */
function deretKolom(daftarKolom: readonly KolomTulis[]): KolomTulis[][] {
  const urut = [...daftarKolom].sort((a, b) => a.kolom - b.kolom);
  const hasil: KolomTulis[][] = [];
  for (const kolom of urut) {
    const deret = hasil[hasil.length - 1];
    const sebelum = deret?.[deret.length - 1];
    if (deret && sebelum && sebelum.kolom + 1 === kolom.kolom && samaCelah(sebelum, kolom)) deret.push(kolom);
    else hasil.push([kolom]);
  }
  return hasil;
}

const samaCelah = (a: KolomTulis, b: KolomTulis): boolean =>
  a.nilai.every((isi, i) => (isi === undefined) === (b.nilai[i] === undefined));

/** The runs of rows to write, see `susunBlok`. */
function pilihPotongan(barisAwal: number, deret: readonly KolomTulis[], perlu: PerluTulis): Rangkaian[] {
  const { nilai } = deret[0] as KolomTulis;
  const milikKita = (i: number): boolean => nilai[i] !== undefined;
  const berubah = rangkaian(0, nilai.length, (i) =>
    milikKita(i) && deret.some((satu) => perlu(barisAwal + i, satu.kolom, satu.nilai[i] as SelTulis)));
  if (berubah.length <= BATAS_POTONGAN) return berubah;
  const awal = (berubah[0] as Rangkaian).awal;
  const akhir = (berubah[berubah.length - 1] as Rangkaian).akhir;
  const milik = rangkaian(awal, akhir, milikKita);
  return milik.length <= BATAS_POTONGAN ? milik : [{ awal, akhir }];
}

/** Runs of indices (from `mulai`, before `sampai`) in which something holds. */
export function rangkaian(mulai: number, sampai: number, berlaku: (indeks: number) => boolean): Rangkaian[] {
  const hasil: Rangkaian[] = [];
  let awal = -1;
  for (let i = mulai; i <= sampai; i++) {
    const ya = i < sampai && berlaku(i);
    if (ya && awal < 0) awal = i;
    if (!ya && awal >= 0) {
      hasil.push({ awal, akhir: i });
      awal = -1;
    }
  }
  return hasil;
}

const baris = (deret: readonly KolomTulis[], awal: number, akhir: number): (SelTulis | undefined)[][] =>
  Array.from({ length: akhir - awal }, (_, i) => deret.map(({ nilai }) => nilai[awal + i]));
