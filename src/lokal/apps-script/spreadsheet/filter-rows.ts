/** Hides the rows of a sheet's filter that its criteria leave out. */
import type { Sheet } from '../../buku/sheet';
import type { FilterCriterion } from '../../buku/sheet-features';
import { isDateFormat } from '../../buku/number-format';
import { meets } from './condition-check';
import { currentAt, displayAt } from './read-cells';
import type { SpreadsheetSession } from './spreadsheet-session';

function shows(session: SpreadsheetSession, sheet: Sheet, row: number, column: number, criterion: FilterCriterion): boolean {
  const { hiddenValues, visibleValues, condition } = criterion;
  const shown = displayAt(session, sheet, row, column);
  if (hiddenValues?.includes(shown) || (visibleValues && !visibleValues.includes(shown))) return false;
  if (!condition) return true;
  const isDate = isDateFormat(sheet.formatAt(row, column).numberFormat);
  return meets(currentAt(session, sheet, row, column), condition, isDate);
}

/** Looks at every row below the filter's header anew. */
export function applyFilter(session: SpreadsheetSession, sheet: Sheet): void {
  const { filter } = sheet;
  sheet.rowAxis.clearFilterHiding();
  if (!filter) return;
  for (let row = filter.rect.row + 1; row < filter.rect.row + filter.rect.rows; row++) {
    const stays = [...filter.criteria].every(([column, criterion]) => shows(session, sheet, row, column, criterion));
    if (!stays) sheet.rowAxis.setHiddenByFilter(row, 1, true);
  }
}
