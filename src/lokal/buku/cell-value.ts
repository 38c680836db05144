/** What a cell holds: nothing, text, a number (dates are serial numbers), a truth value or an error. */

export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error value. One object per code, so that `===` compares. */
export class CellError {
  private static readonly known = new Map<string, CellError>();

  private constructor(readonly code: ErrorCode) {}

  static of(code: ErrorCode): CellError {
    const known = CellError.known.get(code) ?? new CellError(code);
    CellError.known.set(code, known);
    return known;
  }

  toString(): string {
    return this.code;
  }
}

export type CellValue = null | string | number | boolean | CellError;

export const isErrorCode = (text: string): text is ErrorCode => (ERROR_CODES as readonly string[]).includes(text);

/** One stretch of a cell's text with its own look or link, as Rich Text Values have it. */
export interface TextRun {
  readonly text: string;
  readonly style?: TextStyle;
  readonly link?: string;
  /** What the file held beyond Google's model: given back on writing. */
  readonly origin?: object;
}

export interface TextStyle {
  readonly fontFamily?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** '#rrggbb', lower case. */
  readonly fontColor?: string;
}
