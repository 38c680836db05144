/** Which sheets take up the most cells of a file, empty ones included (S-54). */
import { teksAngka } from '../lembar/cetak/angka-indonesia';

const DISEBUT = 2;

/** `lembar "Sesi" (900.000 baris, 11 kolom) dan lembar "Arsip" (5.000 baris, 26 kolom)`. */
export function sebutLembarTerbesar(file: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  return file.getSheets()
    .map((lembar) => ({ nama: lembar.getName(), baris: lembar.getMaxRows(), kolom: lembar.getMaxColumns() }))
    .sort((a, b) => b.baris * b.kolom - a.baris * a.kolom)
    .slice(0, DISEBUT)
    .map(({ nama, baris, kolom }) => `lembar "${nama}" (${ribuan(baris)} baris, ${ribuan(kolom)} kolom)`)
    .join(' dan ');
}

const ribuan = (angka: number): string => teksAngka(angka, 0);
