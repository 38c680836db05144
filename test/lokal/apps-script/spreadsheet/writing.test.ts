/** What becomes of values that scripts write. */
import { book, failure, outcomeOf, script } from './script-on-book';

const written = (value: string, locale = 'id_ID'): unknown =>
  script(book(locale), `var c = sheet.getRange('A1'); c.setValue(${value});
    var v = c.getValue(); return v instanceof Date ? ['Date', c.getDisplayValue()] : [typeof v, String(v)];`);

it('S-12 trap 2: a text that begins with = is a formula', () => {
  expect(script(book(), "return sheet.getRange('A1').setValue('=B1').getFormula()")).toBe('=B1');
  expect(script(book(), "sheet.appendRow(['=B1']); return sheet.getRange('A1').getFormula()")).toBe('=B1');
});

it.each([
  ["'0123'", ['number', '123']],
  ["'1e3'", ['number', '1000']],
  ["'2024-01-31'", ['Date', '2024-01-31']],
  ["'21:00'", ['Date', '21.00']],
  ["'true'", ['boolean', 'true']],
  ["'1,5'", ['number', '1.5']],
  ["'Budi'", ['string', 'Budi']],
])('S-13 in id_ID the text %s is read as if typed', (text, seen) => expect(written(text))
  .toMatchObject(seen as object));

it('S-13 S-37 the same text means another number in another locale', () => {
  expect(script(book('en_US'), "return sheet.getRange('A1').setValue('1.5').getValue()")).toBe(1.5);
  expect(script(book('id_ID'), "return sheet.getRange('A1').setValue('1.500').getValue()")).toBe(1500);
  expect(script(book('en_US'), "return sheet.getRange('A1').setValue('01/02/2026').getValue().getMonth()")).toBe(0);
  expect(script(book('id_ID'), "return sheet.getRange('A1').setValue('01/02/2026').getValue().getMonth()")).toBe(1);
});

it('S-14 trap 1: an 18-digit NIP in a General cell loses its last digits for good', () => {
  const lines = `
      var c = sheet.getRange('A1').setValue('198501012010011001'); c.setNumberFormat('@');
      return c.getValue()`;
  expect(script(book(), lines)).toBe(198501012010011000);
});

it('S-14 such a number is shown with an exponent', () => {
  expect(script(book(), "return sheet.getRange('A1').setValue('198501012010011001').getDisplayValue()"))
    .toMatch(/E\+17$/);
});

it('S-15 the text format in the same run, before the values, keeps a NIP whole', () => {
  const lines = `sheet.getRange('A1:A2').setNumberFormat('@').setValues([['198501012010011001'], ['0812']]);
    return [sheet.getRange('A1:A2').getValues(), sheet.getRange('A1:A2').getDisplayValues()]`;
  expect(script(book(), lines)).toEqual([[['198501012010011001'], ['0812']], [['198501012010011001'], ['0812']]]);
});

it('S-16 a leading apostrophe forces text and is not part of it', () => {
  expect(script(book(), `sheet.getRange('A1:A2').setValues([["'0123"], ["'=1+1"]]);
    return sheet.getRange('A1:B2').getValues()`))
    .toEqual([['0123', ''], ['=1+1', '']]);
});

it('S-17 = in a text cell is code by default, text when the other reading is chosen; an apostrophe is safe in both', () => {
  const lines = "var c = sheet.getRange('A1').setNumberFormat('@'); return [c.setValue('=B1').getFormula(), c.setValue(\"'=B1\").getFormula()]";
  expect(script(book(), lines)).toEqual(['=B1', '']);
  expect(script(book(), lines, { readings: { formulaInTextCell: false } })).toEqual(['', '']);
});

it.each([
  ['rows', "[[1], [2], [3]]",
    'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.'],
  ['columns', "[[1, 2], [3]]",
    'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.'],
  ['columns of a later row', '[[1], [2, 3]]', 'The data has 2 but the range has 1.'],
])('S-18 trap 8: a mismatch of %s is refused at once and nothing is written', (_, data, message) => {
  const workbook = book();
  expect(failure(workbook, `sheet.getRange('A1:A2').setValues(${data})`)).toContain(message);
  expect(workbook.activeSheet.lastRow()).toBe(0);
});

it('S-19 a list where a grid is asked for matches no signature', () => {
  expect(failure(book(), "sheet.getRange('A1').setValues([1])"))
    .toBe("The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.");
});

it('S-20 R-19 null and undefined clear a cell', () => {
  const lines = `sheet.getRange('A1:C1').setValues([[1, 2, 3]]); sheet.getRange('A1:B1').setValues([[null, undefined]]);
    sheet.getRange('C1').setValue(undefined); return sheet.getLastRow()`;
  expect(script(book(), lines)).toBe(0);
});

it.each(['{}', '[1]', 'new Map()'])('S-20 what becomes of %s in a cell is not emulated', (value) => {
  expect(outcomeOf(book(), `sheet.getRange('A1').setValues([[${value}]])`)).toMatchObject({ kind: 'not-emulated' });
});

describe('S-21 trap 7: what the server refuses surfaces on the next call', () => {
  const tooLong = "'x'.repeat(50001)";

  it('not in the call itself', () => {
    const lines = `var log = [];
      try { sheet.getRange('A1').setValue(${tooLong}); log.push('written'); } catch (e) { log.push('refused'); }
      try { sheet.getRange('A2').getValue(); log.push('read'); } catch (e) { log.push(e.message); }
      log.push(sheet.getRange('A1').getValue());
      return log;`;
    expect(script(book(), lines))
      .toEqual(['written', 'Your input contains more than the maximum of 50000 characters in a single cell.', '']);
  });

  it('by flush inside the guarded block', () => {
    const lines = `try { sheet.getRange('A1').setValue(${tooLong}); SpreadsheetApp.flush();
      } catch (e) { return e.name; }`;
    expect(script(book(), lines)).toBe('Exception');
  });

  it('at the end of the run at the latest', () => {
    expect(failure(book(), `sheet.getRange('A1').setValue(${tooLong})`)).toContain('50000 characters');
  });

  it('and a whole setValues fails for one cell', () => {
    const workbook = book();
    failure(workbook, `sheet.getRange('A1:B1').setValues([['baik', ${tooLong}]])`);
    expect(workbook.activeSheet.lastRow()).toBe(0);
  });

  it('while 50 000 characters are taken', () => {
    expect(script(book(), "return sheet.getRange('A1').setValue('x'.repeat(50000)).getValue().length")).toBe(50000);
  });
});

it('S-22 a read sees what was just written', () => {
  expect(script(book(), "sheet.getRange('A1').setValue(1); return sheet.getDataRange().getValues()")).toEqual([[1]]);
});

it('S-23 trap 3: a number in a column that once held dates reads as a Date', () => {
  const lines = `var c = sheet.getRange('A1'); c.setValue(new Date(2025, 0, 31)); c.clearContent(); c.setValue(8);
    return [c.getValue() instanceof Date, c.getValue().getFullYear()]`;
  expect(script(book(), lines)).toEqual([true, 1900]);
});

it('S-23 what each way of clearing leaves', () => {
  const prepare = `var c = sheet.getRange('A1');
    c.setNumberFormat('0.00').setBackground('#ff0000').setNote('n').setValue(1);
    c.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
    var seen = function () { return [c.getValue(), c.getNumberFormat(), c.getBackground(), c.getNote(),
      c.getDataValidation() !== null]; };`;
  expect(script(book(), `${prepare} c.clearContent(); return seen()`)).toEqual(['', '0.00', '#ff0000', 'n', true]);
  expect(script(book(), `${prepare} c.clearFormat(); return seen()`)).toEqual([1, '0.00', '#ffffff', 'n', true]);
  expect(script(book(), `${prepare} c.clear(); return seen()`)).toEqual(['', '0.00', '#ffffff', 'n', true]);
  expect(script(book(), `${prepare} c.clearDataValidations().clearNote(); return seen()`))
    .toEqual([1, '0.00', '#ff0000', '', false]);
});

it('S-24 null is no number format; General resets it', () => {
  expect(failure(book(), "sheet.getRange('A1').setNumberFormat(null)")).toContain("don't match the method signature");
  expect(script(book(), "return sheet.getRange('A1').setNumberFormat('0.00').setNumberFormat('General').getNumberFormat()"))
    .toBe('0.###############');
});

it('S-25 a colour that is none is taken silently', () => {
  expect(script(book(), "return sheet.getRange('A1').setBackground('red').setBackground('foo').getBackground()"))
    .toBe('#ff0000');
});

it('S-26 trap 10: appendRow lands below the last row with content in any column', () => {
  const lines = `
      sheet.getRange('D5').setFormula('=A1'); sheet.appendRow(['Budi', '007']);
      return sheet.getRange('A6:B6').getValues()`;
  expect(script(book(), lines)).toEqual([['Budi', 7]]);
});

it('S-26 appendRow grows a grid that is full', () => {
  const lines = `
      sheet.deleteRows(2, 999); sheet.appendRow([1]); sheet.appendRow([2]);
      return [sheet.getMaxRows(), sheet.getLastRow()]`;
  expect(script(book(), lines)).toEqual([2, 2]);
});

it('S-27 trimmed text that then begins with = stays text', () => {
  const lines = `var c = sheet.getRange('A1').setValue("' =1+1  x "); c.trimWhitespace(); return [c.getValue(),
    c.getFormula()]`;
  expect(script(book(), lines)).toEqual(['=1+1 x', '']);
});

it('S-27 S-72 removeDuplicates ignores case and takes the columns of the sheet', () => {
  const lines = `sheet.getRange('B1:C3').setValues([['budi', 1], ['Budi', 2], ['ani', 3]]);
    var left = sheet.getRange('B1:C3').removeDuplicates([2]);
    return [left.getA1Notation(), sheet.getRange('B1:C3').getValues()]`;
  expect(script(book(), lines)).toEqual(['B1:C2', [['budi', 1], ['ani', 3], ['', '']]]);
});

it('S-28 a Date is stored as the wall clock of the spreadsheet zone, whatever the zone of the script', () => {
  const lines = "sheet.getRange('A1').setValue(new Date(2025, 0, 31)); return sheet.getRange('A1').getDisplayValue()";
  expect(script(book(), lines)).toBe('31/1/2025');
  expect(script(book(), lines, { scriptTimeZone: 'America/New_York' })).toContain('31/1/2025 12.00');
});

it('S-29 checkboxes start unchecked; with a checked value of their own unchecked is blank', () => {
  const lines = `var a = sheet.getRange('A1:A2').insertCheckboxes();
    var b = sheet.getRange('B1').insertCheckboxes('ya');
    var first = [a.getValues(), b.getValue(), a.isChecked()];
    a.check(); b.check();
    return [first, a.getValues(), b.getValue(), a.isChecked(), sheet.getRange('A1:C1').isChecked()]`;
  expect(script(book(), lines)).toEqual([[[[false], [false]], '', false], [[true], [true]], 'ya', true, null]);
});

it('S-30 setFormula takes a text without =, setFormulas must have the shape of the range', () => {
  expect(script(book(), "return sheet.getRange('A1').setFormula('B1').getFormula()")).toBe('=B1');
  expect(failure(book(), "sheet.getRange('A1:A2').setFormulas([['=B1']])"))
    .toContain('The data has 1 but the range has 2.');
});

it('S-32 trap 11: a comma between arguments is #ERROR! in id_ID and no exception', () => {
  const lines = `
      var c = sheet.getRange('A1'); c.setFormula('=SUM(B1,C1)');
      return [c.getDisplayValue(), c.getFormula()]`;
  expect(script(book('id_ID'), lines)).toEqual(['#ERROR!', '=SUM(B1,C1)']);
});

it.each(['id_ID', 'en_US'])('S-33 a semicolon between arguments is understood in %s', (locale) => {
  expect(script(book(locale), "return sheet.getRange('A1').setFormula('=SUM(2;3)').getValue()")).toBe(5);
});

it('S-34 the probe =1/2 shows the decimal sign', () => {
  const probe = "return sheet.getRange('A1').setFormula('=1/2').getDisplayValue()";
  expect([script(book('id_ID'), probe), script(book('en_US'), probe)]).toEqual(['0,5', '0.5']);
});

it('S-31 a new file is American until its locale is set', () => {
  expect(script(book('en_US'), `
      ss.setSpreadsheetLocale('id_ID'); sheet.getRange('A1').setValue('1,5');
      return [ss.getSpreadsheetLocale(), sheet.getRange('A1').getValue()]`))
    .toEqual(['id_ID', 1.5]);
});

it('S-35 S-36 patterns are fixed, their look is the locale own', () => {
  const lines = `sheet.getRange('A1:A3').setValues([[1234567.5], [new Date(2025, 7, 17)], [21 / 24]]);
    sheet.getRange('A1:A3').setNumberFormats([['#,##0.00'], ['d mmmm yyyy'], ['hh:mm:ss']]);
      return sheet.getRange('A1:A3').getDisplayValues()`;
  expect(script(book('id_ID'), lines)).toEqual([['1.234.567,50'], ['17 Agustus 2025'], ['21.00.00']]);
});
