/** What a value becomes in a cell: strings are read as if typed, Dates become serials (S-12..S-16, S-28). */
import type { CellFormat } from '../../buku/cell-format';
import type { CellValue, TextRun } from '../../buku/cell-value';
import { formulaProblem } from '../../buku/formula';
import { sheetLocale } from '../../buku/locale';
import { isDateFormat, formatKind } from '../../buku/number-format';
import { wallClockOf } from '../../buku/serial-date';
import { readTyped } from '../../buku/typed-input';
import { NotEmulated } from '../errors';
import { declining } from './declining';
import { SheetClock } from './sheet-clock';

/** A cell's new content where more than a plain value is to be put. */
export class RichInput {
  constructor(
    readonly value: CellValue,
    readonly extra: {
      readonly formula?: string | undefined;
      /** Only for a cell that has no number format of its own. */
      readonly numberFormat?: string | undefined;
      readonly forcedText?: boolean | undefined;
      readonly runs?: readonly TextRun[] | undefined;
    },
  ) {}
}

export type CellInput = CellValue | RichInput;

/** Facts without a settled source that change what a write does; the defaults are the careful ones. */
export interface InputReadings {
  /** Whether `=` at the start is code even in a cell formatted as text (S-17). */
  readonly formulaInTextCell: boolean;
}

export const CAREFUL_READINGS: InputReadings = { formulaInTextCell: true };

/** Where and when the input is read. */
export interface InputSettings {
  readonly locale: string;
  readonly timeZone: string;
  /** Milliseconds since 1970: a date typed without a year is of this year. */
  readonly now: number;
}

/** Texts whose reading is kept, so that a column of the same few words is parsed once. */
const MOST_KNOWN = 20_000;

export class ScriptInput {
  private readonly clock: SheetClock;
  private readonly year: number;
  private readonly known = new Map<string, CellInput>();

  constructor(
    private readonly settings: InputSettings,
    private readonly readings: InputReadings,
  ) {
    this.clock = new SheetClock(settings.timeZone);
    this.year = wallClockOf(this.clock.toSerial(new Date(settings.now))).year;
  }

  /** @throws NotEmulated for objects, of which no source says what becomes of them (S-20) */
  of(value: unknown, format: CellFormat): CellInput {
    if (value === null || value === '') return null;
    if (typeof value === 'string') return this.ofText(value, format);
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return ofNumber(value);
    if (value instanceof Date) return this.ofDate(value, format);
    throw new NotEmulated(`a cell value that is ${Array.isArray(value) ? 'an array' : 'an object'}`);
  }

  /** A formula with its '='; one that the locale cannot read shows `#ERROR!`, and nothing is thrown (S-32). */
  ofFormula(formula: string): CellInput {
    return new RichInput(declining(() => formulaProblem(formula, this.settings.locale)), { formula });
  }

  private ofDate(date: Date, format: CellFormat): CellInput {
    if (Number.isNaN(date.getTime())) throw new NotEmulated('an invalid Date as cell value');
    if (formatKind(format.numberFormat) === 'text') throw new NotEmulated('a Date in a cell formatted as text');
    const serial = this.clock.toSerial(date);
    if (isDateFormat(format.numberFormat)) return serial;
    const { dateFormat, timeFormat } = declining(() => sheetLocale(this.settings.locale));
    const numberFormat = Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}`;
    return new RichInput(serial, { numberFormat });
  }

  private ofText(text: string, format: CellFormat): CellInput {
    const isText = format.numberFormat !== undefined && formatKind(format.numberFormat) === 'text';
    if (isText && !text.startsWith("'") && !(this.readings.formulaInTextCell && isFormula(text))) return text;
    let input = this.known.get(text);
    if (input === undefined) {
      input = this.ofTyped(text);
      if (this.known.size < MOST_KNOWN) this.known.set(text, input);
    }
    return input;
  }

  private ofTyped(text: string): CellInput {
    const typed = declining(() => readTyped(text, this.settings.locale, this.year));
    const { value, formula, numberFormat, forcedText } = typed;
    if (formula !== undefined) return this.ofFormula(formula);
    if (value === '') return null;
    return numberFormat === undefined && !forcedText ? value : new RichInput(value, { numberFormat, forcedText });
  }
}

const isFormula = (text: string): boolean => text.length > 1 && text.startsWith('=');

function ofNumber(value: number): number {
  if (!Number.isFinite(value)) throw new NotEmulated(`the cell value ${value}`);
  return value;
}
