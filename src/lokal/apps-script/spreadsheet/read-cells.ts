/** What cells hold, as scripts get it: numbers of a date format as Dates, formulas by their result, blanks as ''. */
import type { CellFormat } from '../../buku/cell-format';
import { CellError, type CellValue } from '../../buku/cell-value';
import { displayText } from '../../buku/display-value';
import { currentValue } from '../../buku/formula';
import { isDateFormat } from '../../buku/number-format';
import type { Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import type { Workbook } from '../../buku/workbook';
import { declining } from './declining';
import { SheetClock } from './sheet-clock';

export type ScriptValue = string | number | boolean | Date;

/** The value of a cell; of a formula its result as of now. */
export function currentAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellValue {
  if (sheet.formulas.get(row, column) === undefined) return sheet.valueAt(row, column);
  return declining(() => currentValue(workbook, sheet, row, column));
}

/** The text that a cell shows, by its number format and the spreadsheet's locale (S-02). */
export function displayAt(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const value = currentAt(workbook, sheet, row, column);
  if (value === null) return '';
  return declining(() => displayText(value, sheet.formatAt(row, column), workbook.locale));
}

/** Reads an area; what is a date is asked once for each look. An error reads as its code (S-11 has no source). */
export function readValues(workbook: Workbook, sheet: Sheet, area: Rect): ScriptValue[][] {
  const { toDate } = new SheetClock(workbook.timeZone);
  const isDate = dateTest();
  const hasFormulas = sheet.formulas.lastRow(area) > 0;
  const lines: ScriptValue[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: ScriptValue[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = hasFormulas ? currentAt(workbook, sheet, row, column) : sheet.valueAt(row, column);
      if (typeof value === 'number') line.push(isDate(sheet.formatAt(row, column)) ? toDate(value) : value);
      else line.push(value === null ? '' : value instanceof CellError ? value.code : value);
    }
    lines.push(line);
  }
  return lines;
}

function dateTest(): (format: CellFormat) => boolean {
  const known = new Map<CellFormat, boolean>();
  return (format) => {
    let answer = known.get(format);
    if (answer === undefined) known.set(format, (answer = isDateFormat(format.numberFormat)));
    return answer;
  };
}
