/** Sheets that come, go, move and change their size. */
import { book, failure, outcomeOf, script } from './script-on-book';

it('S-49 a new sheet is active; it is inserted counted from 0 and told counted from 1', () => {
  const lines = `var made = ss.insertSheet('Sesi', 0); var first = [ss.getActiveSheet().getName(), made.getIndex()];
    ss.moveActiveSheet(2); return [first, made.getIndex()]`;
  expect(script(book(), lines)).toEqual([['Sesi', 1], 2]);
  expect(outcomeOf(book(), 'ss.moveActiveSheet(2)').kind).toBe('exception');
});

it('S-50 a name can be given once', () => {
  expect(failure(book(), "ss.insertSheet('Sheet1')"))
    .toBe('A sheet with the name "Sheet1" already exists. Please enter another name.');
  expect(failure(book(), "ss.insertSheet('A'); sheet.setName('A')"))
    .toContain('A sheet with the name "A" already exists.');
});

it('S-51 the last sheet cannot be removed, the only visible one not hidden', () => {
  expect(failure(book(), 'ss.deleteSheet(sheet)')).toBe("You can't remove all the sheets in a document.");
  expect(outcomeOf(book(), 'sheet.hideSheet()').kind).toBe('exception');
});

it('S-52 a copy within the file is named Copy of and holds everything', () => {
  const lines = `sheet.getRange('A1').setValue(5).setBackground('red'); sheet.setFrozenRows(1);
    var copy = sheet.copyTo(ss);
    return [copy.getName(), copy.getRange('A1').getValue(), copy.getRange('A1').getBackground(), copy.getFrozenRows(),
      sheet.copyTo(ss).getName()]`;
  expect(script(book(), lines)).toEqual(['Copy of Sheet1', 5, '#ff0000', 1, 'Copy of Sheet1 1']);
});

it('S-53 names without a settled rule are declined', () => {
  expect(outcomeOf(book(), "sheet.setName('a/b')").kind).toBe('not-emulated');
  expect(outcomeOf(book(), "sheet.setName('')").kind).toBe('exception');
});

it('S-54 ten million cells of the grid, empty ones included, are the limit', () => {
  expect(script(book(), 'sheet.insertRowsAfter(1000, 383000); return sheet.getMaxRows()')).toBe(384000);
  expect(failure(book(), 'sheet.insertRowsAfter(1000, 384000)'))
    .toBe('This action would increase the number of cells in the workbook above the limit of 10000000 cells.');
});

it('S-55 the id of a sheet survives renames and moves', () => {
  const lines = `var id = ss.insertSheet('B').getSheetId(); ss.getSheetByName('B').setName('C'); ss.moveActiveSheet(1);
    return [ss.getSheetById(id).getName(), sheet.getRange('A1').getGridId() === sheet.getSheetId(),
      id !== sheet.getSheetId()]`;
  expect(script(book(), lines)).toEqual(['C', true, true]);
});

it('S-56 a row is as high as its content needs unless forced; no frozen rows unfreeze', () => {
  const lines = `sheet.getRange('A1').setValue('satu\\ndua\\ntiga\\nempat'); sheet.setRowHeight(1, 21);
    var grown = sheet.getRowHeight(1) > 21;
    sheet.setRowHeightsForced(1, 1, 21); sheet.setFrozenRows(2); sheet.setFrozenRows(0);
    return [grown, sheet.getRowHeight(1), sheet.getFrozenRows()]`;
  expect(script(book(), lines)).toEqual([true, 21, 0]);
});

it.each(['sheet.deleteRow(1001)', 'sheet.insertRowsAfter(1001, 1)', 'sheet.deleteRows(999, 3)',
  'sheet.insertRowBefore(0)'])(
  'S-45 %s is out of bounds', (lines) => expect(failure(book(), lines)).toBe('Those rows are out of bounds.'),
);

it('rows that come and go carry contents, formats and formulas along', () => {
  const lines = `sheet.getRange('A1:A3').setValues([[1], [2], ['=A2']]); sheet.getRange('A2').setBackground('red');
    sheet.insertRowsBefore(2, 2); var formula = sheet.getRange('A5').getFormula(),
      color = sheet.getRange('A4').getBackground();
    sheet.deleteRow(1); return [formula, color, sheet.getRange('A4').getFormula(), sheet.getMaxRows()]`;
  expect(script(book(), lines)).toEqual(['=A4', '#ff0000', '=A3', 1001]);
});

it('a sheet that was deleted answers no more', () => {
  expect(failure(book(), `
      var other = ss.insertSheet('B'); var cell = other.getRange('A1'); ss.deleteSheet(other);
      cell.getValue()`)).toMatch(/not found/);
});

it('hidden rows, columns and sheets', () => {
  const lines = `sheet.hideRows(2, 2); sheet.hideColumns(3); var other = ss.insertSheet('B'); other.hideSheet();
    return [sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(4), sheet.isColumnHiddenByUser(3),
      other.isSheetHidden(), ss.getActiveSheet().getName()]`;
  expect(script(book(), lines)).toEqual([true, false, true, true, 'Sheet1']);
});

it('S-73 charts are not emulated', () => {
  expect(failure(book(), 'sheet.newChart()')).toBe('not emulated: Sheet.newChart');
});

it('M-08 opening another file needs a scope that the manifest must list, and is not emulated with it', () => {
  const scope = (name: string) => ({ oauthScopes: [`https://www.googleapis.com/auth/${name}`] });
  expect(failure(book(), "SpreadsheetApp.openById('x')", scope('spreadsheets.currentonly')))
    .toContain('Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets');
  expect(failure(book(), "SpreadsheetApp.openById('x')", scope('spreadsheets')))
    .toBe('not emulated: SpreadsheetApp.openById');
});

it('U-07 toasts are told with their default of five seconds', () => {
  expect(outcomeOf(book(), "ss.toast('Selesai.', 'Hitung JP')").screen.toasts)
    .toEqual([expect.objectContaining({ message: 'Selesai.', title: 'Hitung JP', seconds: 5 })]);
});

it('the selection outlives a run', () => {
  const workbook = book();
  script(workbook, "ss.insertSheet('B'); sheet.getRange('B2:C3').activate()");
  expect(script(workbook, 'return [sheet.getName(), ss.getActiveRange().getA1Notation(), ss.getCurrentCell().getA1Notation()]'))
    .toEqual(['Sheet1', 'B2:C3', 'B2']);
});
