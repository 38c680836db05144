/** Data validation: what a rule says, and what it refuses. */
import fc from 'fast-check';
import { book, failure, outcomeOf, script } from './script-on-book';

const rule = (criterion: string): string =>
  `sheet.getRange('F1').setDataValidation(SpreadsheetApp.newDataValidation().${criterion}.setAllowInvalid(false).build());`;
const VIOLATION = 'The data you entered in cell F1 violates the data validation rules set on this cell.';

it('S-57 trap 12: a new rule only warns', () => {
  const lines = `var r = SpreadsheetApp.newDataValidation().requireValueInList(['Ya', 'Tidak']).build();
    sheet.getRange('A1').setDataValidation(r).setValue('mungkin'); SpreadsheetApp.flush();
    return [r.getAllowInvalid(), sheet.getRange('A1').getValue()]`;
  expect(script(book(), lines)).toEqual([true, 'mungkin']);
});

it('S-58 a rejecting rule refuses scripts as well, and the whole setValues, on the next call', () => {
  const workbook = book();
  const lines = `${rule("requireValueInList(['Ya'])")} sheet.getRange('E1:F1').setValues([['baik', 'mungkin']]);
    try { SpreadsheetApp.flush(); } catch (e) { return [e.message, sheet.getRange('E1').getValue()]; }`;
  expect(script(workbook, lines)).toEqual([VIOLATION, '']);
});

it.each([
  ["requireValueInList(['Ya', '5'])", ["'Ya'", '5', "''"], ["'ya'", '6', 'true']],
  ['requireNumberBetween(1, 10)', ['1', "'10'"], ['0', '11', "'x'"]],
  ['requireNumberNotEqualTo(3)', ['2'], ['3']],
  ['requireDate()', ['new Date(2025, 0, 1)', "'31/12/2025'"], ['45000', "'besok'"]],
  ['requireDateOnOrAfter(new Date(2025, 0, 10))', ['new Date(2025, 0, 10, 9)'], ['new Date(2025, 0, 9)']],
  ['requireCheckbox()', ['true', "'FALSE'"], ["'ya'", '1']],
  ["requireCheckbox('ya', 'tidak')", ["'ya'", "'tidak'"], ['true']],
  ["requireTextContains('JP')", ["'2 jp'"], ["'2'"]],
  ['requireTextIsEmail()', ["'a@b.id'"], ["'a.b.id'"]],
])('S-58 %s takes %j and refuses %j', (criterion, taken, refused) => {
  for (const value of taken) expect(outcomeOf(book(), `${rule(criterion)} sheet.getRange('F1').setValue(${value})`))
    .toMatchObject({ kind: 'value' });
  for (const value of refused) expect(failure(book(), `${rule(criterion)} sheet.getRange('F1').setValue(${value})`))
    .toBe(VIOLATION);
});

it('S-58 a rule over a range takes what stands there now', () => {
  const lines = (value: string) => `sheet.getRange('A1:A2').setValues([['Ani'], [7]]);
    ${rule("requireValueInRange(sheet.getRange('A1:A2'))")}
    sheet.getRange('F1').setValue('${value}')`;
  expect(outcomeOf(book(), lines('7')).kind).toBe('value');
  expect(failure(book(), lines('Budi'))).toBe(VIOLATION);
});

it('S-58 a rule that only a formula can decide is not guessed', () => {
  expect(failure(book(), `${rule("requireFormulaSatisfied('=F1>0')")} sheet.getRange('F1').setValue(1)`))
    .toBe('not emulated: data validation CUSTOM_FORMULA');
});

it('S-59 a list of more than 500 items is refused when it is built; items are texts', () => {
  const build = (count: number) => `return SpreadsheetApp.newDataValidation().requireValueInList(Array(${count}).fill(1)).build().getCriteriaValues()[0][0]`;
  expect(script(book(), build(500))).toBe('1');
  expect(failure(book(), build(501)))
    .toBe('The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.');
});

it('S-60 a formula is no date argument, and goes through withCriteria', () => {
  expect(failure(book(), "SpreadsheetApp.newDataValidation().requireDate('=I1')"))
    .toContain("don't match the method signature");
  const lines = `var r = SpreadsheetApp.newDataValidation().withCriteria(SpreadsheetApp.DataValidationCriteria.DATE_AFTER, ['=I1']).build();
    return [String(r.getCriteriaType()), r.getCriteriaValues()]`;
  expect(script(book(), lines)).toEqual(['DATE_AFTER', ['=I1']]);
});

it('S-61 a grid of rules has the shape of its range, and null removes', () => {
  const make = 'var r = SpreadsheetApp.newDataValidation().requireDate().build();';
  const lines = `${make} sheet.getRange('A1:A2').setDataValidations([[r], [r]]).setDataValidations([[null], [r]]);
    return sheet.getRange('A1:A2').getDataValidations().map(function (row) { return row[0] === null; })`;
  expect(script(book(), lines)).toEqual([true, false]);
  expect(failure(book(), `${make} sheet.getRange('A1:A2').setDataValidations([[r]])`))
    .toContain('The data has 1 but the range has 2.');
});

it('a rule is copied to a builder, changed and put back', () => {
  const lines = `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation()
      .requireDateBetween(new Date(2025, 0, 1), new Date(2025, 11, 31)).setHelpText('Tahun 2025').build());
    var copy = sheet.getRange('A1').getDataValidation().copy();
    var values = copy.getCriteriaValues();
    return [values[0] instanceof Date, values[1].getMonth(), copy.getHelpText(),
      copy.setAllowInvalid(false).build().getAllowInvalid()]`;
  expect(script(book(), lines)).toEqual([true, 11, 'Tahun 2025', false]);
});

it('every item of a list is taken, whatever signs it holds', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/^\s*$/.test(text)), (text) => {
    const lines = `sheet.getRange('F1').setNumberFormat('@'); ${rule(`requireValueInList([${JSON.stringify(text)}])`)}
      sheet.getRange('F1').setValue("'" + ${JSON.stringify(text)})`;
    expect(outcomeOf(book(), lines)).toMatchObject({ kind: 'value' });
  }), { numRuns: 25 });
});
