/** Filter: one per sheet; its criteria hide rows, its sort moves them (S-68). */
import { lastColumnOf, lastRowOf, type Rect } from '../../../buku/rect';
import type { Sheet } from '../../../buku/sheet';
import type { BasicFilter } from '../../../buku/sheet-features';
import { ServiceError } from '../../errors';
import { exposeClass, official } from '../../service';
import { admit } from '../protection-guard';
import type { SpreadsheetSession } from '../spreadsheet-session';
import { applyFilter } from '../filter-rows';
import { sortArea } from '../sort-area';
import { criterionBehind, offerFilterCriteria } from './filter-criteria';

type Official = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

export class FilterHost implements Official {
  constructor(
    private readonly session: SpreadsheetSession,
    private readonly sheet: Sheet,
    private readonly filter: BasicFilter,
  ) {}

  /** @throws ServiceError when the filter has been removed since */
  private get live(): BasicFilter {
    if (this.sheet.filter !== this.filter) throw new ServiceError('The filter no longer exists.');
    return this.filter;
  }

  private assertColumn(column: number): void {
    const { rect } = this.live;
    if (column >= rect.column && column <= lastColumnOf(rect)) return;
    throw new ServiceError(`The column ${column} is not within the filter's range.`);
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.session.rangeOf(this.sheet, this.live.rect);
  }

  getColumnFilterCriteria(columnPosition: number): Criteria | null {
    this.assertColumn(columnPosition);
    const criterion = this.filter.criteria.get(columnPosition);
    return criterion ? offerFilterCriteria(this.session, criterion) : null;
  }

  setColumnFilterCriteria(columnPosition: number, filterCriteria: Criteria | null): Official {
    this.assertColumn(columnPosition);
    if (filterCriteria === null) this.filter.criteria.delete(columnPosition);
    else this.filter.criteria.set(columnPosition, criterionBehind(filterCriteria));
    applyFilter(this.session.workbook, this.sheet);
    return official<Official>(this);
  }

  removeColumnFilterCriteria(columnPosition: number): Official {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  /** Moves the rows below the header. */
  sort(columnPosition: number, ascending: boolean): Official {
    this.assertColumn(columnPosition);
    const { rect } = this.live;
    const body: Rect = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
    if (body.rows > 0 && admit(this.session, this.sheet, body)) {
      sortArea(this.session.workbook, this.sheet, body, [{ column: columnPosition, ascending }]);
      applyFilter(this.session.workbook, this.sheet);
    }
    return official<Official>(this);
  }

  remove(): void {
    if (this.sheet.filter !== this.filter) return;
    this.sheet.filter = null;
    this.sheet.rowAxis.clearFilterHiding();
  }
}

/** The sheet's filter, whatever range asks (S-68). */
export const filterOf = (session: SpreadsheetSession, sheet: Sheet): Official | null =>
  sheet.filter && official<Official>(new FilterHost(session, sheet, sheet.filter));

/** @throws ServiceError when the sheet has a filter */
export function createFilter(session: SpreadsheetSession, sheet: Sheet, area: Rect): Official {
  if (sheet.filter) throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  const rows = Math.min(lastRowOf(area), sheet.maxRows) - area.row + 1;
  const filter: BasicFilter = { rect: { ...area, rows }, criteria: new Map() };
  sheet.filter = filter;
  return official<Official>(new FilterHost(session, sheet, filter));
}

exposeClass('SpreadsheetApp.Filter', FilterHost);
