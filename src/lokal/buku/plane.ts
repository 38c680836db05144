/** One kind of content (values, formulas, formats, ...) of a sheet's cells: sparse rows, counted from 1. */
import { lastColumnOf, lastRowOf, type LineMove, type Rect, type Shift } from './rect';

export class Plane<T> {
  private rows: ((T | undefined)[] | undefined)[] = [];

  get(row: number, column: number): T | undefined {
    return this.rows[row - 1]?.[column - 1];
  }

  /** Puts a value, or takes it away with undefined. */
  set(row: number, column: number, value: T | undefined): void {
    const cells = this.rows[row - 1];
    if (value === undefined && (!cells || column > cells.length)) return;
    padTo(this.rows, row);
    const line = cells ?? (this.rows[row - 1] = []);
    padTo(line, column);
    line[column - 1] = value;
  }

  clear(area: Rect): void {
    const last = Math.min(lastRowOf(area), this.rows.length);
    for (let row = area.row; row <= last; row++) {
      const cells = this.rows[row - 1];
      cells?.fill(undefined, area.column - 1, Math.min(lastColumnOf(area), cells.length));
    }
  }

  /** Calls back for every cell that holds something, row by row. */
  forEach(visit: (value: T, row: number, column: number) => void, area?: Rect): void {
    const lastRow = Math.min(area ? lastRowOf(area) : Infinity, this.rows.length);
    for (let row = area?.row ?? 1; row <= lastRow; row++) {
      const cells = this.rows[row - 1];
      if (!cells) continue;
      const lastColumn = Math.min(area ? lastColumnOf(area) : Infinity, cells.length);
      for (let column = area?.column ?? 1; column <= lastColumn; column++) {
        const value = cells[column - 1];
        if (value !== undefined) visit(value, row, column);
      }
    }
  }

  /** Replaces every value that is there. */
  replace(change: (value: T) => T | undefined): void {
    for (const cells of this.rows) {
      cells?.forEach((value, index) => {
        if (value !== undefined) cells[index] = change(value);
      });
    }
  }

  /** Makes room before `at`, or closes up the lines from `at` on. */
  shift({ direction, at, count }: Shift): void {
    if (direction === 'rows') return spliceAt(this.rows, at, count);
    for (const cells of this.rows) if (cells) spliceAt(cells, at, count);
  }

  /** Takes lines out and puts them in before another. */
  move({ direction, from, count, to }: LineMove): void {
    const lines: unknown[][] = direction === 'rows' ? [this.rows] : this.rows.filter((cells) => cells !== undefined);
    for (const list of lines) {
      padTo(list, Math.max(from + count - 1, to - 1));
      const taken = list.splice(from - 1, count);
      const tail = list.splice((to > from ? to - count : to) - 1);
      for (const line of [taken, tail]) for (const item of line) list.push(item);
    }
  }

  /** The number of the last row with content, 0 when there is none. */
  lastRow(area?: Rect): number {
    const first = area?.row ?? 1;
    for (let row = Math.min(area ? lastRowOf(area) : Infinity, this.rows.length); row >= first; row--) {
      const cells = this.rows[row - 1];
      if (!cells) continue;
      const last = Math.min(area ? lastColumnOf(area) : Infinity, cells.length);
      for (let column = area?.column ?? 1; column <= last; column++) if (cells[column - 1] !== undefined) return row;
    }
    return 0;
  }

  /** The number of the last column with content, 0 when there is none. */
  lastColumn(): number {
    let last = 0;
    for (const cells of this.rows) {
      if (!cells) continue;
      let column = cells.length;
      while (column > last && cells[column - 1] === undefined) column--;
      last = Math.max(last, column);
    }
    return last;
  }

  /** Takes out a rectangle's contents, rows of equal length, undefined where empty. */
  cut(area: Rect): (T | undefined)[][] {
    const taken = this.copy(area);
    this.clear(area);
    return taken;
  }

  copy({ row, column, rows, columns }: Rect): (T | undefined)[][] {
    return Array.from({ length: rows }, (_, r) => {
      const cells = this.rows[row - 1 + r];
      return Array.from({ length: columns }, (_, c) => cells?.[column - 1 + c]);
    });
  }

  paste(row: number, column: number, cells: readonly (readonly (T | undefined)[])[]): void {
    cells.forEach((line, r) => line.forEach((value, c) => this.set(row + r, column + c, value)));
  }
}

/** Fills up to `length` without holes: an array with holes is slow and large. */
function padTo<V>(list: (V | undefined)[], length: number): void {
  while (list.length < length) list.push(undefined);
}

function spliceAt<V>(list: (V | undefined)[], at: number, count: number): void {
  if (at > list.length) return;
  if (count < 0) {
    list.splice(at - 1, -count);
    return;
  }
  const tail = list.splice(at - 1);
  for (let added = 0; added < count; added++) list.push(undefined);
  for (const item of tail) list.push(item);
}
