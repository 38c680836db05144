/** What a person does in the grid while scripts run: typing, pasting and clearing, and the event that it fires. */
import { rect, type Rect } from '../../buku/rect';
import { CellError, type CellValue } from '../../buku/cell-value';
import type { Sheet } from '../../buku/sheet';
import type { Workbook } from '../../buku/workbook';
import type { Edit } from '../simple-trigger';
import { putInputs, refusalOf } from './cell-change';
import { assertShape } from './data-shape';
import { assertArea } from './range-errors';
import { parseReference, rectOf } from './reference';
import { ScriptInput } from './script-input';
import { listText } from './validation-check';

/** The event for `editCell(runtime, edit)`, or why Sheets would not take what was typed. */
export type UserEdit = { readonly edit: Edit } | { readonly refused: string };

/**
 * Types a text into every cell of an area, or pastes a grid of its shape; '' clears. Read as the sheet reads typing:
 * in a cell formatted as text a `=` stays text, and a rejecting validation refuses the whole edit.
 * @param sheetName the sheet; Error when there is none
 * @param now milliseconds since 1970: a date typed without a year is of this year
 */
export function userEdit(
  workbook: Workbook, sheetName: string, a1: string, typed: string | readonly (readonly string[])[], now = Date.now(),
): UserEdit {
  const sheet = userSheet(workbook, sheetName);
  const area = userArea(sheet, a1);
  const before = eventValue(sheet, area);
  const { locale, timeZone } = workbook;
  const input = new ScriptInput({ locale, timeZone, now }, { formulaInTextCell: false });
  const texts = typeof typed === 'string' ? filled(typed, area) : typed;
  assertShape(texts, area);
  const inputs = texts.map((line, r) =>
    line.map((text, c) => input.of(text, sheet.formatAt(area.row + r, area.column + c))));
  const refused = refusalOf(workbook, sheet, area, inputs);
  if (refused !== undefined) return { refused };
  putInputs(sheet, area, inputs);
  return { edit: eventOf(sheet, a1, before, eventValue(sheet, area)) };
}

const filled = (text: string, { rows, columns }: Rect): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(text));

/** Only an edit of one cell tells values (U-10). */
function eventOf(sheet: Sheet, range: string, oldValue: string | undefined, value: string | undefined): Edit {
  return {
    sheet: sheet.name, range, ...(value !== undefined && { value }), ...(oldValue !== undefined && { oldValue }),
  };
}

/** The content of a single cell as the event tells it, always as text; a date as its serial number (U-11). */
function eventValue(sheet: Sheet, { row, column, rows, columns }: Rect): string | undefined {
  const value: CellValue = rows * columns === 1 ? sheet.valueAt(row, column) : null;
  return value === null || value instanceof CellError ? undefined : listText(value);
}

/** @throws Error when there is no such sheet */
export function userSheet(workbook: Workbook, sheetName: string): Sheet {
  const sheet = workbook.sheetByName(sheetName);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
  return sheet;
}

/** The cells of a text in A1 notation. @throws Error or ServiceError when it means none on this sheet */
export function userArea(sheet: Sheet, a1: string): Rect {
  const reference = parseReference(a1);
  if (!reference) throw new Error(`${a1} is no range.`);
  const { row, column, rows, columns } = rectOf(reference, sheet);
  assertArea({ row, column, rows, columns }, sheet);
  return rect(row, column, rows, columns);
}
