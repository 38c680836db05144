/** Opening a cell's editor and leaving it must change nothing. */
import fc from 'fast-check';
import { userEdit } from '../../../src/lokal/apps-script/spreadsheet/user-edit';
import type { Workbook } from '../../../src/lokal/buku/workbook';
import { book, script } from '../apps-script/spreadsheet/script-on-book';
import { shown } from './shown';

const FORMATS = [undefined, '0.00', '0%', 'd/m/yyyy', 'dddd, d mmmm yyyy', 'h:mm', '"Rp"#,##0'] as const;

function bookOf(value: string | number | boolean, format: string | undefined): Workbook {
  const workbook = book();
  const sheet = workbook.activeSheet;
  if (format !== undefined) script(workbook, `sheet.getRange('A1').setNumberFormat('${format}')`);
  sheet.setValue(1, 1, value);
  return workbook;
}

const editOf = (workbook: Workbook): string => {
  const { text, more } = shown(workbook, 'A1');
  return more.edit ?? text;
};

it('any content comes back as it was when its editing text is typed again', () => {
  const texts = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('007', '=A1', "'x", '3/2/2025', '1,5', 'TRUE', '#N/A', '21.00', '50%'));
  fc.assert(fc.property(texts, fc.constantFrom(undefined, '@'), (value, format) => {
    const workbook = bookOf(value, format);
    userEdit(workbook, 'Sheet1', 'A1', editOf(workbook));
    expect(workbook.activeSheet.valueAt(1, 1)).toBe(value);
  }), { numRuns: 60 });
});

it('whole numbers and days come back whatever their format', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 60_000 }), fc.constantFrom(...FORMATS), (value, format) => {
    const workbook = bookOf(value, format);
    userEdit(workbook, 'Sheet1', 'A1', editOf(workbook));
    expect(workbook.activeSheet.valueAt(1, 1)).toBeCloseTo(value, 9);
  }), { numRuns: 60 });
});

it.each([
  ['a fraction keeps all its digits', 0.123456789012, undefined, '0,123456789012'],
  ['a rounded number is edited in full', 2.345, '0.00', '2,345'],
  ['a percentage is edited as one', 0.125, '0%', '12,5%'],
  ['a moment has date and time', 45691.5, 'd/m/yyyy', '3/2/2025 12.00.00'],
  ['a duration counts on beyond a day', 1.25, '[h]:mm', '30.00.00'],
  ['a text that looks like a number keeps its apostrophe', '007', undefined, "'007"],
  ['a text in a text cell needs none', '007', '@', '007'],
  ['a truth value is the word', true, undefined, 'TRUE'],
])('%s', (_, value, format, edit) => {
  expect(editOf(bookOf(value, format))).toBe(edit);
});
