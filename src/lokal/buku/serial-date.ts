/** Serial numbers and the wall-clock they stand for: days since 1899-12-30, the fraction is the time (S-08). */

/** A point on the clock of no particular zone; the month counts from 1. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The wall-clock of a serial number, rounded to the millisecond. 1900 is no leap year: 60 is 1900-02-28. */
export function wallClockOf(serial: number): WallClock {
  const moment = new Date(EPOCH + Math.round(serial * DAY));
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
    millisecond: moment.getUTCMilliseconds(),
  };
}

/** The serial number of a wall-clock; parts out of their range roll over, as a clock's do. */
export function serialOf(clock: Partial<WallClock> & Pick<WallClock, 'year' | 'month' | 'day'>): number {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0 } = clock;
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  moment.setUTCHours(hour, minute, second, millisecond);
  return (moment.getTime() - EPOCH) / DAY;
}

/** Whether such a day exists: no 31 February, no month 13. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

/** The serial of `2025-12-31`, `2025-12-31T09:30:00` or `09:30:00` as cells of type `d` hold it; null for anything else. */
export function serialOfIsoText(text: string): number | null {
  const found = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?)?Z?$/.exec(
    text.trim(),
  );
  if (!found || (found[1] === undefined && found[4] === undefined)) return null;
  const [year = 1899, month = 12, day = 30, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (!isCalendarDay(year, month, day)) return null;
  return serialOf({ year, month, day, hour, minute, second, millisecond: Number((found[7] ?? '0').padEnd(3, '0')) });
}
