/** Which areas were written since the file was read, kept small: a bounding rectangle per column and sheet. */
import type { Rect, Shift } from './rect';

interface Span {
  first: number;
  last: number;
}

export class ChangeLog {
  /** Goes up with every change: a calculated result of an older revision must be looked at again. */
  revision = 0;
  private all = false;
  private readonly wholeSheets = new Set<number>();
  private readonly spans = new Map<number, Map<number, Span>>();

  add(sheetId: number, { row, column, rows, columns }: Rect): void {
    this.revision++;
    if (this.all || this.wholeSheets.has(sheetId)) return;
    const byColumn = this.spans.get(sheetId) ?? new Map<number, Span>();
    this.spans.set(sheetId, byColumn);
    for (let c = column; c < column + columns; c++) {
      const span = byColumn.get(c);
      if (!span) byColumn.set(c, { first: row, last: row + rows - 1 });
      else {
        span.first = Math.min(span.first, row);
        span.last = Math.max(span.last, row + rows - 1);
      }
    }
  }

  /** Lines came or went: every later place on that sheet means something else now. */
  structure(sheetId: number, _shift: Shift): void {
    this.revision++;
    this.wholeSheets.add(sheetId);
  }

  /** A change whose reach is not followed (a sheet added or removed, a name moved). */
  everything(): void {
    this.revision++;
    this.all = true;
  }

  /** The workbook is as its file says: stored results hold. */
  reset(): void {
    this.all = false;
    this.wholeSheets.clear();
    this.spans.clear();
  }

  /** Whether anything was written at all. */
  get any(): boolean {
    return this.all || this.wholeSheets.size > 0 || this.spans.size > 0;
  }

  /** Whether anything in the area may have been written. */
  touches(sheetId: number, area: Rect): boolean {
    if (this.all || this.wholeSheets.has(sheetId)) return true;
    const byColumn = this.spans.get(sheetId);
    if (!byColumn) return false;
    for (const [column, { first, last }] of byColumn) {
      const inside = column >= area.column && column < area.column + area.columns;
      if (inside && first < area.row + area.rows && last >= area.row) return true;
    }
    return false;
  }
}
