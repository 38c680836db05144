/** Where data reach: the block around a cell, and the next cell that Ctrl+arrow would go to. */
import { lastColumnOf, lastRowOf, type Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';

export type Way = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';

const STEPS: Readonly<Record<Way, readonly [rows: number, columns: number]>> = {
  UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1],
};

/** Whether any cell of one line just outside an area (within the grid) has content. */
function hasContent(sheet: Sheet, top: number, left: number, bottom: number, right: number): boolean {
  if (bottom < 1 || right < 1 || top > sheet.maxRows || left > sheet.maxColumns) return false;
  for (let row = Math.max(1, top); row <= Math.min(bottom, sheet.maxRows); row++) {
    for (let column = Math.max(1, left); column <= Math.min(right, sheet.maxColumns); column++) {
      if (sheet.hasContent(row, column)) return true;
    }
  }
  return false;
}

/** The area grown, row by row and column by column, until the cells that touch it are blank, corners included. */
export function dataRegion(sheet: Sheet, area: Rect, along: 'both' | 'rows' | 'columns' = 'both'): Rect {
  let [top, left, bottom, right] = [area.row, area.column, lastRowOf(area), lastColumnOf(area)];
  const sideways = along === 'both' ? 1 : 0;
  for (let grown = true; grown; ) {
    const up = along !== 'columns' && hasContent(sheet, top - 1, left - sideways, top - 1, right + sideways);
    const down = along !== 'columns' && hasContent(sheet, bottom + 1, left - sideways, bottom + 1, right + sideways);
    const back = along !== 'rows' && hasContent(sheet, top - sideways, left - 1, bottom + sideways, left - 1);
    const on = along !== 'rows' && hasContent(sheet, top - sideways, right + 1, bottom + sideways, right + 1);
    [top, bottom, left, right] = [top - Number(up), bottom + Number(down), left - Number(back), right + Number(on)];
    grown = up || down || back || on;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The edge of the data in one direction: the last full cell of a run, the first after a gap, or the grid's edge. */
export function nextDataCell(sheet: Sheet, row: number, column: number, way: Way): { row: number; column: number } {
  const [rows, columns] = STEPS[way];
  const inside = (r: number, c: number): boolean => r >= 1 && c >= 1 && r <= sheet.maxRows && c <= sheet.maxColumns;
  let [r, c] = [row, column];
  const isRun = sheet.hasContent(row, column) && inside(row + rows, column + columns)
    && sheet.hasContent(row + rows, column + columns);
  while (inside(r + rows, c + columns)) {
    if (isRun && !sheet.hasContent(r + rows, c + columns)) break;
    [r, c] = [r + rows, c + columns];
    if (!isRun && sheet.hasContent(r, c)) break;
  }
  return { row: r, column: c };
}
