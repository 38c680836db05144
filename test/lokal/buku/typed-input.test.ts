/** What a text becomes when it is put into a cell as if somebody typed it. */
import { CellError } from '../../../src/lokal/buku/cell-value';
import { readTyped } from '../../../src/lokal/buku/typed-input';
import { serialOf } from '../../../src/lokal/buku/serial-date';

const value = (text: string, locale = 'id_ID') => readTyped(text, locale, 2026).value;
const date = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  serialOf({ year, month, day, hour, minute });

describe('S-12: a text that begins with = is a formula', () => {
  it.each(['=A1', '=IMPORTXML("x";"y")'])('%s', (text) => {
    expect(readTyped(text, 'id_ID')).toEqual({ value: null, formula: text });
  });
  it('= alone is text', () => expect(value('=')).toBe('='));
});

describe('S-13: texts are read as if typed', () => {
  it.each([
    ['0123', 123],
    ['1e3', 1000],
    ['TRUE', true],
    ['true', true],
    ['False', false],
    ['50%', 0.5],
    ['-3', -3],
    ['(5)', -5],
    ['2024-01-31', date(2024, 1, 31)],
    ['21:00', 0.875],
    [' 12 ', 12],
  ])('%s', (text, expected) => {
    expect(value(text, 'id_ID')).toBe(expected);
    expect(value(text, 'en_US')).toBe(expected);
  });
});

it('S-14: an 18-digit NIP becomes a number that has lost its last digits', () => {
  expect(value('198501012010011001')).toBe(198501012010011000);
});

it('S-16: an apostrophe forces text and is not part of it', () => {
  expect(readTyped("'0123", 'id_ID')).toEqual({ value: '0123', forcedText: true });
  expect(readTyped("'=1+1", 'id_ID')).toEqual({ value: '=1+1', forcedText: true });
});

describe('S-37: the same text means different things by locale', () => {
  it.each<[string, unknown, unknown]>([
    ['1,5', 1.5, '1,5'],
    ['1.234,5', 1234.5, '1.234,5'],
    ['1,234.5', '1,234.5', 1234.5],
    ['1.234', 1234, 1.234],
    ['1.5', date(2026, 5, 1), 1.5],
    ['01/02/2026', date(2026, 2, 1), date(2026, 1, 2)],
    ['31/12/2025', date(2025, 12, 31), '31/12/2025'],
    ['1-2', date(2026, 2, 1), date(2026, 1, 2)],
    ['3 Februari 2025', date(2025, 2, 3), '3 Februari 2025'],
    ['3 Feb 2025', date(2025, 2, 3), date(2025, 2, 3)],
    ['Senin, 3 Februari 2025', date(2025, 2, 3), 'Senin, 3 Februari 2025'],
    ['2 Okt', date(2026, 10, 2), '2 Okt'],
    ['21.00.00', 0.875, '21.00.00'],
    ['31/12/2025 21.00', date(2025, 12, 31, 21), '31/12/2025 21.00'],
    ['Rp1.000', 1000, 'Rp1.000'],
    ['$5', '$5', 5],
  ])('%s', (text, indonesian, american) => {
    expect(value(text, 'id_ID')).toBe(indonesian);
    expect(value(text, 'en_US')).toBe(american);
  });
});

it.each([
  '31 Februari 2025',
  '30/13/2025',
  '29/2/2025',
  '19850101 201001 1 001',
  '2 JP',
  'Kelas 2',
  ' dua ',
  'BENAR',
  '+A1',
])('what is no such thing stays the text it is: %s', (text) => expect(value(text)).toBe(text));

it('errors typed as text are errors', () => expect(value('#n/a')).toBe(CellError.of('#N/A')));

it.each([
  ['31/12/2025', 'dd/mm/yyyy'],
  ['2024-01-31', 'yyyy-mm-dd'],
  ['50%', '0%'],
  ['1.234,5', '#,##0.00'],
  ['12', undefined],
  ['9:30 PM', 'h:mm AM/PM'],
  ['36:00', '[h]:mm:ss'],
  ['3 Feb 2025 9:30 PM', 'd mmm yyyy h:mm AM/PM'],
])('an unformatted cell takes the format of what was typed: %s', (text, format) => {
  expect(readTyped(text, 'id_ID').numberFormat).toBe(format);
});

it('a time after a date with a month name is kept', () => {
  expect(value('3 Feb 2025 9:30 PM')).toBeCloseTo(date(2025, 2, 3, 21, 30), 9);
});

it('an unknown locale is refused, not guessed', () => {
  expect(() => readTyped('1,5', 'tr_TR')).toThrow('not emulated: locale tr_TR');
});
