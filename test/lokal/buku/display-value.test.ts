/** What a cell shows. */
import { CellError, type CellValue } from '../../../src/lokal/buku/cell-value';
import { displayText } from '../../../src/lokal/buku/display-value';
import { formatKind, isDateFormat } from '../../../src/lokal/buku/number-format';

const show = (value: CellValue, numberFormat?: string, locale = 'id_ID') =>
  displayText(value, { numberFormat }, locale);

describe('S-35: patterns are rendered by locale', () => {
  it.each<[number, string, string, string]>([
    [1234567.5, '#,##0.00', '1.234.567,50', '1,234,567.50'],
    [45691, 'd mmmm yyyy', '3 Februari 2025', '3 February 2025'],
    [45691, 'dddd, d/m/yyyy', 'Senin, 3/2/2025', 'Monday, 3/2/2025'],
    [0.1, '0%', '10%', '10%'],
    [1.5, '[h]:mm:ss', '36.00.00', '36:00:00'],
    [60, 'd/m/yyyy', '28/2/1900', '28/2/1900'],
  ])('%d as %s', (value, pattern, indonesian, american) => {
    expect(show(value, pattern)).toBe(indonesian);
    expect(show(value, pattern, 'en_US')).toBe(american);
  });
});

it('S-36: Indonesian writes times with dots, and leaves quoted colons alone', () => {
  expect(show(0.875, 'h:mm:ss')).toBe('21.00.00');
  expect(show(45691.875, 'd/m/yyyy "pukul:" h:mm')).toBe('3/2/2025 pukul: 21.00');
});

it('S-14: an 18-digit number is shown with an exponent', () => {
  expect(show(198501012010011000)).toBe('1,98501E+17');
});

it.each<[CellValue, string]>([
  [null, ''],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [CellError.of('#N/A'), '#N/A'],
  ['  a ', '  a '],
  [0.1 + 0.2, '0,3'],
  [1 / 3, '0,3333333333'],
  [123456789012345, '123456789012345'],
  [1e-7, '0,0000001'],
  [-2.5, '-2,5'],
])('an unformatted %p', (value, text) => expect(show(value)).toBe(text));

it('S-24: the pattern that Sheets calls General by is General', () => {
  expect(show(45691.875, '0.###############')).toBe('45691,875');
});

it.each([
  ['d/m/yyyy', 'date'],
  ['h:mm', 'time'],
  ['d/m/yyyy h:mm', 'datetime'],
  ['[h]:mm', 'duration'],
  ['@', 'text'],
  ['0%', 'percent'],
  ['#,##0', 'number'],
  ['[Red]0.00', 'number'],
  ['"hari" 0', 'number'],
  [undefined, 'general'],
])('S-04: %s is a format of kind %s', (pattern, kind) => {
  expect(formatKind(pattern)).toBe(kind);
  expect(isDateFormat(pattern)).toBe(['date', 'time', 'datetime', 'duration'].includes(kind));
});
