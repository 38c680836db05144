/** References such as `B2`, `A2:A`, `'Daftar Sesi'!A:C` and `R1C1`: from text to rows and columns, and back. */

/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
}

/** A reference as written: an absent bound is open (`A:A` has no rows), an absent sheet is the current one. */
export interface Reference {
  readonly sheetName?: string | undefined;
  readonly top?: number | undefined;
  readonly left?: number | undefined;
  readonly bottom?: number | undefined;
  readonly right?: number | undefined;
}

type Corner = { readonly row?: number | undefined; readonly column?: number | undefined };

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s;
const A1_CORNER = /^\$?([A-Za-z]{0,3})\$?([0-9]{0,8})$/;
const R1C1_CORNER = /^(?:R([0-9]+))?(?:C([0-9]+))?$/i;

/** Column number (from 1) of letters: `A` is 1, `AA` is 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** Letters of a column number: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function a1Corner(text: string): Corner | undefined {
  const [, letters = '', digits = ''] = A1_CORNER.exec(text) ?? [];
  if (letters === '' && digits === '') return undefined;
  if (digits !== '' && Number(digits) < 1) return undefined;
  return { column: letters ? columnNumber(letters) : undefined, row: digits ? Number(digits) : undefined };
}

function r1c1Corner(text: string): Corner | undefined {
  const [, row = '', column = ''] = R1C1_CORNER.exec(text) ?? [];
  if (row === '' && column === '') return undefined;
  return { row: row ? Number(row) : undefined, column: column ? Number(column) : undefined };
}

/** Two corners in any order; a bound that only one of them states leaves the far side open. */
function between(first: Corner, second: Corner): Reference {
  const [top, bottom] = ordered(first.row, second.row);
  const [left, right] = ordered(first.column, second.column);
  return { top, bottom, left, right };
}

function ordered(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  if (a === undefined || b === undefined) return [a ?? b, undefined];
  return a <= b ? [a, b] : [b, a];
}

function parseCorners(text: string): Reference | undefined {
  const parts = text.split(':').map((part) => part.trim());
  if (parts.length > 2) return undefined;
  for (const corner of [a1Corner, r1c1Corner]) {
    const [first, second] = parts.map(corner);
    if (parts.length === 2) {
      if (first && second) return between(first, second);
    } else if (first?.row !== undefined && first.column !== undefined) {
      return between(first, first);
    } else if (first && corner === r1c1Corner) {
      return between(first, first);
    }
  }
  return undefined;
}

/** The reference that a text states in A1 or R1C1 notation; undefined when it states none (it may be a name). */
export function parseReference(text: string): Reference | undefined {
  const prefixed = SHEET_PREFIX.exec(text.trim());
  const corners = parseCorners((prefixed?.[3] ?? text).trim());
  if (!corners || !prefixed) return corners;
  return { ...corners, sheetName: prefixed[1]?.replace(/''/g, "'") ?? prefixed[2] };
}

/** Text of one cell, for example `F12`. */
export const cellName = (row: number, column: number): string => columnLetters(column) + row;

/** Text of an area without its sheet: one cell is `B2`, more are `B2:C5`. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.numRows === 1 && area.numColumns === 1) return first;
  return `${first}:${cellName(area.row + area.numRows - 1, area.column + area.numColumns - 1)}`;
}
