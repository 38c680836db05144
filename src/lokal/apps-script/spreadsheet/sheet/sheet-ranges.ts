/** The part of Sheet that gives ranges and extents, and writes rows at the end. */
import { rect as rectOfCells } from '../../../buku/rect';
import type { Sheet } from '../../../buku/sheet';
import { insertLines } from '../../../buku/sheet-structure';
import { ServiceError } from '../../errors';
import { official } from '../../service';
import { assertRoom } from '../cell-limit';
import { assertArea } from '../range-errors';
import { readValues } from '../read-cells';
import { parseReference, rectOf } from '../reference';
import { namedArea } from '../rules/named-range';
import { boundsOf } from '../sheet-area-of';
import { select, selectionOn } from '../selection';
import type { SpreadsheetSession } from '../spreadsheet-session';
import { writeValues } from '../write-cells';

type Official = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

type Members =
  | 'getRange' | 'getRangeList' | 'getDataRange' | 'getLastRow' | 'getLastColumn' | 'getMaxRows' | 'getMaxColumns'
  | 'getSheetValues' | 'appendRow' | 'getActiveRange' | 'getActiveCell' | 'getCurrentCell' | 'getActiveRangeList'
  | 'setActiveRange' | 'setActiveSelection' | 'setActiveRangeList' | 'setCurrentCell' | 'activate' | 'getSelection';

export class SheetRanges implements Pick<Official, Members> {
  constructor(
    readonly session: SpreadsheetSession,
    readonly sheet: Sheet,
  ) {}

  protected get self(): Official {
    return official<Official>(this);
  }

  /** The model's sheet, as long as it is in the file. */
  protected get live(): Sheet {
    this.session.assertAlive(this.sheet);
    return this.sheet;
  }

  /** `(row, column, numRows, numColumns)` or a text: A1, R1C1, or the name of a range (S-42..S-46). */
  getRange(first: number | string, column = 1, rows = 1, columns = 1): Range {
    if (typeof first === 'string') return this.rangeOfText(first);
    const area = rectOfCells(first, column, rows, columns);
    assertArea(area, this.live);
    return this.session.rangeOf(this.sheet, area);
  }

  private rangeOfText(text: string): Range {
    const { live: sheet, session } = this;
    const reference = parseReference(text);
    if (!reference) {
      const named = namedArea(session, text);
      if (named) return named;
      throw new ServiceError('Range not found');
    }
    const target = reference.sheetName === null ? sheet : session.workbook.sheetByName(reference.sheetName);
    if (!target) throw new ServiceError('Range not found');
    assertArea(rectOf(reference, target), target);
    return session.make.range(target, reference);
  }

  getRangeList(a1Notations: string[]): RangeList {
    return this.session.make.rangeList(this.sheet, a1Notations.map((text) => boundsOf(this.getRange(text))));
  }

  /** From A1 to the last row and column with content; A1 alone on an empty sheet (S-40). */
  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }

  getLastRow(): number {
    return this.live.lastRow();
  }

  getLastColumn(): number {
    return this.live.lastColumn();
  }

  getMaxRows(): number {
    return this.live.maxRows;
  }

  getMaxColumns(): number {
    return this.live.maxColumns;
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const area = rectOfCells(startRow, startColumn, numRows, numColumns);
    assertArea(area, this.live);
    return readValues(this.session.workbook, this.sheet, area);
  }

  /**
   * After the last row with content in any column; the grid grows when it must (S-26). Finding the row and writing it is
   * one step for everybody else ("this operation is atomic" in the reference of Sheet).
   */
  appendRow(rowContents: unknown[]): Official {
    const { live: sheet, session } = this;
    if (rowContents.length === 0) throw new ServiceError('The number of columns in the range must be at least 1.');
    const row = sheet.lastRow() + 1;
    this.grow('rows', row - sheet.maxRows);
    this.grow('columns', rowContents.length - sheet.maxColumns);
    writeValues(session, sheet, rectOfCells(row, 1, 1, rowContents.length), [rowContents]);
    session.settle();
    return this.self;
  }

  private grow(direction: 'rows' | 'columns', count: number): void {
    if (count <= 0) return;
    const { sheet, session } = this;
    const { maxRows, maxColumns } = sheet;
    const [length, across] = direction === 'rows' ? [maxRows, maxColumns] : [maxColumns, maxRows];
    assertRoom(session.workbook, count * across, sheet.maxColumns + (direction === 'columns' ? count : 0));
    insertLines(sheet, direction, length + 1, count, 'before');
  }

  private get selected(): ReturnType<typeof selectionOn> {
    return selectionOn(this.session.workbook, this.live.id);
  }

  getActiveRange(): Range {
    return this.session.make.range(this.sheet, this.selected.ranges[0]);
  }

  getActiveRangeList(): RangeList {
    return this.session.make.rangeList(this.sheet, this.selected.ranges);
  }

  getActiveCell(): Range {
    return this.getCurrentCell();
  }

  getCurrentCell(): Range {
    return this.session.rangeOf(this.sheet, { ...this.selected.cell, rows: 1, columns: 1 });
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.session.make.selection();
  }

  setActiveRange(range: Range): Range {
    select(this.session.workbook, this.live.id, [boundsOf(range)]);
    return range;
  }

  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return rangeList.activate();
  }

  setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }

  activate(): Official {
    this.session.workbook.activeSheetId = this.live.id;
    return this.self;
  }
}
