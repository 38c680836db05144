/** The one door to the workbook: what the deeds ask of the platform, in whole blocks, never cell by cell. */
import type { Gabungan, IsiLembar, Sel, SelTanggal } from '../lembar/sel';
import type { Blok } from '../lembar/tulis/blok';
import type { RencanaCetak } from '../lembar/cetak/rencana-cetak';
import type { RentangKolom, RupaKolom, WarnaBaris } from '../lembar/rupa/rupa';

/** What else to read of a sheet besides its values; each is one data call. */
export interface Permintaan {
  /** Notes of the header row: they tell which columns are the tool's. */
  readonly catatan?: boolean;
  readonly gabungan?: boolean;
  readonly saringan?: boolean;
}

/** A cell of a list made by the tool whose text leads to a cell of another sheet. */
export interface Tautan {
  readonly teks: string;
  /** Sheet title and A1 notation; undefined for plain text. */
  readonly tujuan?: { readonly lembar: string; readonly sel: string };
}

/** What is selected on the person's screen; of several ranges the first and the last row. */
export interface Pilihan {
  readonly lembar: string;
  readonly baris: number;
  readonly jumlahBaris: number;
}

/** Runs a piece of work while nobody else works on the file; everything is written when it returns. */
export type DenganKunci = <T>(kerja: () => T) => T;

/**
 * Rows and columns count from 1. Sheets are named by their title. Every method that takes a title expects the
 * sheet to exist (`daftarLembar` tells); where it vanished meanwhile, a `Galat` says so.
 */
export interface BukuKerja {
  /** `id_ID`. */
  readonly lokal: string;
  daftarLembar(): readonly string[];
  /** The values of the whole used area, header row first; undefined where the sheet does not exist. */
  baca(nama: string, permintaan?: Permintaan): IsiLembar | undefined;
  /** Formulas of a block, '' where there is none. */
  bacaRumus(nama: string, baris: number, kolom: number, jumlahBaris: number, jumlahKolom: number): string[][];
  /** Formulas of the whole used area. */
  bacaRumusUtuh(nama: string): string[][];
  /** Writes one block; text never becomes a formula, a number or a date. */
  tulis(nama: string, blok: Blok): void;
  /** Number formats of one column from a row on. */
  tulisFormat(nama: string, baris: number, kolom: number, format: readonly string[]): void;
  /** One number format for several cells of one column; one data call however they lie. */
  formatSel(nama: string, daftarBaris: readonly number[], kolom: number, format: string): void;
  /** One column of texts that lead to other cells. */
  tulisTautan(nama: string, baris: number, kolom: number, tautan: readonly Tautan[]): void;

  pilihan(): Pilihan;
  /** How many rows there are, blank ones included. */
  jumlahBaris(nama: string): number;
  /** Last row and column with content; no data call. */
  ukuranIsi(nama: string): { readonly baris: number; readonly kolom: number };
  /** Merged ranges from this row on, down to the last row there is. */
  bacaGabungan(nama: string, baris: number): readonly Gabungan[];
  /** One number format for several columns of some rows, in one call. */
  formatKolom(nama: string, baris: number, jumlahBaris: number, kolom: readonly number[], format: string): void;
  /** Empties single cells, in one call; their looks stay. */
  kosongkanSel(nama: string, sel: readonly { readonly baris: number; readonly kolom: number }[]): void;
  /**
   * Makes blank rows above this one (one past the last row: at the end), with the look of the row above it, or of the
   * row itself where only the header stands above.
   */
  sisipkanBaris(nama: string, baris: number, jumlah: number): void;
  /** Makes blank columns at the right end until there are this many. */
  sediakanKolom(nama: string, jumlah: number): void;
  /** One row behind the last that has content, in one step of the platform: nobody else's row can be written over. */
  tambahBaris(nama: string, nilai: readonly Sel[]): void;
  /** Takes rows out; where no row below the header would remain they are emptied instead. */
  hapusBaris(nama: string, baris: number, jumlah: number): void;

  /** Makes an empty sheet behind the others; the sheet in front of the person stays in front. */
  buatLembar(nama: string): void;
  gantiNama(lama: string, baru: string): void;
  /** Empties every row from `mulai` on and makes room for this many below the header. */
  kosongkanIsi(nama: string, jumlahBaris: number, mulai: number): void;
  /** Header cells from this column on, with the note that marks the tool's columns ('' for none). */
  tulisJudul(nama: string, kolom: number, judul: readonly string[], catatan: readonly string[]): void;
  /** Width, number format and dropdown. */
  rapikanKolom(nama: string, kolom: number, rupa: RupaKolom): void;
  /** A dropdown for one cell; other values are accepted with a mark. */
  pilihanSel(nama: string, baris: number, kolom: number, pilihan: readonly string[]): void;
  /** Rows in bold over this many columns. */
  tebalkan(nama: string, daftarBaris: readonly number[], jumlahKolom: number): void;
  /** Frozen, bold, coloured header row over this many columns. */
  rapikanJudul(nama: string, jumlahKolom: number): void;
  /** Warns before somebody types into these columns, and into no others of ours. */
  lindungi(nama: string, daftarRentang: readonly RentangKolom[]): void;
  /** Sets the tool's conditional colours and keeps everybody else's. */
  warnai(nama: string, jumlahKolom: number, warna: readonly WarnaBaris[]): void;
  sembunyikan(nama: string): void;
  /**
   * Fills a new, empty sheet by this plan: values, looks, merges, sizes and print wishes, in a flat number of calls but for
   * very large sheets. `jeda` is called between blocks of cells; what it throws ends the printing in the midst.
   */
  cetak(nama: string, rencana: RencanaCetak, jeda: () => void): void;
  hapusLembar(nama: string): void;
  /** What `cetak` hung on sheets out of sight (`RencanaCetak.tanda`) as JSON, by sheet title; no cell is asked. */
  bacaTanda(): ReadonlyMap<string, string>;
  /** Hangs a mark without content on a sheet, out of sight; it goes where the sheet goes. */
  tandai(nama: string, kunci: string): void;
  /** Titles of the sheets on which such a mark hangs; no data call. */
  lembarBertanda(kunci: string): ReadonlySet<string>;
  /** A short text (some 2,000 letters) remembered of this file beside its sheets; no data call, as `ingat`. */
  ingatan(kunci: string): string | undefined;
  /** Undefined forgets it. */
  ingat(kunci: string, isi: string | undefined): void;
  /** By which the platform's own addresses name this file and one of its sheets. */
  alamat(nama: string): { readonly idBuku: string; readonly idLembar: number };
  /** The wall clock of the spreadsheet's zone. */
  saatIni(): SelTanggal;
  /** Warns before somebody changes anything on the sheet. */
  lindungiLembar(nama: string): void;
  /** Milliseconds until a run had better stop by itself; the platform kills it some time later. Below 0: at once. */
  sisaWaktu(): number;
  /** Everything written so far is applied; errors of earlier writes surface here. */
  tuntaskan(): void;
}
