/** A sheet of the snapshot as the grid's library states it. */
import { BooleanNumber, type IColumnData, type IRange, type IRowData, type IWorksheetData } from '@univerjs/core';
import type { Rect } from '../../../buku/rect';
import { COLUMN_WIDTH, PLAIN_LOOK, ROW_HEIGHT, type SheetFrame, type SheetSnapshot, type ShownRow, type Span } from '../book-snapshot';
import { univerCell } from './univer-cell';
import { lookId } from './univer-look';

type Cells = IWorksheetData['cellData'];

/** The library numbers sheets by text, rows and columns from 0. */
export const univerSheetId = (id: number): string => String(id);

export const univerRange = ({ row, column, rows, columns }: Rect): IRange => ({
  startRow: row - 1, endRow: row + rows - 2, startColumn: column - 1, endColumn: column + columns - 2,
});

export const rectOfRange = ({ startRow, endRow, startColumn, endColumn }: IRange): Rect => ({
  row: startRow + 1, rows: endRow - startRow + 1, column: startColumn + 1, columns: endColumn - startColumn + 1,
});

export function univerSheet({ frame, cells }: SheetSnapshot): Partial<IWorksheetData> {
  const cellData: Cells = {};
  cells.forEach((row, index) => {
    if (row) cellData[index] = univerRow(row);
  });
  return {
    id: univerSheetId(frame.id),
    name: frame.name,
    hidden: flag(frame.hidden),
    tabColor: frame.tabColor ?? '',
    rowCount: frame.rows,
    columnCount: frame.columns,
    freeze: univerFreeze(frame),
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    defaultStyle: lookId(PLAIN_LOOK),
    mergeData: frame.merges.map(univerRange),
    rowData: univerRows(frame),
    columnData: univerColumns(frame),
    showGridlines: flag(frame.gridlines),
    cellData,
  };
}

export const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function univerRow(row: ShownRow): Cells[number] {
  const line: Cells[number] = {};
  row.forEach((cell, index) => {
    const shown = univerCell(cell);
    if (shown) line[index] = shown;
  });
  return line;
}

/** -1: nothing is frozen in that direction. */
export const univerFreeze = ({ frozenRows, frozenColumns }: SheetFrame) => ({
  ySplit: frozenRows, startRow: frozenRows > 0 ? frozenRows : -1,
  xSplit: frozenColumns, startColumn: frozenColumns > 0 ? frozenColumns : -1,
});

/** Rows with a height of their own keep it; the others fit what they hold. */
export function univerRows({ rowHeights, hiddenRows }: SheetFrame): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, h] of rowHeights) rows[row - 1] = { h, ia: BooleanNumber.FALSE };
  for (const row of lines(hiddenRows)) rows[row - 1] = { ...rows[row - 1], hd: BooleanNumber.TRUE };
  return rows;
}

export function univerColumns({ columnWidths, hiddenColumns }: SheetFrame): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, w] of columnWidths) columns[column - 1] = { w };
  for (const column of lines(hiddenColumns)) columns[column - 1] = { ...columns[column - 1], hd: BooleanNumber.TRUE };
  return columns;
}

const lines = (spans: readonly Span[]): number[] =>
  spans.flatMap(([first, count]) => Array.from({ length: count }, (_, index) => first + index));
