/** Copying, moving and sorting areas of cells with everything that belongs to them. */
import { moveRelative } from './move-relative';
import { intersection, rect as rectOf, type Rect } from './rect';
import type { Sheet } from './sheet';
import { present } from './present';

/** What to copy: everything, values only (results instead of formulas), formats, validations. */
export type CopyPart = 'all' | 'values' | 'formulas' | 'format' | 'validation';

/**
 * Copies an area to a place on the same or another sheet; formulas keep their relative references (`=A1` one row
 * down reads `=A2`), unless `keepReferences` says that the cells move.
 */
export function copyArea(
  source: Sheet,
  area: Rect,
  target: Sheet,
  row: number,
  column: number,
  part: CopyPart = 'all',
  options: { readonly keepReferences?: boolean } = {},
): void {
  const all = part === 'all';
  const place = rectOf(row, column, area.rows, area.columns);
  if (all || part === 'values' || part === 'formulas') {
    const formulas = source.formulas.copy(area);
    for (const name of ['values', 'runs', 'forcedText', 'links'] as const)
      paste(source, target, name, area, row, column);
    target.formulas.clear(place);
    if (part !== 'values')
      target.formulas.paste(
        row,
        column,
        formulas.map((line) => line.map(relocated)),
      );
    target.owner.contentChanged(target, place);
  }
  if (all || part === 'format') paste(source, target, 'formats', area, row, column);
  if (all || part === 'validation') paste(source, target, 'validations', area, row, column);
  if (all) paste(source, target, 'notes', area, row, column);
  if (all || part === 'format') copyMerges(source, area, target, row, column);

  function relocated(formula: string | undefined): string | undefined {
    if (formula === undefined || options.keepReferences) return formula;
    return moveRelative(formula, row - area.row, column - area.column);
  }
}

/** Moves an area with all that belongs to it; the place it leaves is empty. */
export function moveArea(source: Sheet, area: Rect, target: Sheet, row: number, column: number): void {
  const held = new Map(PLANES.map((name) => [name, source[name].cut(area) as never[][]]));
  const merges = source.merges.filter((merge) => intersection(merge, area));
  source.merges = source.merges.filter((merge) => !merges.includes(merge));
  for (const name of PLANES) {
    target[name].clear(rectOf(row, column, area.rows, area.columns));
    target[name].paste(row, column, present(held.get(name)));
  }
  target.merges.push(...merges.map((merge) => shifted(merge, row - area.row, column - area.column)));
  source.owner.contentChanged(source, area);
  target.owner.contentChanged(target, rectOf(row, column, area.rows, area.columns));
}

/**
 * Puts the rows of an area into a new order: `order[i]` is the row (counted from 0 in the area) that comes to i.
 * Formats, notes, links and validations go with their row; row heights and hidden rows stay, as in Sheets.
 */
export function reorderRows(sheet: Sheet, area: Rect, order: readonly number[]): void {
  for (const name of PLANES) {
    const lines = sheet[name].cut(area) as never[][];
    sheet[name].paste(
      area.row,
      area.column,
      order.map((index) => present(lines[index])),
    );
  }
  const formulas = sheet.formulas.cut(area);
  formulas.forEach((line, r) => {
    const moved = r - (order[r] ?? r);
    sheet.formulas.paste(area.row + r, area.column, [line.map((text) => text && moveRelative(text, moved, 0))]);
  });
  sheet.owner.contentChanged(sheet, area);
}

const PLANES = [
  'values',
  'formulas',
  'formats',
  'validations',
  'notes',
  'runs',
  'forcedText',
  'arrayExtents',
  'links',
] as const;

function paste(
  source: Sheet,
  target: Sheet,
  name: (typeof PLANES)[number],
  area: Rect,
  row: number,
  column: number,
): void {
  const cells = source[name].copy(area) as never[][];
  target[name].paste(row, column, cells);
}

function copyMerges(source: Sheet, area: Rect, target: Sheet, row: number, column: number): void {
  const inside = source.merges.filter((merge) => intersection(merge, area));
  const place = rectOf(row, column, area.rows, area.columns);
  target.merges = target.merges.filter((merge) => !intersection(merge, place));
  target.merges.push(...inside.map((merge) => shifted(merge, row - area.row, column - area.column)));
}

const shifted = (area: Rect, rows: number, columns: number): Rect => ({
  ...area,
  row: area.row + rows,
  column: area.column + columns,
});
