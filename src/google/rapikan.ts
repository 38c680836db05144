/** Headers and columns made tidy: notes, widths, formats, dropdowns, warning-only protection. */
import { WARNA_JUDUL, hurufKolom, type RentangKolom, type RupaKolom } from '../lembar/rupa/rupa';

type Lembar = GoogleAppsScript.Spreadsheet.Sheet;

/** Begins the description of every protection that is ours. */
const TANDA_LINDUNG = 'Hitung JP:';

export function tulisJudul(lembar: Lembar, kolom: number, judul: readonly string[], catatan: readonly string[]): void {
  const kurang = kolom + judul.length - 1 - lembar.getMaxColumns();
  if (kurang > 0) lembar.insertColumnsAfter(lembar.getMaxColumns(), kurang);
  const sel = lembar.getRange(1, kolom, 1, judul.length);
  sel.clearDataValidations().setNumberFormat('@').setValues([[...judul]]).setFontWeight('bold');
  sel.setNotes([[...catatan]]).setBackgrounds([catatan.map((satu) => (satu ? WARNA_JUDUL.alat : WARNA_JUDUL.ketik))]);
}

export function rapikanJudul(lembar: Lembar, jumlahKolom: number): void {
  if (lembar.getFrozenRows() === 0) lembar.setFrozenRows(1);
  lembar.getRange(1, 1, 1, jumlahKolom).setFontWeight('bold').setVerticalAlignment('middle').setWrap(true);
}

export function rapikanKolom(lembar: Lembar, kolom: number, rupa: RupaKolom): void {
  if (rupa.lebar !== undefined) lembar.setColumnWidth(kolom, rupa.lebar);
  const isi = lembar.getRange(2, kolom, Math.max(lembar.getMaxRows() - 1, 1), 1);
  if (rupa.format !== undefined) isi.setNumberFormat(rupa.format);
  if (rupa.bungkus) isi.setWrap(true).setVerticalAlignment('top');
  if (rupa.pilihan) isi.setDataValidation(pilihan(rupa.pilihan));
}

export function pilihanSel(lembar: Lembar, baris: number, kolom: number, daftar: readonly string[]): void {
  lembar.getRange(baris, kolom).setDataValidation(pilihan(daftar));
}

export function formatSel(lembar: Lembar, daftarBaris: readonly number[], kolom: number, format: string): void {
  if (daftarBaris.length === 0) return;
  lembar.getRangeList(daftarBaris.map((baris) => `${hurufKolom(kolom)}${baris}`)).setNumberFormat(format);
}

export function tebalkan(lembar: Lembar, daftarBaris: readonly number[], jumlahKolom: number): void {
  if (daftarBaris.length === 0) return;
  const akhir = hurufKolom(jumlahKolom);
  lembar.getRangeList(daftarBaris.map((baris) => `A${baris}:${akhir}${baris}`)).setFontWeight('bold');
}

/** Others than the listed values are accepted with a mark: staff paste what they have, and the check names it (S-57). */
const pilihan = (daftar: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation =>
  SpreadsheetApp.newDataValidation().requireValueInList([...daftar], true).setAllowInvalid(true)
    .setHelpText(`Pilih: ${daftar.join(', ')}.`).build();

/**
 * Everybody may still edit after a warning (S-63). Ours are known by their description and made anew, for a column
 * that was moved takes its protection with it and a new one has none.
 */
export function lindungi(lembar: Lembar, daftarRentang: readonly RentangKolom[]): void {
  for (const lama of lembar.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (lama.getDescription().startsWith(TANDA_LINDUNG)) lama.remove();
  }
  for (const { awal, akhir } of daftarRentang) {
    const rentang = lembar.getRange(1, awal, lembar.getMaxRows(), akhir - awal + 1);
    rentang.protect().setDescription(`${TANDA_LINDUNG} kolom ini diisi oleh alat`).setWarningOnly(true);
  }
}
