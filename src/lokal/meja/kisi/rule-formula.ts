/** Whether the formula of a conditional format holds at a cell: calculated by the runtime's own engine. */
import { currentValue } from '../../buku/formula';
import { moveRelative } from '../../buku/move-relative';
import { Plane } from '../../buku/plane';
import { contains, type Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import type { Workbook } from '../../buku/workbook';
import { ruleReads } from './rule-reads';

export type HoldsAt = (row: number, column: number) => boolean;

/** A rule's formula, and the cell for which it is written. */
export interface RuleFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The cells at which the formula gives the same, and the one of them at which it is calculated. */
interface Case {
  readonly row: number;
  readonly column: number;
}

/**
 * A test for the cells of an area. Where a formula reads only single cells, those that read the same values are
 * calculated once: a column of 10,000 rows costs a few dozen calculations.
 * It throws `not emulated: …` where the engine does not calculate such a formula.
 */
export function ruleFormula(workbook: Workbook, sheet: Sheet, rule: RuleFormula, area: Rect): HoldsAt {
  const isColumnFixed = moveRelative(rule.formula, 0, 1) === rule.formula;
  const lastColumn = isColumnFixed ? area.column : area.column + area.columns - 1;
  const readAt = ruleReads(workbook, sheet, rule);
  const byReading = new Map<string, Case>();
  const cases = new Plane<Case>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column <= lastColumn; column++) {
      const reading = readAt?.(row, column) ?? `${row},${column}`;
      const one = byReading.get(reading) ?? { row, column };
      byReading.set(reading, one);
      cases.set(row, column, one);
    }
  }
  const holds = calculated(workbook, sheet, rule, [...byReading.values()]);
  return (row, column) => holds.has(cases.get(row, isColumnFixed ? area.column : column));
}

/**
 * The cases in which the formula holds. Their formulas stand in a copy of the sheet right of its last column, so the
 * workbook itself is not touched, and its results that still hold are used.
 */
function calculated(workbook: Workbook, sheet: Sheet, rule: RuleFormula, cases: readonly Case[]): Set<Case | undefined> {
  const formulas = new Plane<string>();
  sheet.formulas.forEach((text, row, column) => formulas.set(row, column, text));
  const aside = sheet.maxColumns + 1;
  cases.forEach(({ row, column }, index) =>
    formulas.set(index + 1, aside, moveRelative(rule.formula, row - rule.row, column - rule.column)));
  const copy = Object.create(sheet, { formulas: { value: formulas } }) as Sheet;
  const shadow = shadowOf(workbook, sheet, copy);
  return new Set(cases.filter((_, index) => {
    const value = currentValue(shadow, copy, index + 1, aside);
    return value === true || (typeof value === 'number' && value !== 0);
  }));
}

/** The workbook with the copy in the sheet's place; whatever stands aside has yet to be calculated. */
function shadowOf(workbook: Workbook, sheet: Sheet, copy: Sheet): Workbook {
  const aside = { row: 1, rows: Infinity, column: sheet.maxColumns + 1, columns: 1 };
  const { changes } = workbook;
  const touches = (sheetId: number, rect: Rect): boolean =>
    (sheetId === sheet.id && contains(aside, rect.row, rect.column)) || changes.touches(sheetId, rect);
  return Object.create(workbook, {
    sheets: { value: workbook.sheets.map((each) => (each === sheet ? copy : each)) },
    changes: { value: Object.create(changes, { any: { value: true }, touches: { value: touches } }) as unknown },
  }) as Workbook;
}
