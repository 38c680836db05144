/** The menu "Hitung JP": plain names of plain functions, so that it appears under every AuthMode (U-15, U-16). */

/** Caption and the function of entry/addon.ts that it calls. */
export interface ButirMenu {
  readonly judul: string;
  readonly fungsi: string;
}

/** Groups are set apart by a line. Nothing here may read the document: under AuthMode NONE the menu would vanish. */
export function pasangMenu(kelompok: readonly (readonly ButirMenu[])[]): void {
  const menu = SpreadsheetApp.getUi().createMenu('Hitung JP');
  kelompok.forEach((butir, urutan) => {
    if (urutan > 0) menu.addSeparator();
    for (const { judul, fungsi } of butir) menu.addItem(judul, fungsi);
  });
  menu.addToUi();
}
