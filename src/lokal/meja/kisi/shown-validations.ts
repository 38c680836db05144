/** The validations of a sheet that show in the grid: lists and tick boxes, with the cells that have them. */
import type { Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import type { DataValidation } from '../../buku/sheet-features';
import type { Workbook } from '../../buku/workbook';
import { displayAt } from '../../apps-script/spreadsheet/read-cells';
import { listText } from '../../apps-script/spreadsheet/validation-check';
import type { ShownValidation } from './book-snapshot';

/** A list is sent with as many choices as a person would still look through. */
const MOST_CHOICES = 1000;

export function shownValidations(workbook: Workbook, sheet: Sheet): ShownValidation[] {
  return [...areasByRule(sheet)].flatMap(([rule, areas]) => {
    const kind = KINDS[rule.type];
    if (!kind) return [];
    const choices = kind === 'list' ? choicesOf(workbook, rule) : [];
    const { showDropdown: arrow, allowInvalid, helpText: help } = rule;
    return [{ areas, kind, choices, arrow, rejects: !allowInvalid, help }];
  });
}

const KINDS: Readonly<Record<string, ShownValidation['kind'] | undefined>> = {
  VALUE_IN_LIST: 'list', VALUE_IN_RANGE: 'list', CHECKBOX: 'checkbox',
};

function choicesOf(workbook: Workbook, { type, values, source }: DataValidation): string[] {
  if (type === 'VALUE_IN_LIST') return values.slice(0, MOST_CHOICES).map(listText);
  const sheet = source && workbook.sheetById(source.sheetId);
  const texts = new Set<string>();
  if (!sheet) return [];
  const { row, column, rows, columns } = source.rect;
  const last = Math.min(row + rows - 1, Math.max(sheet.lastRow(), row - 1));
  for (let r = row; r <= last && texts.size < MOST_CHOICES; r++) {
    for (let c = column; c < column + columns; c++) texts.add(displayAt(workbook, sheet, r, c));
  }
  texts.delete('');
  return [...texts];
}

/** Cells below one another that share a rule form one area; such areas side by side too. */
function areasByRule(sheet: Sheet): Map<DataValidation, Rect[]> {
  const open = new Map<number, { rule: DataValidation; row: number; rows: number }>();
  const byRule = new Map<DataValidation, Rect[]>();
  const close = (column: number): void => {
    const run = open.get(column);
    if (run) enter(byRule, run.rule, { row: run.row, rows: run.rows, column, columns: 1 });
    open.delete(column);
  };
  sheet.validations.forEach((rule, row, column) => {
    const run = open.get(column);
    if (run?.rule === rule && run.row + run.rows === row) run.rows++;
    else {
      close(column);
      open.set(column, { rule, row, rows: 1 });
    }
  });
  for (const column of [...open.keys()].sort((a, b) => a - b)) close(column);
  return byRule;
}

function enter(byRule: Map<DataValidation, Rect[]>, rule: DataValidation, area: Rect): void {
  const areas = byRule.get(rule) ?? [];
  byRule.set(rule, areas);
  const beside = areas.findIndex(({ row, rows, column, columns }) =>
    row === area.row && rows === area.rows && column + columns === area.column);
  const left = areas[beside];
  if (left) areas[beside] = { ...left, columns: left.columns + 1 };
  else areas.push(area);
}
