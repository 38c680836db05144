/** What a number format makes of a number: plain number, date, time, duration or text (S-04). */
import { getFormatInfo } from 'numfmt';
import type { SheetLocale } from './locale';

export type FormatKind = 'general' | 'number' | 'percent' | 'date' | 'datetime' | 'time' | 'duration' | 'text';

/** What Sheets calls General when asked for the pattern of an unformatted cell (S-24). */
export const AUTOMATIC = '0.###############';

const kinds = new Map<string, FormatKind>();

/** The kind of a pattern; a missing pattern is General. Asked for every cell that is read, so answers are kept. */
export function formatKind(pattern: string | undefined): FormatKind {
  if (pattern === undefined || pattern === '' || pattern === AUTOMATIC) return 'general';
  const known = kinds.get(pattern);
  if (known) return known;
  const kind = classify(pattern);
  kinds.set(pattern, kind);
  return kind;
}

function classify(pattern: string): FormatKind {
  if (/\[(h+|m+|s+)\]/i.test(pattern)) return 'duration';
  const { type } = getFormatInfo(pattern);
  switch (type) {
    case 'general':
      return 'general';
    case 'percent':
      return 'percent';
    case 'date':
      return 'date';
    case 'datetime':
      return 'datetime';
    case 'time':
      return 'time';
    case 'text':
      return 'text';
    default:
      return 'number';
  }
}

/** Whether a number of this format reads as a Date: dates, times and durations do (S-04). */
export const isDateFormat = (pattern: string | undefined): boolean =>
  ['date', 'datetime', 'time', 'duration'].includes(formatKind(pattern));

/** The patterns of a file's built-in numbers that follow the reader's locale; others stand for themselves. */
export function numberFormatOf(id: number, pattern: string | undefined, locale: SheetLocale): string | undefined {
  if (id === 0 || pattern === undefined || /^general$/i.test(pattern)) return undefined;
  if (id === 14) return locale.dateFormat;
  return id === 22 ? `${locale.dateFormat} h:mm` : pattern;
}
