/**
 * Counting in the style of Tamotsu (itmammoth/Tamotsu), an active record: `all()` reads the sheet, and each `save()` finds
 * its record again by its ID, which reads the sheet once more, and writes the row.
 */
import { hitungBaris, type Baris } from './hitung-baris';

const ID = 'ID Sesi';

export function hitungGayaTamotsu(): number {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sesi');
  if (!sheet) throw new Error('no sheet Sesi');
  const semua = (): unknown[][] => sheet.getRange(1, 1).getDataRegion().getValues() as unknown[][];
  const [judul = [], ...isi] = semua();
  const daftar = isi.map((sel) => Object.fromEntries(judul.map((nama, k) => [String(nama), sel[k]])) as Baris);
  hitungBaris(daftar);
  for (const baris of daftar) {
    const kolomId = judul.indexOf(ID);
    const ke = semua().findIndex((sel) => sel[kolomId] === baris[ID]);
    sheet.getRange(1, 1).getDataRegion().offset(ke, 0, 1).setValues([judul.map((nama) => baris[String(nama)] ?? null)]);
  }
  return daftar.length;
}
