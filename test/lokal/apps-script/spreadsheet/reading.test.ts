/** What scripts get when they read cells. */
import { CellError } from '../../../../src/lokal/buku/cell-value';
import { book, script } from './script-on-book';

/** Writes serial numbers with a number format into A1, A2, ... */
function withSerials(format: string, ...serials: number[]) {
  const workbook = book();
  const sheet = workbook.activeSheet;
  serials.forEach((serial, index) => sheet.setValue(index + 1, 1, serial));
  sheet.changeFormat({ row: 1, column: 1, rows: serials.length, columns: 1 }, { numberFormat: format });
  return workbook;
}

it('S-01 getValues is a rectangle of numbers, truth values, Dates and texts, blanks as empty text', () => {
  const workbook = book();
  const sheet = workbook.activeSheet;
  sheet.setValue(1, 1, 12.5);
  sheet.setValue(1, 2, true);
  sheet.setValue(2, 1, 'Budi');
  expect(script(workbook, "return sheet.getRange('A1:C2').getValues()")).toEqual([[12.5, true, ''], ['Budi', '', '']]);
});

it('S-02 getDisplayValues follows the number format and the locale', () => {
  const workbook = withSerials('#,##0.00', 1234567.5);
  expect(script(workbook, "return sheet.getRange('A1:B1').getDisplayValues()")).toEqual([['1.234.567,50', '']]);
});

it('S-03 cells without a formula read as empty text in A1 and as null in R1C1 notation', () => {
  expect(script(book(), `
      var r = sheet.getRange('A1');
      return [r.getFormulas(), r.getFormulasR1C1(), r.getFormula(), r.getFormulaR1C1()]`))
    .toEqual([[['']], [[null]], '', null]);
});

it.each([
  ['a date', 'yyyy-mm-dd', 45292, '2024-01-01T00:00'],
  ['a time of day', 'hh:mm', 0.375, '1899-12-30T09:00'],
  ['a duration', '[h]:mm', 1.5, '1899-12-31T12:00'],
])('S-04 %s is a Date by its number format', (_, format, serial, wallClock) => {
  const lines = "var v = sheet.getRange('A1').getValue(); return [v instanceof Date, Utilities.formatDate(v, 'Asia/Jakarta', \"yyyy-MM-dd'T'HH:mm\")]";
  expect(script(withSerials(format, serial), lines)).toEqual([true, wallClock]);
});

it('S-04 a percentage is a number', () => {
  expect(script(withSerials('0%', 0.1), "return sheet.getRange('A1').getValue()")).toBe(0.1);
});

it('S-05 S-06 trap 4: a time lies on 1899-12-30 with the local mean time of Jakarta', () => {
  const lines = "var v = sheet.getRange('A1').getValue(); return [String(v), v.toISOString(), v.getHours()]";
  expect(script(withSerials('hh:mm', 8 / 24), lines))
    .toEqual(['Sat Dec 30 1899 08:00:00 GMT+0707 (Western Indonesia Time)', '1899-12-30T00:52:48.000Z', 8]);
});

it('S-07 midnight in Jakarta is the evening before in UTC', () => {
  expect(script(withSerials('d mmmm yyyy', 45292), "return JSON.stringify(sheet.getRange('A1').getValue())"))
    .toBe('"2023-12-31T17:00:00.000Z"');
});

it('S-08 the zone of the spreadsheet, not of the script, gives a serial its instant', () => {
  const workbook = withSerials('yyyy-mm-dd', 45292);
  const lines = "return sheet.getRange('A1').getValue().toISOString()";
  expect(script(workbook, lines, { scriptTimeZone: 'America/New_York' })).toBe('2023-12-31T17:00:00.000Z');
  workbook.timeZone = 'Asia/Makassar';
  expect(script(workbook, lines)).toBe('2023-12-31T16:00:00.000Z');
});

it('S-09 a getter without s gives the top left cell', () => {
  const lines = `
      sheet.getRange('B2').setValue('x').setNote('n').setBackground('#ff0000');
      var r = sheet.getRange('B2:C3');`
    + 'return [r.getValue(), r.getNote(), r.getBackground(), r.getFormula(), r.getDataValidation()]';
  expect(script(book(), lines)).toEqual(['x', 'n', '#ff0000', '', null]);
});

it('S-10 a getter gives the format that was set, not the one that a rule shows', () => {
  const lines = `
    sheet.getRange('A1').setValue(5);
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setFontColor('#ff0000')
      .setRanges([sheet.getRange('A1')]).build()]);
    return sheet.getRange('A1').getFontColor();`;
  expect(script(book(), lines)).toBe('#000000');
});

it('S-11 an error reads as the text of its code', () => {
  const workbook = book();
  workbook.activeSheet.setValue(1, 1, CellError.of('#N/A'));
  expect(script(workbook, "return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getDisplayValue()]"))
    .toEqual(['#N/A', '#N/A']);
});

it('R-22 values are of the script realm', () => {
  const lines = `
      var v = sheet.getRange('A1').getValues();
      return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date]`;
  expect(script(withSerials('yyyy-mm-dd', 1), lines)).toEqual([true, true, true]);
});

it('a formula reads as its result, and is calculated anew when what it reads changes', () => {
  const lines = `
    sheet.getRange('A1:A3').setValues([[2], [3], ['=SUM(A1:A2)*2']]);
    var before = sheet.getRange('A3').getValue();
    sheet.getRange('A1').setValue(10);
    return [before, sheet.getRange('A3').getValue(), sheet.getRange('A3').getFormula()];`;
  expect(script(book(), lines)).toEqual([10, 26, '=SUM(A1:A2)*2']);
});
