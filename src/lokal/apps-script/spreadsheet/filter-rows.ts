/** Hides the rows of a sheet's filter that its criteria leave out. */
import type { Sheet } from '../../buku/sheet';
import type { FilterCriterion } from '../../buku/sheet-features';
import { isDateFormat } from '../../buku/number-format';
import type { Workbook } from '../../buku/workbook';
import { meets } from './condition-check';
import { currentAt, displayAt } from './read-cells';

function shows(workbook: Workbook, sheet: Sheet, row: number, column: number, criterion: FilterCriterion): boolean {
  const { hiddenValues, visibleValues, condition } = criterion;
  const shown = displayAt(workbook, sheet, row, column);
  if (hiddenValues?.includes(shown) || (visibleValues && !visibleValues.includes(shown))) return false;
  if (!condition) return true;
  const isDate = isDateFormat(sheet.formatAt(row, column).numberFormat);
  return meets(currentAt(workbook, sheet, row, column), condition, isDate);
}

/** Looks at every row below the filter's header anew. */
export function applyFilter(workbook: Workbook, sheet: Sheet): void {
  const { filter } = sheet;
  sheet.rowAxis.clearFilterHiding();
  if (!filter) return;
  for (let row = filter.rect.row + 1; row < filter.rect.row + filter.rect.rows; row++) {
    const stays = [...filter.criteria].every(([column, criterion]) => shows(workbook, sheet, row, column, criterion));
    if (!stays) sheet.rowAxis.setHiddenByFilter(row, 1, true);
  }
}
