/** A rectangle of cells, counted from 1 as Apps Script and A1 notation count. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on one sheet of the file. */
export interface SheetRange {
  readonly sheetId: number;
  readonly rect: Rect;
}

export type Direction = 'rows' | 'columns';

/** Rows or columns added before `at` (count > 0), or removed from `at` on (count < 0). */
export interface Shift {
  readonly direction: Direction;
  readonly at: number;
  readonly count: number;
}

export const rect = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });

export const lastRowOf = (area: Rect): number => area.row + area.rows - 1;
export const lastColumnOf = (area: Rect): number => area.column + area.columns - 1;

export const contains = (area: Rect, row: number, column: number): boolean =>
  row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);

export const covers = (outer: Rect, inner: Rect): boolean =>
  contains(outer, inner.row, inner.column) && contains(outer, lastRowOf(inner), lastColumnOf(inner));

/** The cells that both rectangles share, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const columns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Where one row or column number stands after a shift; null when it was removed. */
export function shiftIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

/**
 * Where a span stands after a shift, as Google Sheets moves ranges: it grows when lines are inserted inside it,
 * shrinks when some of its lines go, and is null when all of them went.
 */
export function shiftSpan(first: number, length: number, shift: Shift): { first: number; length: number } | null {
  const { at, count } = shift;
  const end = first + length;
  if (count >= 0) {
    if (at <= first) return { first: first + count, length };
    return { first, length: at < end ? length + count : length };
  }
  const removedEnd = at - count;
  const lost = Math.max(0, Math.min(end, removedEnd) - Math.max(first, at));
  if (lost === length) return null;
  const before = Math.max(0, Math.min(first, removedEnd) - at);
  return { first: first - before, length: length - lost };
}

/** A rectangle after a shift; null when none of it is left. */
export function shiftRect(area: Rect, shift: Shift): Rect | null {
  if (shift.direction === 'rows') {
    const span = shiftSpan(area.row, area.rows, shift);
    return span && { ...area, row: span.first, rows: span.length };
  }
  const span = shiftSpan(area.column, area.columns, shift);
  return span && { ...area, column: span.first, columns: span.length };
}

/** Whole lines that change their place: `count` lines from `from` on come before line `to`, counted before the move. */
export interface LineMove {
  readonly direction: Direction;
  readonly from: number;
  readonly count: number;
  readonly to: number;
}

/** Where a line stands after a move. */
export function moveIndex(index: number, { from, count, to }: LineMove): number {
  if (index >= from && index < from + count) return to > from ? index + to - from - count : index + to - from;
  if (to > from && index >= from + count && index < to) return index - count;
  return to < from && index >= to && index < from ? index + count : index;
}

/** A rectangle after a move: its two ends follow their lines. */
export function moveRect(area: Rect, move: LineMove): Rect {
  const isRows = move.direction === 'rows';
  const ends = isRows ? [area.row, lastRowOf(area)] : [area.column, lastColumnOf(area)];
  const [a, b] = ends.map((index) => moveIndex(index, move)) as [number, number];
  const [first, length] = [Math.min(a, b), Math.abs(a - b) + 1];
  return isRows ? { ...area, row: first, rows: length } : { ...area, column: first, columns: length };
}
