/** Rows that come and go, single cells, merges and the selection, each in one call. */
import type { Pilihan } from '../alur/buku-kerja';
import type { Gabungan } from '../lembar/sel';
import { hurufKolom } from '../lembar/rupa/rupa';

type Lembar = GoogleAppsScript.Spreadsheet.Sheet;
type Rentang = GoogleAppsScript.Spreadsheet.Range;

/** Cells of some columns in neighbouring rows. */
interface SelKolom {
  readonly baris: number;
  readonly jumlahBaris: number;
  readonly kolom: readonly number[];
}

export function pilihan(file: GoogleAppsScript.Spreadsheet.Spreadsheet): Pilihan {
  const lembar = file.getActiveSheet();
  const daftar = lembar.getActiveRangeList()?.getRanges() ?? [];
  const baris = Math.min(...daftar.map((satu) => satu.getRow()));
  const akhir = Math.max(...daftar.map((satu) => satu.getLastRow()));
  return { lembar: lembar.getName(), baris, jumlahBaris: daftar.length === 0 ? 0 : akhir - baris + 1 };
}

export const gabunganWilayah = (wilayah: Rentang): Gabungan[] =>
  wilayah.getMergedRanges().map((rentang) => ({
    baris: rentang.getRow(),
    kolom: rentang.getColumn(),
    jumlahBaris: rentang.getNumRows(),
    jumlahKolom: rentang.getNumColumns(),
  }));

export function gabunganMulai(lembar: Lembar, baris: number): Gabungan[] {
  const sisa = lembar.getMaxRows() - baris + 1;
  return sisa < 1 ? [] : gabunganWilayah(lembar.getRange(baris, 1, sisa, lembar.getMaxColumns()));
}

export function formatKolom(lembar: Lembar, { baris, jumlahBaris, kolom }: SelKolom, format: string): void {
  if (kolom.length === 0) return;
  const akhir = baris + jumlahBaris - 1;
  lembar.getRangeList(kolom.map((satu) => `${hurufKolom(satu)}${baris}:${hurufKolom(satu)}${akhir}`)).setNumberFormat(format);
}

export function kosongkanSel(lembar: Lembar, sel: readonly { readonly baris: number; readonly kolom: number }[]): void {
  if (sel.length > 0) lembar.getRangeList(sel.map(({ baris, kolom }) => `${hurufKolom(kolom)}${baris}`)).clearContent();
}

export function sisipkanBaris(lembar: Lembar, baris: number, jumlah: number): void {
  // Row 1 is the header: bold and formatted as text, no model for a row of data.
  if (baris === 2 && lembar.getMaxRows() > 1) lembar.insertRowsBefore(baris, jumlah);
  else lembar.insertRowsAfter(baris - 1, jumlah);
}

export function sediakanKolom(lembar: Lembar, jumlah: number): void {
  const kurang = jumlah - lembar.getMaxColumns();
  if (kurang > 0) lembar.insertColumnsAfter(lembar.getMaxColumns(), kurang);
}

/** A sheet keeps at least one row that is not frozen; the platform refuses to delete it. */
export function hapusBaris(lembar: Lembar, baris: number, jumlah: number): void {
  const tersisa = lembar.getMaxRows() - Math.max(lembar.getFrozenRows(), 1) - jumlah;
  if (tersisa > 0) lembar.deleteRows(baris, jumlah);
  else lembar.getRange(baris, 1, jumlah, lembar.getMaxColumns()).clearContent();
}
