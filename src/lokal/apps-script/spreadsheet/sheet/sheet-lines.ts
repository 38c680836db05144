/** The part of Sheet for rows and columns that come, go and move. */
import type { Axis } from '../../../buku/axis';
import type { Rect } from '../../../buku/rect';
import { deleteLines, insertLines, moveLines } from '../../../buku/sheet-structure';
import { ServiceError } from '../../errors';
import { assertRoom } from '../cell-limit';
import { admit } from '../protection-guard';
import { assertLines } from '../range-errors';
import { areaOf } from '../sheet-area-of';
import { SheetRanges } from './sheet-ranges';

type Official = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
export type Lines = 'rows' | 'columns';

type Members =
  | 'insertRowAfter' | 'insertRowBefore' | 'insertRows' | 'insertRowsAfter' | 'insertRowsBefore'
  | 'insertColumnAfter' | 'insertColumnBefore' | 'insertColumns' | 'insertColumnsAfter' | 'insertColumnsBefore'
  | 'deleteRow' | 'deleteRows' | 'deleteColumn' | 'deleteColumns' | 'moveRows' | 'moveColumns';

export class SheetLines extends SheetRanges implements Pick<Official, Members> {
  protected axis(lines: Lines): Axis {
    return lines === 'rows' ? this.live.rowAxis : this.live.columnAxis;
  }

  protected lines(lines: Lines, first: number, count: number): Rect {
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
    const moved = this.lines(lines, first, count);
    if (admit(this.session, this.sheet, moved)) moveLines(this.sheet, lines, first, count, to);
  }

  moveRows(rowSpec: Range, destinationIndex: number): void {
    const { row, rows } = areaOf(rowSpec).area;
    this.move('rows', row, rows, destinationIndex);
  }

  moveColumns(columnSpec: Range, destinationIndex: number): void {
    const { column, columns } = areaOf(columnSpec).area;
    this.move('columns', column, columns, destinationIndex);
  }
}
