/** What the editor of a cell starts with, so that leaving it untouched changes nothing. */
import { displayText } from '../../buku/display-value';
import { CellError, type CellValue } from '../../buku/cell-value';
import { sheetLocale } from '../../buku/locale';
import { formatKind, isDateFormat } from '../../buku/number-format';
import { readTyped } from '../../buku/typed-input';

/**
 * A date as the locale types it, whatever its format says; a number in full; a text that would be read as something
 * else with the apostrophe that keeps it a text (S-16). Of a formula cell it is the formula, which the caller has.
 * @param isForced whether the text was typed with an apostrophe
 */
export function editText(value: CellValue, numberFormat: string | undefined, isForced: boolean, locale: string): string {
  if (typeof value === 'string') return ofText(value, numberFormat, isForced, locale);
  if (typeof value === 'number') return ofNumber(value, numberFormat, locale);
  return displayText(value, {}, locale);
}

function ofText(value: string, numberFormat: string | undefined, isForced: boolean, locale: string): string {
  if (value === '') return '';
  if (isForced || value.startsWith("'")) return `'${value}`;
  return formatKind(numberFormat) === 'text' || readsAs(value, locale) === value ? value : `'${value}`;
}

function readsAs(text: string, locale: string): CellValue {
  const { value, formula } = readTyped(text, locale, ANY_YEAR);
  return formula !== undefined || value instanceof CellError ? null : value;
}

/** Which year completes a date does not matter here: such a text is not read as itself in any. */
const ANY_YEAR = 2000;

function ofNumber(value: number, numberFormat: string | undefined, locale: string): string {
  const { dateFormat, timeFormat, decimal } = sheetLocale(locale);
  const inFull = (number: number): string => String(number).replace('.', decimal).replace('e', 'E');
  if (value < 0 && isDateFormat(numberFormat)) return inFull(value);
  const momentFormat = isDay(value) ? dateFormat : value < 1 ? timeFormat : `${dateFormat} ${timeFormat}`;
  switch (formatKind(numberFormat)) {
    case 'date':
    case 'datetime':
    case 'time':
      return displayText(value, { numberFormat: momentFormat }, locale);
    case 'duration':
      return displayText(value, { numberFormat: '[h]:mm:ss' }, locale);
    case 'percent':
      return `${inFull(Number((value * 100).toPrecision(15)))}%`;
    default:
      return inFull(value);
  }
}

const isDay = (value: number): boolean => value >= 1 && Number.isInteger(value);
