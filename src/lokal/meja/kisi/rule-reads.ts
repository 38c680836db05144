/** What the formula of a conditional format reads at a cell, as one text: the same text, the same result. */
import { moveRelative } from '../../buku/move-relative';
import { currentValue } from '../../buku/formula';
import { outlineOf } from '../../buku/formula/outline';
import { rangeOf } from '../../buku/formula/precedents';
import { sheetLocale } from '../../buku/locale';
import { rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import type { Workbook } from '../../buku/workbook';
import type { RuleFormula } from './rule-formula';

/** Functions whose result depends on nothing but the values that they are given. */
const BY_VALUE = new Set([
  'ABS', 'AND', 'EXACT', 'FIND', 'IF', 'IFERROR', 'INT', 'ISBLANK', 'ISERROR', 'ISNUMBER', 'ISTEXT', 'LEFT', 'LEN',
  'LOWER', 'MAX', 'MID', 'MIN', 'MOD', 'MONTH', 'NOT', 'OR', 'REGEXMATCH', 'RIGHT', 'ROUND', 'SEARCH', 'SUM', 'TRIM',
  'UPPER', 'YEAR', 'DAY', 'WEEKDAY',
]);

/** Null when the result hangs on more than the values of single cells: on areas, names, the place or the day. */
export function ruleReads(
  workbook: Workbook, sheet: Sheet, rule: RuleFormula,
): ((row: number, column: number) => string) | null {
  const outline = outlineOf(rule.formula, sheetLocale(workbook.locale));
  if (!outline || outline.names.length > 0 || outline.functions.some((name) => !BY_VALUE.has(name))) return null;
  const texts = [...new Set(outline.references.map(({ text }) => text))];
  if (texts.some((text) => !isSingleCell(text, workbook, sheet))) return null;
  const readers = texts.map((text) => readerOf(text, workbook, sheet, rule));
  return (row, column) => JSON.stringify(readers.map((read) => read(row, column)));
}

function isSingleCell(text: string, workbook: Workbook, sheet: Sheet): boolean {
  const range = rangeOf(text, sheet, workbook);
  return range !== null && range.rect.rows === 1 && range.rect.columns === 1;
}

/** Whether a reference moves along, and in which direction, is seen by moving it. */
function readerOf(text: string, workbook: Workbook, sheet: Sheet, rule: RuleFormula) {
  const { sheetId, rect: start } = rangeOf(text, sheet, workbook) ?? { sheetId: sheet.id, rect: rect(1, 1) };
  const host = workbook.sheetById(sheetId) ?? sheet;
  const isRowFixed = moveRelative(text, 1, 0) === text;
  const isColumnFixed = moveRelative(text, 0, 1) === text;
  return (row: number, column: number): unknown => {
    const r = start.row + (isRowFixed ? 0 : row - rule.row);
    const c = start.column + (isColumnFixed ? 0 : column - rule.column);
    const value = currentValue(workbook, host, r, c);
    return typeof value === 'object' && value !== null ? { error: value.code } : value;
  };
}
