/** What changed between two snapshots of a workbook: small enough to be sent after every run. */
import type { BookSnapshot, CellLook, SheetFrame, SheetSnapshot, ShownRow } from './book-snapshot';

/** The rows of a sheet that differ; its frame only if that differs. */
export interface SheetChange {
  readonly id: number;
  readonly frame?: SheetFrame;
  /** How many rows show something now. */
  readonly length: number;
  readonly rows: readonly (readonly [row: number, cells: ShownRow | null])[];
}

export interface BookChange {
  readonly activeSheetId: number;
  /** Only looks that are new. */
  readonly looks: Readonly<Record<number, CellLook>>;
  /** The sheets there are now, in order; one without an entry in `sheets` is as it was. */
  readonly order: readonly number[];
  readonly sheets: readonly SheetChange[];
}

/** @param before null: everything is new */
export function changeBetween(before: BookSnapshot | null, after: BookSnapshot): BookChange {
  const old = new Map(before?.sheets.map((sheet) => [sheet.frame.id, sheet]));
  return {
    activeSheetId: after.activeSheetId,
    looks: Object.fromEntries(Object.entries(after.looks).filter(([number]) => !before || !(number in before.looks))),
    order: after.sheets.map(({ frame }) => frame.id),
    sheets: after.sheets.flatMap((sheet) => sheetChange(old.get(sheet.frame.id), sheet) ?? []),
  };
}

function sheetChange(before: SheetSnapshot | undefined, { frame, cells }: SheetSnapshot): SheetChange | null {
  const rows = cells.flatMap((row, index) =>
    (before && same(before.cells[index] ?? null, row) ? [] : [[index + 1, row] as const]));
  const sameFrame = before !== undefined && same(before.frame, frame);
  if (sameFrame && rows.length === 0 && before.cells.length === cells.length) return null;
  return { id: frame.id, ...(!sameFrame && { frame }), length: cells.length, rows };
}

/** Both come from the same code, so equal contents are written alike. */
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * The snapshot after a change. What did not change is the same object as before, so that it need not be looked at.
 * @throws Error when the change does not belong to this snapshot
 */
export function applyChange(before: BookSnapshot | null, change: BookChange): BookSnapshot {
  const old = new Map(before?.sheets.map((sheet) => [sheet.frame.id, sheet]));
  const changed = new Map(change.sheets.map((sheet) => [sheet.id, sheet]));
  return {
    activeSheetId: change.activeSheetId,
    looks: { ...before?.looks, ...change.looks },
    sheets: change.order.map((id) => applied(id, old.get(id), changed.get(id))),
  };
}

function applied(id: number, before: SheetSnapshot | undefined, change: SheetChange | undefined): SheetSnapshot {
  if (!change && before) return before;
  const frame = change?.frame ?? before?.frame;
  if (!change || !frame) throw new Error(`The change says nothing of sheet ${id}, which is new.`);
  const cells = Array.from({ length: change.length }, (_, index) => before?.cells[index] ?? null);
  for (const [row, shown] of change.rows) cells[row - 1] = shown;
  return { frame, cells };
}
