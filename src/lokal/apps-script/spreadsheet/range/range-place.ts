/** The part of Range that says where it is: rows, columns, notation, and ranges made from it. */
import { lastColumnOf, lastRowOf, type Rect } from '../../../buku/rect';
import type { Sheet } from '../../../buku/sheet';
import { enumName } from '../../enum-member';
import { official } from '../../service';
import { dataRegion, nextDataCell, type Way } from '../data-region';
import { assertArea } from '../range-errors';
import { boundsName, closedBounds, rectOf, type Bounds } from '../reference';
import { select } from '../selection';
import type { SpreadsheetSession } from '../spreadsheet-session';

type Range = GoogleAppsScript.Spreadsheet.Range;

type Members =
  | 'getRow' | 'getRowIndex' | 'getColumn' | 'getLastRow' | 'getLastColumn' | 'getNumRows' | 'getNumColumns'
  | 'getA1Notation' | 'getSheet' | 'getGridId' | 'getCell' | 'offset' | 'getDataRegion' | 'getNextDataCell'
  | 'getWidth' | 'getHeight'
  | 'isStartRowBounded' | 'isEndRowBounded' | 'isStartColumnBounded' | 'isEndColumnBounded'
  | 'activate' | 'activateAsCurrentCell';

export class RangePlace implements Pick<Range, Members> {
  constructor(
    readonly session: SpreadsheetSession,
    readonly sheet: Sheet,
    readonly bounds: Bounds,
  ) {}

  /** The cells meant, on the grid as it is now. */
  get area(): Rect {
    this.session.assertAlive(this.sheet);
    const area = rectOf(this.bounds, this.sheet);
    assertArea(area, this.sheet);
    return area;
  }

  protected get self(): Range {
    return official<Range>(this);
  }

  protected within(area: Rect): Range {
    assertArea(area, this.sheet);
    return this.session.rangeOf(this.sheet, area);
  }

  getRow(): number {
    return this.bounds.top ?? 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.bounds.left ?? 1;
  }

  getLastRow(): number {
    return lastRowOf(rectOf(this.bounds, this.sheet));
  }

  getLastColumn(): number {
    return lastColumnOf(rectOf(this.bounds, this.sheet));
  }

  getNumRows(): number {
    return rectOf(this.bounds, this.sheet).rows;
  }

  getNumColumns(): number {
    return rectOf(this.bounds, this.sheet).columns;
  }

  getA1Notation(): string {
    return boundsName(this.bounds);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.session.make.sheet(this.sheet);
  }

  getGridId(): number {
    return this.sheet.id;
  }

  /** Counted from 1 within the range; a cell outside of it is an error. */
  getCell(row: number, column: number): Range {
    const { area } = this;
    assertArea({ row, column, rows: 1, columns: 1 }, { maxRows: area.rows, maxColumns: area.columns });
    return this.within({ row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 });
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const { row, column, rows, columns } = this.area;
    return this.within({
      row: row + rowOffset, column: column + columnOffset, rows: numRows ?? rows, columns: numColumns ?? columns,
    });
  }

  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): Range {
    const along = dimension === undefined ? 'both' : enumName(dimension) === 'ROWS' ? 'rows' : 'columns';
    return this.within(dataRegion(this.sheet, this.area, along));
  }

  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    const { row, column } = this.area;
    return this.within({ ...nextDataCell(this.sheet, row, column, enumName(direction) as Way), rows: 1, columns: 1 });
  }

  /** Pixels. */
  getWidth(): number {
    return this.lineSizes('columns');
  }

  /** Pixels. */
  getHeight(): number {
    return this.lineSizes('rows');
  }

  private lineSizes(lines: 'rows' | 'columns'): number {
    const { area, sheet } = this;
    const axis = lines === 'rows' ? sheet.rowAxis : sheet.columnAxis;
    const first = lines === 'rows' ? area.row : area.column;
    let size = 0;
    for (let line = first; line < first + area[lines]; line++) size += axis.size(line);
    return size;
  }

  isStartRowBounded(): boolean {
    return this.bounds.top !== undefined;
  }

  isEndRowBounded(): boolean {
    return this.bounds.bottom !== undefined;
  }

  isStartColumnBounded(): boolean {
    return this.bounds.left !== undefined;
  }

  isEndColumnBounded(): boolean {
    return this.bounds.right !== undefined;
  }

  activate(): Range {
    const { row, column } = this.area;
    select(this.session.workbook, this.sheet.id, [this.bounds], { row, column });
    return this.self;
  }

  activateAsCurrentCell(): Range {
    const { row, column } = this.area;
    select(this.session.workbook, this.sheet.id, [closedBounds({ row, column, rows: 1, columns: 1 })]);
    return this.self;
  }
}
