/** What a formula cell holds now: the stored result while it still holds, else a calculated one, else a plain refusal. */
import { CellError, type CellValue } from './cell-value';
import { Calculation } from './formula/calculation';
import { outlineOf } from './formula/outline';
import { sheetLocale } from './locale';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

const calculations = new WeakMap<Workbook, Calculation>();

/**
 * The current value of a cell. Of a formula: the result in the file, as long as nothing that it could depend on was
 * written since; else the calculated one; `#ERROR!` for a malformed formula (S-32).
 * Errors: `not emulated: formula NAME` when it would have to be calculated and cannot be, so that no value is guessed.
 */
export function currentValue(workbook: Workbook, sheet: Sheet, row: number, column: number): CellValue {
  if (sheet.formulas.get(row, column) === undefined) return sheet.valueAt(row, column);
  const calculation = calculations.get(workbook) ?? new Calculation(workbook);
  calculations.set(workbook, calculation);
  return calculation.valueOf(sheet, row, column);
}

/** `#ERROR!` when a formula is malformed in the locale (a comma between arguments in id_ID, S-32); else null. */
export const formulaProblem = (formula: string, locale: string): CellError | null =>
  outlineOf(formula, sheetLocale(locale)) ? null : CellError.of('#ERROR!');
