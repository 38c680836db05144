/** Writing to cells as one buffered change: read the input, weigh protection, length and validation, then put all or nothing. */
import { internFormat, type CellFormat } from '../../buku/cell-format';
import type { CellValue, TextRun } from '../../buku/cell-value';
import { formatCell } from '../../buku/a1';
import { isDateFormat } from '../../buku/number-format';
import { contains, type Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import { NotEmulated } from '../errors';
import { assertShape } from './data-shape';
import { admit } from './protection-guard';
import { listText, satisfies } from './validation-check';
import { RichInput, ScriptInput, type CellInput } from './script-input';
import { currentAt } from './read-cells';
import type { SpreadsheetSession } from './spreadsheet-session';
import { textOf } from './rules/text-runs';

const LONGEST_TEXT = 50_000;
const TOO_LONG = `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`;

const violation = (row: number, column: number): string =>
  `The data you entered in cell ${formatCell(row, column)} violates the data validation rules set on this cell.`;

/**
 * Writes a grid of script values. What Sheets would refuse is queued for the next call, and then no cell is written
 * (S-21, S-58).
 * @throws ServiceError at once when the grid has not the shape of the area (S-18)
 */
export function writeValues(session: SpreadsheetSession, sheet: Sheet, area: Rect, data: readonly (readonly unknown[])[]): void {
  assertShape(data, area);
  const input = inputOf(session);
  commit(session, sheet, area, data.map((line, r) =>
    line.map((value, c) => input.of(value, sheet.formatAt(area.row + r, area.column + c)))));
}

function inputOf({ workbook, readings, execution }: SpreadsheetSession): ScriptInput {
  const { locale, timeZone } = workbook;
  return new ScriptInput({ locale, timeZone, now: execution.now() }, readings);
}

/** Writes formulas; '' empties a cell, a text without '=' is taken as a formula as well (S-30). */
export function writeFormulas(session: SpreadsheetSession, sheet: Sheet, area: Rect, formulas: readonly (readonly string[])[]): void {
  assertShape(formulas, area);
  const input = inputOf(session);
  commit(session, sheet, area, formulas.map((line) =>
    line.map((text) => (text === '' ? null : input.ofFormula(text.startsWith('=') ? text : `=${text}`)))));
}

/** Writes texts with looks and links; the text is not read as a number or formula. */
export function writeRuns(
  session: SpreadsheetSession, sheet: Sheet, area: Rect, texts: readonly (readonly (readonly TextRun[])[])[],
): void {
  assertShape(texts, area);
  const values = texts.map((line) => line.map((runs) => (runs.length === 0 ? null : new RichInput(textOf(runs), { runs }))));
  commit(session, sheet, area, values);
}

function commit(session: SpreadsheetSession, sheet: Sheet, area: Rect, inputs: readonly (readonly CellInput[])[]): void {
  if (!admit(session, sheet, area)) return;
  const refusal = tooLong(inputs) ?? violated(session, sheet, area, inputs);
  if (refusal !== undefined) session.execution.deferWriteError(refusal);
  else put(sheet, area, inputs);
}

const valueOf = (input: CellInput): CellValue => (input instanceof RichInput ? input.value : input);

function tooLong(inputs: readonly (readonly CellInput[])[]): string | undefined {
  const isLong = (input: CellInput): boolean => {
    const value = input instanceof RichInput ? (input.extra.formula ?? input.value) : input;
    return typeof value === 'string' && value.length > LONGEST_TEXT;
  };
  return inputs.some((line) => line.some(isLong)) ? TOO_LONG : undefined;
}

/** The refusal of the first cell whose rejecting validation the new value does not satisfy. */
function violated(session: SpreadsheetSession, sheet: Sheet, area: Rect, inputs: readonly (readonly CellInput[])[]): string | undefined {
  const sources = new Map<object, ReadonlySet<string>>();
  let refusal: string | undefined;
  sheet.validations.forEach((rule, row, column) => {
    if (rule.allowInvalid || refusal !== undefined) return;
    const input = inputs[row - area.row]![column - area.column]!;
    if (input instanceof RichInput && input.extra.formula !== undefined) {
      throw new NotEmulated('a formula in a cell whose validation rejects');
    }
    const accepted = satisfies(valueOf(input), rule, {
      isDate: isDateFormat(numberFormatAfter(sheet.formatAt(row, column), input)),
      sourceValues: () => {
        const known = sources.get(rule) ?? sourceTexts(session, rule.source);
        sources.set(rule, known);
        return known;
      },
    });
    if (!accepted) refusal = violation(row, column);
  }, area);
  return refusal;
}

const numberFormatAfter = ({ numberFormat }: CellFormat, input: CellInput): string | undefined =>
  numberFormat ?? (input instanceof RichInput ? input.extra.numberFormat : undefined);

function sourceTexts(session: SpreadsheetSession, source: { sheetId: number; rect: Rect } | undefined): ReadonlySet<string> {
  const sheet = source && session.workbook.sheetById(source.sheetId);
  const texts = new Set<string>();
  if (!sheet) return texts;
  sheet.values.forEach((value) => texts.add(listText(value)), source.rect);
  sheet.formulas.forEach((_, row, column) => texts.add(listText(currentAt(session, sheet, row, column))), source.rect);
  return texts;
}

function put(sheet: Sheet, area: Rect, inputs: readonly (readonly CellInput[])[]): void {
  const merges = sheet.merges.filter(({ rows, columns }) => rows * columns > 1);
  inputs.forEach((line, r) => line.forEach((input, c) => {
    const [row, column] = [area.row + r, area.column + c];
    const isCovered = merges.some((merge) =>
      contains(merge, row, column) && (row !== merge.row || column !== merge.column));
    if (!isCovered) putCell(sheet, row, column, input);
  }));
}

function putCell(sheet: Sheet, row: number, column: number, input: CellInput): void {
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
