/** Writing to cells as one buffered change: shape at once, then protection and validation, then all or nothing. */
import type { TextRun } from '../../buku/cell-value';
import { covers, type Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import { putInputs, refusalOf, type CellInputs } from './cell-change';
import { assertShape } from './data-shape';
import { admit } from './protection-guard';
import { OUTSIDE } from './range-errors';
import { textOf } from './rules/text-runs';
import { RichInput, ScriptInput } from './script-input';
import type { SpreadsheetSession } from './spreadsheet-session';

type Grid<T> = readonly (readonly T[])[];

/**
 * Writes a grid of script values. What Sheets would refuse is queued for the next call, and then no cell is written
 * (S-21, S-58).
 * @throws ServiceError at once when the grid has not the shape of the area (S-18)
 */
export function writeValues(session: SpreadsheetSession, sheet: Sheet, area: Rect, data: Grid<unknown>): void {
  assertShape(data, area);
  const input = inputOf(session);
  commit(session, sheet, area, data.map((line, r) =>
    line.map((value, c) => input.of(value, sheet.formatAt(area.row + r, area.column + c)))));
}

/** Writes formulas; '' empties a cell, a text without '=' is taken as a formula as well (S-30). */
export function writeFormulas(session: SpreadsheetSession, sheet: Sheet, area: Rect, formulas: Grid<string>): void {
  assertShape(formulas, area);
  const input = inputOf(session);
  commit(session, sheet, area, formulas.map((line) =>
    line.map((text) => (text === '' ? null : input.ofFormula(text.startsWith('=') ? text : `=${text}`)))));
}

/** Writes texts with looks and links; the text is not read as a number or formula. */
export function writeRuns(
  session: SpreadsheetSession, sheet: Sheet, area: Rect, texts: Grid<readonly TextRun[]>,
): void {
  assertShape(texts, area);
  commit(session, sheet, area, texts.map((line) =>
    line.map((runs) => (runs.length === 0 ? null : new RichInput(textOf(runs), { runs })))));
}

function inputOf({ workbook, readings, execution }: SpreadsheetSession): ScriptInput {
  const { locale, timeZone } = workbook;
  return new ScriptInput({ locale, timeZone, now: execution.now() }, readings);
}

function commit(session: SpreadsheetSession, sheet: Sheet, area: Rect, inputs: CellInputs): void {
  if (!admit(session, sheet, area)) return;
  const refusal = refusalOf(session.workbook, sheet, area, inputs);
  if (refusal === undefined) session.buffer(() => put(session, sheet, area, inputs));
  else session.execution.deferWriteError(refusal);
}

/** By the time it is applied somebody else may have taken the rows away. */
function put(session: SpreadsheetSession, sheet: Sheet, area: Rect, inputs: CellInputs): void {
  if (covers(sheet.grid, area)) putInputs(sheet, area, inputs);
  else session.execution.deferWriteError(OUTSIDE);
}
