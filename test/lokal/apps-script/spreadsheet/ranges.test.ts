/** Which cells a range means, and which ranges are refused. */
import { book, failure, script } from './script-on-book';

it('S-40 an empty sheet has no last row, and A1 as its data range', () => {
  expect(script(book(), "return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()]"))
    .toEqual([0, 0, 'A1', [['']]]);
});

it('S-40 the data range reaches from A1 to the last row and column with content', () => {
  expect(script(book(), `
      sheet.getRange('C2').setValue(1); sheet.getRange('B7').setValue(1);
      return sheet.getDataRange().getA1Notation()`)).toBe('A1:C7');
});

it('S-41 trap 10: formulas that show nothing and unchecked boxes count, formats and validations do not', () => {
  const lines = `
    sheet.getRange('A900').setBackground('red').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
    var none = sheet.getLastRow();
    sheet.getRange('A5').setFormula('=""'); var formula = sheet.getLastRow();
    sheet.getRange('B9').insertCheckboxes();
    return [none, formula, sheet.getLastRow()]`;
  expect(script(book(), lines)).toEqual([0, 5, 9]);
});

it.each([
  ['0, 1', 'The starting row of the range is too small.'],
  ['1, 0', 'The starting column of the range is too small.'],
  ['1, 1, 0', 'The number of rows in the range must be at least 1.'],
  ['1, 1, 1, 0', 'The number of columns in the range must be at least 1.'],
])('S-42 getRange(%s) is refused', (args, message) => expect(failure(book(), `sheet.getRange(${args})`)).toBe(message));

it('S-42 S-43 trap 9: the rows below the header of a header-only sheet are none', () => {
  expect(failure(book(), "sheet.appendRow(['NIP']); sheet.getRange(2, 1, sheet.getLastRow() - 1, 1)"))
    .toBe('The number of rows in the range must be at least 1.');
});

it.each(["sheet.getRange(1001, 1)", "sheet.getRange('AA1')", "sheet.getRange(1, 20, 1, 8)",
  "sheet.getRange('A1').offset(1000, 0)"])(
  'S-43 %s is past the grid', (lines) =>
    expect(failure(book(), lines)).toBe('The coordinates of the range are outside the dimensions of the sheet.'),
);

it.each(["'bukan rentang'", "'Tiada!A1'", "'A0'"])('S-44 getRange(%s) is not found', (text) =>
  expect(failure(book(), `sheet.getRange(${text})`)).toBe('Range not found'));

it.each([
  ['A:A', 'A:A', 1, 1000, 1], ['A2:A', 'A2:A', 2, 1000, 1], ['2:3', '2:3', 2, 3, 26], ['B3:A1', 'A1:B3', 1, 3, 2],
  ['R2C3', 'C2', 2, 2, 1], ['R1C1:R2C2', 'A1:B2', 1, 2, 2], ['$B$2', 'B2', 2, 2, 1],
])('S-46 getRange(%j) is %s', (text, name, row, lastRow, columns) => {
  expect(script(book(), `var r = sheet.getRange('${text}'); return [r.getA1Notation(), r.getRow(), r.getLastRow(),
    r.getNumColumns()]`))
    .toEqual([name, row, lastRow, columns]);
});

it('S-47 an offset of no rows is refused', () => {
  expect(failure(book(), "sheet.getRange('A1').offset(0, 0, 0)"))
    .toContain('The number of rows in the range must be at least 1.');
});

it('S-48 what is missing is null, and a missing name cannot be removed', () => {
  expect(script(book(), "return [ss.getSheetByName('x'), ss.getSheetById(99), ss.getRangeByName('x')]"))
    .toEqual([null, null, null]);
  expect(failure(book(), "ss.removeNamedRange('x')")).toContain('x');
});

it('S-66 named ranges move with their cells and are found without quotes around the sheet name', () => {
  const lines = `sheet.setName('Data Uji'); ss.setNamedRange('Pajak', sheet.getRange('B2')); sheet.insertRowBefore(1);
    return [ss.getRangeByName('Pajak').getA1Notation(), ss.getRangeByName('Data Uji!Pajak').getA1Notation(),
      sheet.getRange('Pajak').getA1Notation(), ss.getNamedRanges()[0].getName()]`;
  expect(script(book(), lines)).toEqual(['B3', 'B3', 'B3', 'Pajak']);
});

it('a range of another sheet by its quoted name', () => {
  expect(script(book(), `ss.insertSheet("Ju'ma"); return ss.getRange("'Ju''ma'!B2").getSheet().getName()`))
    .toBe("Ju'ma");
});

it('the data region and the next data cell', () => {
  const lines = `sheet.getRange('B2:C4').setValue(1); sheet.getRange('D5').setValue(1);
    sheet.getRange('B8').setValue(1);
    var cell = sheet.getRange('B2');
    return [cell.getDataRegion().getA1Notation(), cell.getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation(),
      sheet.getRange('B4').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation(),
      sheet.getRange('B8').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation()]`;
  expect(script(book(), lines)).toEqual(['B2:D5', 'B4', 'B8', 'B1000']);
});

it('S-71 a merge keeps the value of its top left cell only', () => {
  const lines = `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge(); sheet.getRange('B2').setValue(9);
    var r = sheet.getRange('A1:B2');
    return [r.getValues(), sheet.getRange('B2').isPartOfMerge(), r.getMergedRanges()[0].getA1Notation(),
      r.breakApart().isPartOfMerge()]`;
  expect(script(book(), lines)).toEqual([[[1, ''], ['', '']], true, 'A1:B2', false]);
});

it('S-71 copyTo a smaller range pastes everything, and relative references move along', () => {
  const lines = `sheet.getRange('A1:A2').setValues([[5], ['=A1']]);
    sheet.getRange('A1:A2').copyTo(sheet.getRange('C1'));
    return [sheet.getRange('C2').getFormula(), sheet.getRange('C1').getValue()]`;
  expect(script(book(), lines)).toEqual(['=C1', 5]);
});

it('S-72 sort takes absolute column numbers: numbers, texts, truth values, blanks last either way', () => {
  const lines = `sheet.getRange('B1:C5').setValues([['c', 3], [true, 2], ['', 5], [10, 1], ['a', 4]]);
    var r = sheet.getRange('B1:C5');
    return [r.sort(2).getValues().map(String), r.sort([{ column: 2, ascending: false }]).getValues().map(String)]`;
  expect(script(book(), lines))
    .toEqual([['10,1', 'a,4', 'c,3', 'true,2', ',5'], ['true,2', 'c,3', 'a,4', '10,1', ',5']]);
});

it('a text finder finds by what is shown and replaces', () => {
  const lines = `sheet.getRange('A1:A3').setValues([['Budi dan budi'], ['ani'], ['BUDI']]);
    var finder = sheet.createTextFinder('budi');
    var found = finder.findAll().map(function (r) { return r.getA1Notation(); });
    var steps = [finder.findNext().getA1Notation(), finder.findNext().getA1Notation(), finder.findNext()];
    return [found, steps, sheet.createTextFinder('budi').replaceAllWith('Siti'), sheet.getRange('A1').getValue()]`;
  expect(script(book(), lines)).toEqual([['A1', 'A3'], ['A1', 'A3', null], 3, 'Siti dan Siti']);
});

it('rich text keeps looks and links of its parts, and is text', () => {
  const lines = `var bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    var rich = SpreadsheetApp.newRichTextValue().setText('lihat 007').setTextStyle(0, 5, bold).setLinkUrl(6, 9,
      '#gid=0&range=A1').build();
    var back = sheet.getRange('A1').setRichTextValue(rich).getRichTextValue();
    return [back.getText(), back.getLinkUrl(), back.getLinkUrl(6, 9),
      back.getRuns().map(function (r) { return r.getText(); }),
      back.getTextStyle(0, 5).isBold(), sheet.getRange('A1').getValue()]`;
  expect(script(book(), lines))
    .toEqual(['lihat 007', null, '#gid=0&range=A1', ['lihat', ' ', '007'], true, 'lihat 007']);
});

it('borders are drawn on the sides that are named', () => {
  const workbook = book();
  script(workbook, "sheet.getRange('A1:B2').setBorder(true, null, true, null, false, true, '#ff0000', SpreadsheetApp.BorderStyle.DOTTED)");
  const line = { color: '#ff0000', style: 'DOTTED' };
  expect(workbook.activeSheet.formatAt(1, 1)).toEqual({ borderTop: line, borderBottom: line });
  expect(workbook.activeSheet.formatAt(2, 2)).toEqual({ borderTop: line, borderBottom: line });
});

it('what is not emulated says so by name', () => {
  expect(failure(book(), "sheet.getRange('A1').applyRowBanding()")).toBe('not emulated: Range.applyRowBanding');
  expect(failure(book(), 'sheet.getImages()')).toBe('not emulated: Sheet.getImages');
  expect(failure(book(), 'ss.getSpreadsheetTheme()')).toBe('not emulated: Spreadsheet.getSpreadsheetTheme');
});

it('S-70 notes are texts; a whole number in a grid of notes gets a decimal', () => {
  expect(script(book(), `
      var c = sheet.getRange('A1');
      return [c.setNotes([[25]]).getNote(), c.setNote(25).getNote(), c.setNote(null).getNote()]`))
    .toEqual(['25.0', '25', '']);
});
