/** What a person sees of a run: one toast when it is done, one dialog with a sentence when it cannot go on. */

const JUDUL = 'Hitung JP';
/** Seconds a toast stays; long enough to read its counts. */
const LAMA_TOAST = 12;

export function tampilkanSelesai(file: GoogleAppsScript.Spreadsheet.Spreadsheet, kalimat: string): void {
  file.toast(kalimat, JUDUL, LAMA_TOAST);
}

/** A dialog, not an alert: an alert would suspend the script and lose the lock (U-04). */
export function tampilkanGalat(kalimat: string): void {
  const templat = HtmlService.createTemplateFromFile('ui/galat');
  templat.kalimat = kalimat;
  SpreadsheetApp.getUi().showModalDialog(templat.evaluate().setWidth(420).setHeight(210), JUDUL);
}

/** The dialog that goes on with a run; how far it came stands in the page, so that it shows without a further call. */
export function tampilkanBelumSelesai(kemajuan: { readonly lembar: string; readonly selesai: number; readonly semua: number }): void {
  const halaman = HtmlService.createHtmlOutputFromFile('ui/lanjutkan');
  const { lembar, selesai, semua } = kemajuan;
  halaman.setContent(halaman.getContent().replace('data-kemajuan=""', `data-kemajuan="${encodeURIComponent(JSON.stringify({ lembar, selesai, semua }))}"`));
  SpreadsheetApp.getUi().showModalDialog(halaman.setWidth(460).setHeight(260), JUDUL);
}

/** The panel at the right of the sheet; its width is Google's (U-06). */
export function tampilkanPanel(berkas: string, judul: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(berkas).setTitle(judul));
}

/** @param lebar of the dialog in pixels, as `tinggi` */
export function tampilkanDialog(berkas: string, judul: string, lebar: number, tinggi: number): void {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile(berkas).setWidth(lebar).setHeight(tinggi), judul);
}
