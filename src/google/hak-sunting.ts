/** Whether the person who runs the tool may only look at the workbook. */

/**
 * Google lists the editors of a file to its editors only: «If the user … does not have edit access to the spreadsheet,
 * this method throws an exception» (class Spreadsheet, getEditors). Whoever may not even look fails before that.
 */
export function hanyaMelihat(): boolean {
  try {
    buangPenolakanTertunda();
    const file = SpreadsheetApp.getActiveSpreadsheet();
    file.getSheets();
    return !dapatMelihatEditor(file);
  } catch {
    return false;
  }
}

/** Another refused write may still wait for the next call (S-21), and would be taken for the answer. */
function buangPenolakanTertunda(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    // It is the failure that is being put into words.
  }
}

function dapatMelihatEditor(file: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  try {
    file.getEditors();
    return true;
  } catch {
    return false;
  }
}
