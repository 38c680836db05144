/** The workbook that the script is bound to, and today in its zone. */
import type { BukuKerja } from '../alur/buku-kerja';
import type { Tanggal } from '../istilah/tanggal';
import { bukuKerjaGoogle } from './buku-kerja-google';
import { waktuBuku } from './waktu';

export interface BukuAktif {
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly buku: BukuKerja;
  readonly hariIni: Tanggal;
}

export function bukuAktif(): BukuAktif {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const waktu = waktuBuku(file.getSpreadsheetTimeZone());
  return { file, buku: bukuKerjaGoogle(file, waktu), hariIni: waktu.hariIni() };
}
