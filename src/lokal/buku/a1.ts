/** A1 notation: column letters, cells and rectangles as text, and back. */
import type { Rect } from './rect';
import { present } from './present';

/** 1 -> A, 27 -> AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A -> 1, AA -> 27. Expects letters only. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export const formatCell = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** B2, or B2:D9 when the rectangle holds more than one cell. */
export function formatRect(area: Rect): string {
  const start = formatCell(area.row, area.column);
  const end = formatCell(area.row + area.rows - 1, area.column + area.columns - 1);
  return start === end ? start : `${start}:${end}`;
}

/** The sheet's name as a formula writes it: always in quotes, inner quotes doubled. */
export const quoteSheetName = (name: string): string => `'${name.replace(/'/g, "''")}'`;

export interface Grid {
  readonly maxRows: number;
  readonly maxColumns: number;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/;

/**
 * The rectangle that a reference without a sheet name means: `B2`, `$B$2:D9`, `A:A`, `3:5`, `A2:A` (to the grid's end).
 * Null when the text is no such reference.
 */
export function parseRect(text: string, grid: Grid): Rect | null {
  const corners = text
    .trim()
    .split(':')
    .map((corner) => CORNER.exec(corner));
  const [start, end = start] = corners;
  if (corners.length > 2 || !start || !end || isOpen(corners)) return null;
  const rows = [start[2] ? Number(start[2]) : 1, end[2] ? Number(end[2]) : grid.maxRows];
  const columns = [start[1] ? columnNumber(start[1]) : 1, end[1] ? columnNumber(end[1]) : grid.maxColumns];
  const [row, lastRow] = [Math.min(...rows), Math.max(...rows)];
  const [column, lastColumn] = [Math.min(...columns), Math.max(...columns)];
  return row < 1 ? null : { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** A cell alone needs column and row, an end of an area at least one of them. */
const isOpen = (corners: readonly (RegExpExecArray | null)[]): boolean =>
  corners.some((corner) => !(corner?.[1] ?? corner?.[2]) || (corners.length === 1 && !(corner?.[1] && corner[2])));

/** Splits `'Data A'!B2` into its sheet name (null when there is none) and the rest. */
export function splitSheetName(reference: string): { sheetName: string | null; rest: string } {
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return { sheetName: null, rest: reference };
  const name = reference.slice(0, mark).trim();
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheetName: quoted ? present(quoted[1]).replace(/''/g, "'") : name, rest: reference.slice(mark + 1) };
}
