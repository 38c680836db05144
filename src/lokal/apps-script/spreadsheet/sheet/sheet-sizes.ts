/** The part of Sheet for the size of rows and columns, for hiding and for freezing them. */
import { ServiceError } from '../../errors';
import { fittingHeight, fittingWidth } from '../fitting-size';
import { admit } from '../protection-guard';
import { assertLines } from '../range-errors';
import { SheetLines, type Lines } from './sheet-lines';

type Official = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type Members =
  | 'getRowHeight' | 'setRowHeight' | 'setRowHeights' | 'setRowHeightsForced' | 'getColumnWidth' | 'setColumnWidth'
  | 'setColumnWidths' | 'autoResizeColumn' | 'autoResizeColumns' | 'autoResizeRows'
  | 'hideRows' | 'showRows' | 'hideRow' | 'unhideRow' | 'hideColumns' | 'showColumns' | 'hideColumn' | 'unhideColumn'
  | 'isRowHiddenByUser' | 'isRowHiddenByFilter' | 'isColumnHiddenByUser'
  | 'getFrozenRows' | 'setFrozenRows' | 'getFrozenColumns' | 'setFrozenColumns';

export class SheetSizes extends SheetLines implements Pick<Official, Members> {
  private resize(lines: Lines, first: number, count: number, size: (line: number) => number): Official {
    const axis = this.axis(lines);
    assertLines(lines, first, count, axis.count);
    if (!admit(this.session, this.sheet, this.lines(lines, first, count))) return this.self;
    for (let line = first; line < first + count; line++) axis.setSize(line, size(line));
    return this.self;
  }

  private sizeOf(lines: Lines, line: number): number {
    const axis = this.axis(lines);
    assertLines(lines, line, 1, axis.count);
    return axis.size(line);
  }

  /** Pixels. */
  getRowHeight(rowPosition: number): number {
    return this.sizeOf('rows', rowPosition);
  }

  setRowHeight(rowPosition: number, height: number): Official {
    return this.setRowHeights(rowPosition, 1, height);
  }

  /** A row never becomes lower than its content needs (S-56). */
  setRowHeights(startRow: number, numRows: number, height: number): Official {
    const fitting = (row: number): number => fittingHeight(this.session.workbook, this.sheet, row);
    return this.resize('rows', startRow, numRows, (row) => Math.max(height, fitting(row)));
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): Official {
    return this.resize('rows', startRow, numRows, () => height);
  }

  /** Pixels. */
  getColumnWidth(columnPosition: number): number {
    return this.sizeOf('columns', columnPosition);
  }

  setColumnWidth(columnPosition: number, width: number): Official {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): Official {
    return this.resize('columns', startColumn, numColumns, () => width);
  }

  autoResizeColumn(columnPosition: number): Official {
    return this.autoResizeColumns(columnPosition, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number): Official {
    return this.resize('columns', startColumn, numColumns, (column) =>
      fittingWidth(this.session.workbook, this.sheet, column));
  }

  autoResizeRows(startRow: number, numRows: number): Official {
    return this.resize('rows', startRow, numRows, (row) => fittingHeight(this.session.workbook, this.sheet, row));
  }

  private hide(lines: Lines, first: number, count: number, hidden: boolean): void {
    const axis = this.axis(lines);
    assertLines(lines, first, count, axis.count);
    axis.setHiddenByUser(first, count, hidden);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this.hide('rows', rowIndex, numRows, true);
  }

  showRows(rowIndex: number, numRows = 1): void {
    this.hide('rows', rowIndex, numRows, false);
  }

  hideRow(row: Range): void {
    this.hideRows(row.getRow(), row.getNumRows());
  }

  unhideRow(row: Range): void {
    this.showRows(row.getRow(), row.getNumRows());
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.hide('columns', columnIndex, numColumns, true);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this.hide('columns', columnIndex, numColumns, false);
  }

  hideColumn(column: Range): void {
    this.hideColumns(column.getColumn(), column.getNumColumns());
  }

  unhideColumn(column: Range): void {
    this.showColumns(column.getColumn(), column.getNumColumns());
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this.axis('rows').isHiddenByUser(rowPosition);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return this.axis('rows').isHiddenByFilter(rowPosition);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.axis('columns').isHiddenByUser(columnPosition);
  }

  getFrozenRows(): number {
    return this.live.frozenRows;
  }

  /** 0 unfreezes (S-56). */
  setFrozenRows(rows: number): void {
    assertFrozen('rows', rows, this.live.maxRows);
    this.live.frozenRows = rows;
  }

  getFrozenColumns(): number {
    return this.live.frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    assertFrozen('columns', columns, this.live.maxColumns);
    this.live.frozenColumns = columns;
  }
}

function assertFrozen(lines: Lines, count: number, available: number): void {
  if (count >= 0 && count < available) return;
  throw new ServiceError(
    count < 0 ? `The number of frozen ${lines} cannot be negative.` : `You can't freeze all the ${lines} on the sheet.`,
  );
}
