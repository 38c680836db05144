/** Whether the formula of a conditional format holds at a cell: calculated by the runtime's own engine. */
import type { CellValue } from '../../buku/cell-value';
import { currentValue } from '../../buku/formula';
import { moveRelative } from '../../buku/move-relative';
import { Plane } from '../../buku/plane';
import { contains, type Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import type { Workbook } from '../../buku/workbook';
import { columnNumber } from '../../buku/a1';

export type HoldsAt = (row: number, column: number) => boolean;

/** `=$R2="Perlu perbaikan"`: one cell compared with a text or a whole number, by far the most usual rule. */
const COMPARISON = /^=(\$?)([A-Z]{1,3})(\$?)(\d{1,8})(=|<>)(?:"((?:[^"]|"")*)"|(\d{1,15}))$/i;

/**
 * A test for the cells of an area; the formula is written for the area's first cell.
 * @throws Error `not emulated: …` when the engine does not calculate such formulas
 */
export function ruleFormula(workbook: Workbook, sheet: Sheet, formula: string, area: Rect): HoldsAt {
  return comparison(workbook, sheet, formula.trim(), area) ?? calculated(workbook, sheet, formula, area);
}

function comparison(workbook: Workbook, sheet: Sheet, formula: string, area: Rect): HoldsAt | null {
  const parts = COMPARISON.exec(formula);
  if (!parts) return null;
  const [, fixedColumn, letters = '', fixedRow, digits, sign, text, number] = parts;
  const wanted = text === undefined ? Number(number) : text.replace(/""/g, '"').toLowerCase();
  return (row, column) => {
    const r = Number(digits) + (fixedRow ? 0 : row - area.row);
    const c = columnNumber(letters) + (fixedColumn ? 0 : column - area.column);
    return equals(currentValue(workbook, sheet, r, c), wanted) === (sign === '=');
  };
}

/** A formula compares texts without regard to case; an empty cell equals '' and 0. */
function equals(value: CellValue, wanted: string | number): boolean {
  if (value === null) return wanted === '' || wanted === 0;
  return (typeof value === 'string' ? value.toLowerCase() : value) === wanted;
}

/**
 * The rule's formulas, one for each cell, stand in a copy of the sheet right of its last column: the workbook itself
 * is not touched, and its results that still hold are used.
 */
function calculated(workbook: Workbook, sheet: Sheet, formula: string, area: Rect): HoldsAt {
  const formulas = new Plane<string>();
  sheet.formulas.forEach((text, row, column) => formulas.set(row, column, text));
  const aside = (row: number, column: number) => [row, sheet.maxColumns + 1 + column - area.column] as const;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      formulas.set(...aside(row, column), moveRelative(formula, row - area.row, column - area.column));
  }
  const copy = Object.create(sheet, { formulas: { value: formulas } }) as Sheet;
  const shadow = shadowOf(workbook, sheet, copy);
  return (row, column) => {
    const value = currentValue(shadow, copy, ...aside(row, column));
    return value === true || (typeof value === 'number' && value !== 0);
  };
}

function shadowOf(workbook: Workbook, sheet: Sheet, copy: Sheet): Workbook {
  const added = { row: 1, rows: sheet.maxRows, column: sheet.maxColumns + 1, columns: Number.MAX_SAFE_INTEGER };
  const { changes } = workbook;
  const touches = (sheetId: number, rect: Rect): boolean =>
    (sheetId === sheet.id && contains(added, rect.row, rect.column)) || changes.touches(sheetId, rect);
  return Object.create(workbook, {
    sheets: { value: workbook.sheets.map((each) => (each === sheet ? copy : each)) },
    changes: { value: Object.create(changes, { any: { value: true }, touches: { value: touches } }) as unknown },
  }) as Workbook;
}
