/**
 * Counting in the style of SheetQuery (vlucas/sheetquery): the sheet is read once into one object a row, `updateRows`
 * writes each changed row whole, and everything is flushed at the end.
 */
import { hitungBaris, type Baris } from './hitung-baris';

export function hitungGayaSheetQuery(): number {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sesi');
  if (!sheet) throw new Error('no sheet Sesi');
  const [judul = [], ...isi] = sheet.getDataRange().getValues() as unknown[][];
  const daftar = isi.map((sel) => Object.fromEntries(judul.map((nama, k) => [String(nama), sel[k]])) as Baris);
  hitungBaris(daftar);
  daftar.forEach((baris, urutan) => {
    sheet.getRange(urutan + 2, 1, 1, judul.length).setValues([Object.values(baris)]);
  });
  SpreadsheetApp.flush();
  return daftar.length;
}
