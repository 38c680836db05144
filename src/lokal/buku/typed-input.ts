/** What Google Sheets makes of a text that is put into a cell as if somebody typed it (S-12 to S-17). */
import { CellError, isErrorCode, type CellValue } from './cell-value';
import { sheetLocale } from './locale';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

export interface TypedInput {
  readonly value: CellValue;
  /** The formula, with '='; its value is not known yet. */
  readonly formula?: string;
  /** What an unformatted cell becomes; a cell with a format of its own keeps it. */
  readonly numberFormat?: string;
  /** The text was forced with an apostrophe, which is not part of it. */
  readonly forcedText?: boolean;
}

/**
 * Reads a text by the rules of a locale. Cells formatted as text (`@`) are the caller's: they are not parsed.
 * A text that is nothing else stays as it is, spaces included. `year` completes a date without one.
 * Errors: `not emulated: locale xx`.
 */
export function readTyped(text: string, localeName: string, year = new Date().getFullYear()): TypedInput {
  const locale = sheetLocale(localeName);
  if (text.startsWith("'")) return { value: text.slice(1), forcedText: true };
  if (text.length > 1 && text.startsWith('=')) return { value: null, formula: text };
  const bare = text.trim();
  const upper = bare.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (isErrorCode(upper)) return { value: CellError.of(upper) };
  if (!/\d/.test(bare)) return { value: text === '' ? null : text };
  return typedNumber(bare, locale) ?? typedDate(bare, locale, year) ?? { value: text };
}
