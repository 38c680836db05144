/** The text that a cell shows: by its number format, in the language and signs of the locale (S-02, S-35, S-36). */
import { format as formatNumber } from 'numfmt';
import type { CellFormat } from './cell-format';
import { CellError, type CellValue } from './cell-value';
import { sheetLocale, type SheetLocale } from './locale';
import { formatKind } from './number-format';
import { present } from './present';

/** Errors: `not emulated: locale xx`. Dates beyond what Sheets shows come out as plain numbers. */
export function displayText(
  value: CellValue,
  { numberFormat }: Pick<CellFormat, 'numberFormat'>,
  localeName: string,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof CellError) return value.code;
  const locale = sheetLocale(localeName);
  const kind = formatKind(numberFormat);
  if (typeof value === 'string')
    return kind === 'general' || kind === 'text' ? value : formatted(present(numberFormat), value, locale);
  if (kind === 'general' || kind === 'text') return generalNumber(value, locale);
  return formatted(timed(present(numberFormat), kind, locale), value, locale);
}

const formatted = (pattern: string, value: string | number, { tag }: SheetLocale): string =>
  formatNumber(pattern, value, { locale: tag, leap1900: false, throws: false });

/** The colons of a time are the locale's own: Indonesian writes 21.00.00. */
function timed(pattern: string, kind: string, { timeSeparator }: SheetLocale): string {
  if (timeSeparator === ':' || kind === 'number' || kind === 'percent' || kind === 'date') return pattern;
  return pattern.replace(/"[^"]*"|\\.|(?<=[hms\]]):(?=[hms[])/gi, (piece) =>
    piece === ':' ? `"${timeSeparator}"` : piece,
  );
}

/** Beyond these, an unformatted number is shown with an exponent. */
const LARGEST = 1e15;
const SMALLEST = 1e-9;
const SIGNIFICANT = 10;

/**
 * An unformatted number: whole numbers in full up to 15 digits, fractions to ten significant digits, an 18-digit NIP
 * as 1,98501E+17 (S-14). Where exactly Sheets changes over is not documented.
 */
function generalNumber(value: number, { decimal }: SheetLocale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= LARGEST || size < SMALLEST)) return exponent(value, decimal);
  const text = Number.isInteger(value) ? String(value) : plain(Number(value.toPrecision(SIGNIFICANT)));
  return text.replace('.', decimal);
}

function exponent(value: number, decimal: string): string {
  const [mantissa = '', power = ''] = value.toExponential(5).split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  return `${mantissa.replace(/\.?0+$/, '').replace('.', decimal)}E${sign}${power.replace(/^[+-]/, '').padStart(2, '0')}`;
}

/** Without the exponent that small numbers get from the language. */
const plain = (value: number): string =>
  String(value).includes('e') ? value.toFixed(20).replace(/0+$/, '') : String(value);
