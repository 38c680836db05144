/** How large a file's sheets may be: Excel's grid for one cell, Google's ten million cells for all sheets together. */
import { formatCell } from '../a1';
import type { Sheet } from '../sheet';
import { WorkbookFileError } from './workbook-file-error';

/** The last row and column that the file format knows: XFD1048576. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
/** Empty cells of the grid count too (S-54). */
const MOST_CELLS = 10_000_000;

interface Grid {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** Errors: WorkbookFileError damaged for a place that no sheet has. */
export function assertPlace(row: number, column: number): void {
  if (inside(row, LAST_ROW) && inside(column, LAST_COLUMN)) return;
  const place = inside(row, Number.MAX_SAFE_INTEGER) && inside(column, Number.MAX_SAFE_INTEGER);
  throw new WorkbookFileError('damaged', place ? `sel ${formatCell(row, column)} di luar lembar` : 'alamat sel tidak sah');
}

const inside = (index: number, last: number): boolean => Number.isInteger(index) && index >= 1 && index <= last;

/** Errors: WorkbookFileError too-many-cells, damaged when a grid is none. */
export function assertGrids(grids: readonly Grid[]): void {
  let cells = 0;
  for (const { maxRows, maxColumns } of grids) {
    if (!inside(maxRows, LAST_ROW) || !inside(maxColumns, LAST_COLUMN)) throw new WorkbookFileError('damaged', 'ukuran lembar tidak sah');
    cells += maxRows * maxColumns;
  }
  if (cells > MOST_CELLS) throw new WorkbookFileError('too-many-cells');
}

/** The columns that a file describes: each once, and none beyond the last. Errors: WorkbookFileError damaged. */
export function assertColumns(spans: Iterable<readonly [first: number, last: number]>): void {
  let columns = 0;
  for (const [first, last] of spans) {
    if (inside(first, LAST_COLUMN) && inside(last, LAST_COLUMN)) columns += last - first + 1;
    else columns = Infinity;
  }
  if (columns > LAST_COLUMN) throw new WorkbookFileError('damaged', 'lebar kolom tidak sah');
}

/** A cell has one validation at most, so the rules of a sheet reach no more cells than it can have. Errors: damaged. */
export function assertRules(cells: number): void {
  if (cells > MOST_CELLS) throw new WorkbookFileError('damaged', 'aturan validasi bertumpuk');
}

/** Makes the sheet's grid hold the cell. Errors: as above. */
export function growTo(sheet: Sheet, row: number, column: number): void {
  if (row <= sheet.rowAxis.count && column <= sheet.columnAxis.count && row >= 1 && column >= 1) return;
  assertPlace(row, column);
  sheet.rowAxis.count = Math.max(sheet.rowAxis.count, row);
  sheet.columnAxis.count = Math.max(sheet.columnAxis.count, column);
  assertGrids([sheet]);
}
