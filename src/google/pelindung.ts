/** Which protections keep the person at the keyboard out: for the sentence after a refused write. */

type File = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** As many as a sentence can name. */
const TERSEBUT = 3;

/** «"Nilai" di lembar "Sesi" (P2:W900)»: description, sheet and range; '' where none is found. */
export function sebutPelindung(file: File): string {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const daftar = [...file.getProtections(SHEET), ...file.getProtections(RANGE)].filter((satu) => !satu.canEdit());
  const sebutan = daftar.slice(0, TERSEBUT).map((satu) => {
    const rentang = satu.getRange();
    const tempat = satu.getProtectionType() === SHEET ? '' : ` (${rentang.getA1Notation()})`;
    const nama = satu.getDescription().trim().slice(0, 60);
    return `${nama === '' ? '' : `"${nama}" di `}lembar "${rentang.getSheet().getName()}"${tempat}`;
  });
  return sebutan.join(', ') + (daftar.length > TERSEBUT ? `, dan ${daftar.length - TERSEBUT} lainnya` : '');
}
