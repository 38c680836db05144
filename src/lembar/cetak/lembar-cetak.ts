/** One printable sheet as plain data: what stands where, in which role, and how it wishes to be printed. */
import type { Sel } from '../sel';
import type { Peran } from './peran';

export type Rata = 'kiri' | 'tengah' | 'kanan';
/** How a number or day is shown; `teks` keeps what people type later from being read as a number. */
export type FormatCetak = 'bulat' | 'desimal' | 'persen' | 'tanggal' | 'teks';

/** One cell, or several that are seen as one. Nothing is ever a formula. */
export interface SelCetak {
  /** First column, from 1. */
  readonly kolom: number;
  /** Columns and rows it covers; 1 where absent. */
  readonly lebar?: number;
  readonly tinggi?: number;
  /** Text, number, or a day; percentages as fractions (0.553). */
  readonly isi: Sel;
  readonly peran: Peran;
  readonly format?: FormatCetak;
  /** Shown behind a number without being part of it: 1 with ` (2/3)` reads `1 (2/3)` and stays 1. */
  readonly sufiks?: string;
  /** Where it differs from the role's own. */
  readonly rata?: Rata;
  /** Of a heading: whose it is, for tables of contents; nobody sees it on the sheet. */
  readonly milik?: string;
  /** A bar of a chart; the text of the cell is the same bar drawn with block letters. */
  readonly batang?: Batang;
}

/** Lengths from 0 to 1 of the room of the cell. */
export interface Batang {
  readonly isi: number;
  /** Up to where it might reach (a cap); drawn paler. */
  readonly ruang?: number;
}

export interface BarisCetak {
  readonly sel: readonly SelCetak[];
  /** Pixels, where the row is not to be as high as its texts need. */
  readonly tinggi?: number;
}

/** Rows that belong together: one table of the printed page. */
export interface Bagian {
  readonly baris: readonly BarisCetak[];
  /** How many of the first rows are the head, repeated on each page over which the section runs. */
  readonly kepala?: number;
  /** Must stand on one page (a signature). */
  readonly utuh?: true;
  /** Begins a new page. */
  readonly halamanBaru?: true;
  /** The main table of its sheet: in a spreadsheet its head is the one that repeats on every page. */
  readonly utama?: true;
}

export type Kertas = 'A4' | 'F4';

/** How the sheet wishes to be printed; Apps Script itself has no print set-up (platform fact X-06). */
export interface KeinginanCetak {
  readonly kertas: Kertas;
  readonly arah: 'tegak' | 'mendatar';
  /** Margins in millimetres. */
  readonly tepi: { readonly atas: number; readonly kanan: number; readonly bawah: number; readonly kiri: number };
  /** Text at the foot of each page, on the left; the page number stands on the right. */
  readonly kaki: string;
}

export interface LembarCetak {
  /** Sheet title, at most 31 characters. */
  readonly nama: string;
  /** Width of each column in pixels of the sheet; in print their share of the page's width. */
  readonly kolom: readonly number[];
  readonly bagian: readonly Bagian[];
  readonly cetak: KeinginanCetak;
  /** Least height of every row in pixels, where paper is written on by hand. */
  readonly tinggiDasar?: number;
  /** Rows that stay in view while scrolling; only for lists. */
  readonly barisBeku?: number;
  /** Whether lines between cells are drawn on the screen; paper shows only the borders of roles. */
  readonly garisBantu?: boolean;
}
