/** Dates by the patterns of Java's SimpleDateFormat, in English, as `Utilities.formatDate` writes them. */
import { ServiceError } from '../errors';
import type { ZoneOffsets } from '../zone-offsets';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 86_400_000;

/** Java knows these short names; the English data of Intl has only offsets for them. */
const SHORT_NAMES: Record<string, string> = {
  'Asia/Jakarta': 'WIB', 'Asia/Pontianak': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT',
};

/** A zone of the tz database, or a fixed offset. */
export type Zone = Pick<ZoneOffsets, 'timeZone' | 'at' | 'nameAt'>;

interface Moment {
  /** The wall clock, read with UTC getters. */
  readonly wall: Date;
  readonly instant: number;
  readonly zone: Zone;
}

type Field = (moment: Moment, width: number) => string;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const numeric = (read: (wall: Date) => number): Field => ({ wall }, width) => pad(read(wall), width);

const FIELDS: Record<string, Field> = {
  G: ({ wall }) => (wall.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ wall }, width) => yearText(wall.getUTCFullYear(), width),
  Y: ({ wall }, width) => yearText(weekYear(wall), width),
  M: ({ wall }, width) => monthText(wall.getUTCMonth(), width),
  L: ({ wall }, width) => monthText(wall.getUTCMonth(), width),
  d: numeric((wall) => wall.getUTCDate()),
  D: numeric((wall) => Math.floor((startOfDay(wall) - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1),
  w: numeric(weekOfYear),
  W: numeric((wall) => Math.ceil((wall.getUTCDate() + firstWeekday(wall)) / 7)),
  F: numeric((wall) => Math.ceil(wall.getUTCDate() / 7)),
  E: ({ wall }, width) => nameText(DAYS[wall.getUTCDay()] ?? '', width),
  u: numeric((wall) => wall.getUTCDay() || 7),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: numeric((wall) => wall.getUTCHours()),
  k: numeric((wall) => wall.getUTCHours() || 24),
  K: numeric((wall) => wall.getUTCHours() % 12),
  h: numeric((wall) => wall.getUTCHours() % 12 || 12),
  m: numeric((wall) => wall.getUTCMinutes()),
  s: numeric((wall) => wall.getUTCSeconds()),
  S: numeric((wall) => wall.getUTCMilliseconds()),
  z: ({ instant, zone }, width) => (width >= 4 ? zone.nameAt(instant) : shortZone(zone, instant)),
  Z: ({ instant, zone }) => offsetText(zone.at(instant), ''),
  X: ({ instant, zone }, width) => isoOffset(zone.at(instant), width),
};

const yearText = (year: number, width: number): string => {
  const shown = year > 0 ? year : 1 - year;
  return width === 2 ? pad(shown % 100, 2) : pad(shown, width);
};
const nameText = (name: string, width: number): string => (width >= 4 ? name : name.slice(0, 3));
const monthText = (month: number, width: number): string =>
  width >= 3 ? nameText(MONTHS[month] ?? '', width) : pad(month + 1, width);

const startOfDay = (wall: Date): number => Math.floor(wall.getTime() / DAY) * DAY;
const firstWeekday = (wall: Date): number =>
  new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1)).getUTCDay();

/** Sunday that opens the first week of a year in the US calendar: the week that holds 1 January. */
const firstWeek = (year: number): number => Date.UTC(year, 0, 1) - new Date(Date.UTC(year, 0, 1)).getUTCDay() * DAY;

function weekYear(wall: Date): number {
  const year = wall.getUTCFullYear();
  return startOfDay(wall) >= firstWeek(year + 1) ? year + 1 : year;
}

function weekOfYear(wall: Date): number {
  return Math.floor((startOfDay(wall) - firstWeek(weekYear(wall))) / (7 * DAY)) + 1;
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.trunc(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${pad(Math.trunc(minutes / 60), 2)}${separator}${pad(minutes % 60, 2)}`;
}

function isoOffset(offset: number, width: number): string {
  if (offset === 0) return 'Z';
  return width === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, width === 3 ? ':' : '');
}

function shortZone({ timeZone }: Zone, instant: number): string {
  const own = SHORT_NAMES[timeZone];
  if (own !== undefined || timeZone.startsWith('GMT')) return own ?? timeZone;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** A quoted text, a doubled quote, a run of one letter, or anything else. */
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * Writes an instant by a pattern such as `yyyy-MM-dd HH:mm`.
 * @throws ServiceError for a letter that SimpleDateFormat does not know
 */
export function formatDate(date: Date, zone: Zone, pattern: string): string {
  const instant = date.getTime();
  const moment: Moment = { wall: new Date(instant + zone.at(instant)), instant, zone };
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (letter === undefined) return token;
    const field = FIELDS[letter];
    if (!field) throw new ServiceError(`Illegal pattern character '${letter}'`);
    return field(moment, token.length);
  });
}
