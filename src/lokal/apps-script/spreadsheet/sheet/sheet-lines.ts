/** The part of Sheet for rows and columns: inserting, deleting, moving, sizing, hiding and freezing them. */
import type { Axis } from '../../../buku/axis';
import type { Rect } from '../../../buku/rect';
import { deleteLines, insertLines, moveLines } from '../../../buku/sheet-structure';
import { ServiceError } from '../../errors';
import { assertRoom } from '../cell-limit';
import { fittingHeight, fittingWidth } from '../fitting-size';
import { admit } from '../protection-guard';
import { assertLines } from '../range-errors';
import { areaOf } from '../sheet-area-of';
import { SheetRanges } from './sheet-ranges';

type Official = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Lines = 'rows' | 'columns';

type Members =
  | 'insertRowAfter' | 'insertRowBefore' | 'insertRows' | 'insertRowsAfter' | 'insertRowsBefore'
  | 'insertColumnAfter' | 'insertColumnBefore' | 'insertColumns' | 'insertColumnsAfter' | 'insertColumnsBefore'
  | 'deleteRow' | 'deleteRows' | 'deleteColumn' | 'deleteColumns' | 'moveRows' | 'moveColumns'
  | 'getRowHeight' | 'setRowHeight' | 'setRowHeights' | 'setRowHeightsForced' | 'getColumnWidth' | 'setColumnWidth'
  | 'setColumnWidths' | 'autoResizeColumn' | 'autoResizeColumns' | 'autoResizeRows'
  | 'hideRows' | 'showRows' | 'hideRow' | 'unhideRow' | 'hideColumns' | 'showColumns' | 'hideColumn' | 'unhideColumn'
  | 'isRowHiddenByUser' | 'isRowHiddenByFilter' | 'isColumnHiddenByUser'
  | 'getFrozenRows' | 'setFrozenRows' | 'getFrozenColumns' | 'setFrozenColumns';

export class SheetLines extends SheetRanges implements Pick<Official, Members> {
  private axis(lines: Lines): Axis {
    return lines === 'rows' ? this.live.rowAxis : this.live.columnAxis;
  }

  private lines(lines: Lines, first: number, count: number): Rect {
    const { grid } = this.live;
    return lines === 'rows' ? { ...grid, row: first, rows: count } : { ...grid, column: first, columns: count };
  }

  /** Adds empty lines before line `at`; they look like their neighbour on the side named. */
  private insert(lines: Lines, at: number, count: number, like: 'before' | 'after'): Official {
    const { live: sheet, session } = this;
    const { count: length } = this.axis(lines);
    assertLines(lines, like === 'before' ? at - 1 : at, 1, length);
    if (count < 1) throw new ServiceError(`The number of ${lines} to insert must be at least 1.`);
    const across = lines === 'rows' ? sheet.maxColumns : sheet.maxRows;
    assertRoom(session.workbook, count * across, sheet.maxColumns + (lines === 'columns' ? count : 0));
    if (admit(session, sheet, this.lines(lines, Math.min(at, length), 1))) insertLines(sheet, lines, at, count, like);
    return this.self;
  }

  insertRowAfter(afterPosition: number): Official {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowBefore(beforePosition: number): Official {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertRows(rowIndex: number, numRows = 1): void {
    this.insertRowsBefore(rowIndex, numRows);
  }

  insertRowsAfter(afterPosition: number, howMany: number): Official {
    return this.insert('rows', afterPosition + 1, howMany, 'before');
  }

  insertRowsBefore(beforePosition: number, howMany: number): Official {
    return this.insert('rows', beforePosition, howMany, 'after');
  }

  insertColumnAfter(afterPosition: number): Official {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnBefore(beforePosition: number): Official {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insertColumnsBefore(columnIndex, numColumns);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): Official {
    return this.insert('columns', afterPosition + 1, howMany, 'before');
  }

  insertColumnsBefore(beforePosition: number, howMany: number): Official {
    return this.insert('columns', beforePosition, howMany, 'after');
  }

  private delete(lines: Lines, first: number, count: number): void {
    const { live: sheet, session } = this;
    const { count: length } = this.axis(lines);
    assertLines(lines, first, count, length);
    if (count === length) throw new ServiceError(`You can't delete all the ${lines} on the sheet.`);
    if (admit(session, sheet, this.lines(lines, first, count))) deleteLines(sheet, lines, first, count);
  }

  deleteRow(rowPosition: number): Official {
    this.delete('rows', rowPosition, 1);
    return this.self;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.delete('rows', rowPosition, howMany);
  }

  deleteColumn(columnPosition: number): Official {
    this.delete('columns', columnPosition, 1);
    return this.self;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.delete('columns', columnPosition, howMany);
  }

  private move(lines: Lines, first: number, count: number, to: number): void {
    const { count: length } = this.axis(lines);
    assertLines(lines, first, count, length);
    assertLines(lines, to, 1, length + 1);
    if (admit(this.session, this.sheet, this.lines(lines, first, count))) moveLines(this.sheet, lines, first, count, to);
  }

  moveRows(rowSpec: Range, destinationIndex: number): void {
    const { row, rows } = areaOf(rowSpec).area;
    this.move('rows', row, rows, destinationIndex);
  }

  moveColumns(columnSpec: Range, destinationIndex: number): void {
    const { column, columns } = areaOf(columnSpec).area;
    this.move('columns', column, columns, destinationIndex);
  }

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
    return this.resize('rows', startRow, numRows, (row) => Math.max(height, fittingHeight(this.session.workbook, this.sheet, row)));
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
    return this.resize('columns', startColumn, numColumns, (column) => fittingWidth(this.session.workbook, this.sheet, column));
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
  throw new ServiceError(count < 0 ? `The number of frozen ${lines} cannot be negative.` : `You can't freeze all the ${lines} on the sheet.`);
}
