/** Dates and times as people type them. */
import { parseDate } from 'numfmt';
import type { SheetLocale } from './locale';
import { isCalendarDay, serialOf, wallClockOf } from './serial-date';
import type { TypedValue } from './typed-value';
import { present } from './present';

interface Part {
  readonly serial: number;
  readonly format: string;
}

/** Null when the text is no date, time or both. `year` completes dates that name none. */
export function typedDate(text: string, locale: SheetLocale, year: number): TypedValue | null {
  const whole = datePart(text, locale, year) ?? timePart(text, locale);
  if (whole) return { value: whole.serial, numberFormat: whole.format };
  const split = /^(.*\S)(?:\s+|T(?=\d))(\d\S*(?:\s*[AaPp][Mm])?)$/.exec(text);
  const date = split && datePart(present(split[1]), locale, year);
  const time = split && timePart(present(split[2]), locale);
  return date && time ? { value: date.serial + time.serial, numberFormat: `${date.format} ${time.format}` } : null;
}

function datePart(text: string, locale: SheetLocale, year: number): Part | null {
  return isoDate(text) ?? numericDate(text, locale, year) ?? namedDate(text, locale, year);
}

/** `2024-01-31` and `2024/01/31` mean the same everywhere. */
function isoDate(text: string): Part | null {
  const found = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!found) return null;
  const [, y, separator, m, d] = found as unknown as [string, string, string, string, string];
  return day(Number(y), Number(m), Number(d), `yyyy${separator}${two('m', m)}${separator}${two('d', d)}`);
}

/**
 * `31/12/2025`, `3-2-25`, `1-2`: the day first where the locale says so. A point separates too, unless it is the
 * decimal sign; `1.234` is a number long before this is asked.
 */
function numericDate(text: string, locale: SheetLocale, thisYear: number): Part | null {
  const found = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!found || (found[2] === '.' && locale.decimal === '.' && found[4] === undefined)) return null;
  const [, first = '', separator = '', second = '', y] = found;
  const [d, m] = locale.dayFirst ? [first, second] : [second, first];
  const year = y === undefined ? thisYear : y.length === 2 ? century(Number(y)) : Number(y);
  const order = locale.dayFirst ? [two('d', d), two('m', m)] : [two('m', m), two('d', d)];
  const written = y === undefined ? order : [...order, y.length === 2 ? 'yy' : 'yyyy'];
  return day(year, Number(m), Number(d), written.join(separator));
}

/** Two digits of a year: 00-29 are of this century, 30-99 of the last. */
const century = (year: number): number => (year < 30 ? 2000 + year : 1900 + year);

const two = (token: string, digits: string): string => (digits.length === 2 ? token + token : token);

function day(year: number, month: number, dayOfMonth: number, format: string): Part | null {
  return isCalendarDay(year, month, dayOfMonth) ? { serial: serialOf({ year, month, day: dayOfMonth }), format } : null;
}

/** `3 Februari 2025`, `Senin, 3 Feb 2025`: month names of the locale, read by the library, the year set by us. */
function namedDate(text: string, locale: SheetLocale, thisYear: number): Part | null {
  if (!/\p{L}{3}/u.test(text)) return null;
  const found = parseDate(text, { locale: locale.tag });
  if (!found || typeof found.v !== 'number' || typeof found.z !== 'string' || /h/i.test(found.z)) return null;
  const { year, month, day: dayOfMonth } = wallClockOf(found.v);
  return day(/y/.test(found.z) ? year : thisYear, month, dayOfMonth, found.z);
}

const TIME =
  /^(?<hours>\d{1,4})(?<mark>[:.])(?<minutes>\d{2})(?:\k<mark>(?<seconds>\d{2})(?:[.,](?<fraction>\d{1,3}))?)?(?:\s*(?<half>[AaPp])[Mm])?$/;
const DAY = 86_400_000;

/** `21:00`, `9:30 PM`, `21:00:05`; with points where the locale writes them; from 24 hours on it is a duration. */
function timePart(text: string, { timeSeparator }: SheetLocale): Part | null {
  const parts = TIME.exec(text)?.groups;
  if (!parts || (parts.mark === '.' && timeSeparator !== '.')) return null;
  const { hours = '', minutes = '', seconds = '0', fraction = '', half } = parts;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour === null || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const milliseconds = ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));
  return { serial: milliseconds / DAY, format: hour >= 24 ? '[h]:mm:ss' : timeFormat(parts) };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (!half) return hour;
  return hour < 1 || hour > 12 ? null : (hour % 12) + (half === 'p' ? 12 : 0);
}

/** The pattern that shows a time as it was typed. */
function timeFormat({ hours = '', seconds, fraction, half }: Record<string, string | undefined>): string {
  const hourToken = hours.length === 2 && !half ? 'hh' : 'h';
  const rest = (seconds ? ':ss' : '') + (fraction ? `.${'0'.repeat(fraction.length)}` : '');
  return `${hourToken}:mm${rest}${half ? ' AM/PM' : ''}`;
}
