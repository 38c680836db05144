/** What `getRange(text)` accepts: A1 notation with open ends (`A2:A`), R1C1 notation, a sheet name before either. */
import { columnLetters, columnNumber, formatCell, splitSheetName, type Grid } from '../../buku/a1';
import type { Rect } from '../../buku/rect';

/** The bounds as written: `A:A` states no rows, `A2:A` no last row. */
export interface Bounds {
  readonly top?: number | undefined;
  readonly left?: number | undefined;
  readonly bottom?: number | undefined;
  readonly right?: number | undefined;
}

export interface Reference extends Bounds {
  readonly sheetName: string | null;
}

interface Corner {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
}

const A1_CORNER = /^\$?([A-Za-z]{0,3})\$?([0-9]{0,8})$/;
const R1C1_CORNER = /^(?:R([0-9]+))?(?:C([0-9]+))?$/i;

function a1Corner(text: string): Corner | undefined {
  const [, letters = '', digits = ''] = A1_CORNER.exec(text) ?? [];
  if ((letters === '' && digits === '') || (digits !== '' && Number(digits) < 1)) return undefined;
  return { column: letters ? columnNumber(letters) : undefined, row: digits ? Number(digits) : undefined };
}

function r1c1Corner(text: string): Corner | undefined {
  const [, row = '', column = ''] = R1C1_CORNER.exec(text) ?? [];
  if (row === '' && column === '') return undefined;
  return { row: row ? Number(row) : undefined, column: column ? Number(column) : undefined };
}

/** A bound that only one corner states leaves the far side open. */
function ordered(a: number | undefined, b: number | undefined): readonly [number | undefined, number | undefined] {
  if (a === undefined || b === undefined) return [a ?? b, undefined];
  return a <= b ? [a, b] : [b, a];
}

function between(first: Corner, second: Corner): Bounds {
  const [top, bottom] = ordered(first.row, second.row);
  const [left, right] = ordered(first.column, second.column);
  return { top, bottom, left, right };
}

function parseBounds(text: string): Bounds | undefined {
  const [startText = '', endText, ...rest] = text.split(':').map((part) => part.trim());
  if (rest.length > 0) return undefined;
  for (const corner of [a1Corner, r1c1Corner]) {
    const start = corner(startText);
    const end = endText === undefined ? start : corner(endText);
    const isWhole = start?.row !== undefined && start.column !== undefined;
    if (start && end && (endText !== undefined || isWhole || corner === r1c1Corner)) return between(start, end);
  }
  return undefined;
}

/** The reference that a text states; undefined when it states none (it may be the name of a range or a sheet). */
export function parseReference(text: string): Reference | undefined {
  const { sheetName, rest } = splitSheetName(text);
  const bounds = parseBounds(rest.trim());
  return bounds && { ...bounds, sheetName };
}

/** The cells that bounds mean on a grid; open ends reach to its edge (S-46). */
export function rectOf({ top, left, bottom, right }: Bounds, { maxRows, maxColumns }: Grid): Rect {
  const row = top ?? 1;
  const column = left ?? 1;
  return { row, column, rows: (bottom ?? maxRows) - row + 1, columns: (right ?? maxColumns) - column + 1 };
}

export const closedBounds = ({ row, column, rows, columns }: Rect): Bounds => ({
  top: row, left: column, bottom: row + rows - 1, right: column + columns - 1,
});

/** A1 notation that keeps open ends: `B2`, `B2:C5`, `A2:A`, `3:5`. */
export function boundsName(bounds: Bounds): string {
  const { top, left, bottom, right } = bounds;
  if (top !== undefined && left !== undefined && top === bottom && left === right) return formatCell(top, left);
  const start = `${left === undefined ? '' : columnLetters(left)}${top ?? ''}`;
  const end = `${right === undefined ? '' : columnLetters(right)}${bottom ?? ''}`;
  return `${start || 'A1'}:${end}`;
}
