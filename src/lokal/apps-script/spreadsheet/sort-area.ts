/** Sorts the rows of an area in place by its keys. */
import type { Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import { reorderRows } from '../../buku/sheet-area';
import type { Workbook } from '../../buku/workbook';
import { currentAt } from './read-cells';
import { sortedOrder, type SortKey } from './sort-order';

/** Key columns are the sheet's own numbers (S-72). */
export function sortArea(workbook: Workbook, sheet: Sheet, area: Rect, keys: readonly SortKey[]): void {
  const order = sortedOrder(area.rows, keys, workbook.locale, (row, column) =>
    currentAt(workbook, sheet, area.row + row, column));
  reorderRows(sheet, area, order);
}
