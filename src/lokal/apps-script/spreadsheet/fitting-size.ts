/** An estimate of the width and height that contents need; the real ones depend on the fonts of the user's screen. */
import { DEFAULT_ROW_HEIGHT, type Sheet } from '../../buku/sheet';
import type { Workbook } from '../../buku/workbook';
import { displayAt } from './read-cells';

const NARROWEST = 21;
const PADDING = 12;
/** Mean width of a letter and height of a line, each for one point of font size. */
const LETTER = 0.72;
const LINE = 1.6;

/** Pixels of the widest cell of a column; wrapped cells do not widen it. */
export function fittingWidth(workbook: Workbook, sheet: Sheet, column: number): number {
  let width = NARROWEST;
  sheet.values.forEach((_, row) => {
    const { fontSize = 10, bold, wrap } = sheet.formatAt(row, column);
    if (wrap === 'WRAP') return;
    const longest = Math.max(...displayAt(workbook, sheet, row, column).split('\n').map((line) => line.length));
    width = Math.max(width, Math.ceil(longest * fontSize * LETTER * (bold ? 1.1 : 1)) + PADDING);
  }, { row: 1, rows: sheet.maxRows, column, columns: 1 });
  return width;
}

/** Pixels of the tallest cell of a row: its own line breaks, and those that wrapping makes. */
export function fittingHeight(workbook: Workbook, sheet: Sheet, row: number): number {
  let height = DEFAULT_ROW_HEIGHT;
  sheet.values.forEach((_, __, column) => {
    const { fontSize = 10, wrap } = sheet.formatAt(row, column);
    const room = Math.max(1, Math.floor((sheet.columnAxis.size(column) - PADDING) / (fontSize * LETTER)));
    const lines = displayAt(workbook, sheet, row, column).split('\n')
      .reduce((count, line) => count + (wrap === 'WRAP' ? Math.max(1, Math.ceil(line.length / room)) : 1), 0);
    height = Math.max(height, Math.ceil(lines * fontSize * LINE) + 5);
  }, { row, rows: 1, column: 1, columns: sheet.maxColumns });
  return height;
}
