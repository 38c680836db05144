/** Rows and columns that come and go, and everything on the sheet that moves along with them. */
import { internFormat } from './cell-format';
import { moveRect, shiftRect, type Direction, type LineMove, type Rect, type Shift } from './rect';
import type { Sheet } from './sheet';

const planesOf = (sheet: Sheet) => [
  sheet.values,
  sheet.formulas,
  sheet.formats,
  sheet.validations,
  sheet.notes,
  sheet.runs,
  sheet.forcedText,
  sheet.arrayExtents,
  sheet.links,
];

/**
 * Inserts empty lines before line `at` (at = count + 1 appends). The new lines take formats and validations of the
 * line before them when `like` is 'before' (Sheets: insert...After), of the line after when 'after' (insert...Before).
 */
export function insertLines(
  sheet: Sheet,
  direction: Direction,
  at: number,
  count: number,
  like?: 'before' | 'after',
): void {
  shiftSheet(sheet, { direction, at, count });
  const model = like === 'before' ? at - 1 : like === 'after' ? at + count : 0;
  if (model >= 1) copyLooks(sheet, direction, model, at, count);
}

/** Takes lines out; merges, rules and names shrink or vanish with them. */
export function deleteLines(sheet: Sheet, direction: Direction, at: number, count: number): void {
  shiftSheet(sheet, { direction, at, count: -count });
}

/** Moves whole lines before line `to`, counted before the move; whatever points to them follows. */
export function moveLines(sheet: Sheet, direction: Direction, from: number, count: number, to: number): void {
  if (to >= from && to <= from + count) return;
  const move: LineMove = { direction, from, count, to };
  for (const plane of planesOf(sheet)) plane.move(move);
  (direction === 'rows' ? sheet.rowAxis : sheet.columnAxis).move(move);
  const moved = (area: Rect): Rect => moveRect(area, move);
  sheet.merges = sheet.merges.map(moved);
  sheet.conditionalRules = sheet.conditionalRules.map((rule) => ({ ...rule, ranges: rule.ranges.map(moved) }));
  sheet.tables = sheet.tables.map((table) => ({ ...table, rect: moved(table.rect) }));
  for (const protection of sheet.protections) {
    if (protection.rect) protection.rect = moved(protection.rect);
    protection.unprotected = protection.unprotected.map(moved);
  }
  sheet.owner.linesMoved(sheet, move);
}

function shiftSheet(sheet: Sheet, shift: Shift): void {
  const { direction, at, count } = shift;
  const axis = direction === 'rows' ? sheet.rowAxis : sheet.columnAxis;
  if (at < 1 || count === 0 || at > axis.count + 1 || (count < 0 && at - 1 - count > axis.count)) {
    throw new RangeError(`Lines ${at} (${count}) are outside the ${axis.count} ${direction} of ${sheet.name}.`);
  }
  for (const plane of planesOf(sheet)) plane.shift(shift);
  axis.shift(shift);
  sheet.merges = sheet.merges
    .flatMap((area) => shiftRect(area, shift) ?? [])
    .filter(({ rows, columns }) => rows * columns > 1);
  sheet.conditionalRules = sheet.conditionalRules.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((area) => shiftRect(area, shift) ?? []);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  sheet.tables = sheet.tables.flatMap((table) => {
    const moved = shiftRect(table.rect, shift);
    return moved ? [{ ...table, rect: moved }] : [];
  });
  shiftProtections(sheet, shift);
  shiftFilter(sheet, shift);
  shiftFrozen(sheet, shift);
  sheet.owner.structureChanged(sheet, shift);
}

function shiftProtections(sheet: Sheet, shift: Shift): void {
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = protection.unprotected.flatMap((area) => shiftRect(area, shift) ?? []);
    if (!protection.rect) return true;
    const moved = shiftRect(protection.rect, shift);
    if (moved) protection.rect = moved;
    return moved !== null;
  });
}

function shiftFilter(sheet: Sheet, shift: Shift): void {
  const { filter } = sheet;
  if (!filter) return;
  const moved = shiftRect(filter.rect, shift);
  if (!moved) {
    sheet.filter = null;
    sheet.rowAxis.clearFilterHiding();
    return;
  }
  filter.rect = moved;
  if (shift.direction === 'rows') return;
  filter.criteria = new Map(
    [...filter.criteria].flatMap(([column, criterion]) => {
      const place = shiftRect({ row: 1, rows: 1, column, columns: 1 }, shift);
      return place ? [[place.column, criterion] as const] : [];
    }),
  );
}

function shiftFrozen(sheet: Sheet, { direction, at, count }: Shift): void {
  const frozen = direction === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  if (at > frozen) return;
  const lost = Math.min(-count, frozen - at + 1);
  const left = count > 0 ? frozen + count : frozen - lost;
  if (direction === 'rows') sheet.frozenRows = left;
  else sheet.frozenColumns = left;
}

function copyLooks(sheet: Sheet, direction: Direction, model: number, at: number, count: number): void {
  const length = direction === 'rows' ? sheet.maxColumns : sheet.maxRows;
  for (let index = 1; index <= length; index++) {
    const [row, column] = direction === 'rows' ? [model, index] : [index, model];
    const format = sheet.formats.get(row, column);
    const validation = sheet.validations.get(row, column);
    for (let line = at; (format ?? validation) && line < at + count; line++) {
      const [r, c] = direction === 'rows' ? [line, index] : [index, line];
      sheet.formats.set(r, c, format && internFormat(format));
      sheet.validations.set(r, c, validation);
    }
  }
}
