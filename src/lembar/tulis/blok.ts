/** Blocks to write: the values of some columns cut into as few rectangles as possible, leaving out what is not ours. */
import type { Sel } from '../sel';

/** A formula that stood in a cell which must be written again unchanged. */
export interface SelRumus {
  readonly rumus: string;
}
export type SelTulis = Sel | SelRumus;

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

/** Where cells that are not ours lie in between, at most this many rectangles are written around them. */
const BATAS_POTONGAN = 4;

/** What must be known of the cells in between when they are few calls' sake written back as they are. */
export type SelAsli = (baris: number, kolom: number, jumlahBaris: number, jumlahKolom: number) => (readonly SelTulis[])[];

/**
 * Cuts columns (all with the same number of rows, the first of them sheet row `barisAwal`) into blocks: neighbouring
 * columns that leave out the same rows go together. More than four cuts become one block, in which cells that are
 * not ours are written back as `asli` gives them (values, and formulas where there were some).
 */
export function susunBlok(barisAwal: number, daftarKolom: readonly KolomTulis[], asli: SelAsli): Blok[] {
  return deretKolom(daftarKolom).flatMap((deret) => {
    const potongan = potonganBaris(deret[0] as KolomTulis);
    if (potongan.length === 0) return [];
    const kolom = (deret[0] as KolomTulis).kolom;
    if (potongan.length <= BATAS_POTONGAN) {
      return potongan.map(({ awal, akhir }) => ({
        baris: barisAwal + awal,
        kolom,
        nilai: baris(deret, awal, akhir) as SelTulis[][],
      }));
    }
    const awal = (potongan[0] as Potongan).awal;
    const akhir = (potongan[potongan.length - 1] as Potongan).akhir;
    const semula = asli(barisAwal + awal, kolom, akhir - awal, deret.length);
    const nilai = baris(deret, awal, akhir).map((sel, r) => sel.map((isi, k) => isi ?? (semula[r]?.[k] as SelTulis)));
    return [{ baris: barisAwal + awal, kolom, nilai }];
  });
}

interface Potongan {
  readonly awal: number;
  /** Exclusive. */
  readonly akhir: number;
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

/** Runs of rows that are ours. */
function potonganBaris({ nilai }: KolomTulis): Potongan[] {
  const hasil: Potongan[] = [];
  let awal = -1;
  for (let i = 0; i <= nilai.length; i++) {
    const milikKita = i < nilai.length && nilai[i] !== undefined;
    if (milikKita && awal < 0) awal = i;
    if (!milikKita && awal >= 0) {
      hasil.push({ awal, akhir: i });
      awal = -1;
    }
  }
  return hasil;
}

const baris = (deret: readonly KolomTulis[], awal: number, akhir: number): (SelTulis | undefined)[][] =>
  Array.from({ length: akhir - awal }, (_, i) => deret.map(({ nilai }) => nilai[awal + i]));
