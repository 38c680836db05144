/** A change of cells: whether Sheets would refuse it (too long, against a validation), and putting it in place. */
import { formatCell } from '../../buku/a1';
import { internFormat, type CellFormat } from '../../buku/cell-format';
import type { CellValue } from '../../buku/cell-value';
import { isDateFormat } from '../../buku/number-format';
import { contains, type Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import type { DataValidation } from '../../buku/sheet-features';
import type { Workbook } from '../../buku/workbook';
import { NotEmulated } from '../errors';
import { currentAt } from './read-cells';
import { RichInput, type CellInput } from './script-input';
import { listText, satisfies } from './validation-check';

export type CellInputs = readonly (readonly CellInput[])[];

const LONGEST_TEXT = 50_000;
const TOO_LONG = `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`;

const violation = (row: number, column: number): string =>
  `The data you entered in cell ${formatCell(row, column)} violates the data validation rules set on this cell.`;

/** Why Sheets would refuse the whole change (S-54, S-58); undefined when it would not. */
export const refusalOf = (workbook: Workbook, sheet: Sheet, area: Rect, inputs: CellInputs): string | undefined =>
  (inputs.some((line) => line.some(isTooLong)) ? TOO_LONG : violated(workbook, sheet, area, inputs));

function isTooLong(input: CellInput): boolean {
  const value = input instanceof RichInput ? (input.extra.formula ?? input.value) : input;
  return typeof value === 'string' && value.length > LONGEST_TEXT;
}

/** The refusal of the first cell whose rejecting validation the new value does not satisfy. */
function violated(workbook: Workbook, sheet: Sheet, area: Rect, inputs: CellInputs): string | undefined {
  const sources = new Map<DataValidation, ReadonlySet<string>>();
  const sourceValues = (rule: DataValidation): ReadonlySet<string> => {
    const known = sources.get(rule) ?? sourceTexts(workbook, rule.source);
    sources.set(rule, known);
    return known;
  };
  let refusal: string | undefined;
  sheet.validations.forEach((rule, row, column) => {
    if (rule.allowInvalid || refusal !== undefined) return;
    const input = inputs[row - area.row]?.[column - area.column] ?? null;
    const isDate = isDateFormat(numberFormatAfter(sheet.formatAt(row, column), input));
    if (!satisfies(plainValueOf(input), rule, { isDate, sourceValues })) refusal = violation(row, column);
  }, area);
  return refusal;
}

function plainValueOf(input: CellInput): CellValue {
  if (!(input instanceof RichInput)) return input;
  if (input.extra.formula !== undefined) throw new NotEmulated('a formula in a cell whose validation rejects');
  return input.value;
}

const numberFormatAfter = ({ numberFormat }: CellFormat, input: CellInput): string | undefined =>
  numberFormat ?? (input instanceof RichInput ? input.extra.numberFormat : undefined);

function sourceTexts(workbook: Workbook, source: DataValidation['source']): ReadonlySet<string> {
  const sheet = source && workbook.sheetById(source.sheetId);
  const texts = new Set<string>();
  if (!sheet) return texts;
  sheet.values.forEach((value) => texts.add(listText(value)), source.rect);
  sheet.formulas.forEach((_, row, column) => texts.add(listText(currentAt(workbook, sheet, row, column))), source.rect);
  return texts;
}

/** Puts the inputs into their cells; a cell that a merge covers keeps nothing (S-71). */
export function putInputs(sheet: Sheet, area: Rect, inputs: CellInputs): void {
  const isCovered = (row: number, column: number): boolean => sheet.merges.some((merge) =>
    contains(merge, row, column) && (row !== merge.row || column !== merge.column));
  for (const [r, line] of inputs.entries()) {
    for (const [c, input] of line.entries()) {
      const [row, column] = [area.row + r, area.column + c];
      if (!isCovered(row, column)) putInput(sheet, row, column, input);
    }
  }
}

function putInput(sheet: Sheet, row: number, column: number, input: CellInput): void {
  if (!(input instanceof RichInput)) return sheet.setValue(row, column, input);
  const { formula, numberFormat, forcedText, runs } = input.extra;
  if (formula !== undefined) sheet.setFormula(row, column, formula, input.value);
  else if (runs) sheet.setRuns(row, column, runs);
  else sheet.setValue(row, column, input.value, { forcedText: forcedText === true });
  const format = sheet.formatAt(row, column);
  if (numberFormat !== undefined && format.numberFormat === undefined) {
    sheet.setFormat(row, column, internFormat({ ...format, numberFormat }));
  }
}
