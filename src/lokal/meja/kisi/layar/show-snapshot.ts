/** Brings what the grid shows from one snapshot to the next: only what differs is touched. */
import { CellValueType, mergeWorksheetSnapshotWithDefault, type ICellData, type IObjectArrayPrimitiveType, type Nullable } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation, SetWorksheetActiveOperation, SetWorksheetOrderMutation } from '@univerjs/sheets';
import type { BookSnapshot, SheetSnapshot, ShownRow } from '../book-snapshot';
import { showFrame, showValidations } from './show-frame';
import { lookId, univerLook } from './univer-look';
import { univerCell } from './univer-cell';
import { univerSheet, univerSheetId } from './univer-sheet';
import { sheetOf, type UniverScreen } from './univer-screen';

/** @returns the sheets of which cells or frame changed */
export function showSnapshot(screen: UniverScreen, before: BookSnapshot, after: BookSnapshot): number[] {
  return screen.show(() => {
    addLooks(screen, before, after);
    const old = new Map(before.sheets.map((sheet) => [sheet.frame.id, sheet]));
    const kept = after.sheets.filter(({ frame }) => old.has(frame.id));
    const changed = kept.filter((sheet) => showSheet(screen, old.get(sheet.frame.id), sheet));
    const added = addSheets(screen, old, after);
    removeSheets(screen, before, after);
    orderSheets(screen, after);
    return [...changed, ...added].map(({ frame }) => frame.id);
  });
}

function addLooks({ workbook }: UniverScreen, before: BookSnapshot, after: BookSnapshot): void {
  const styles = workbook.getStyles();
  for (const [look, style] of Object.entries(after.looks))
    if (!(look in before.looks)) styles.addCustomStyle(lookId(Number(look)), univerLook(style));
}

/** @returns whether anything differs */
function showSheet(screen: UniverScreen, before: SheetSnapshot | undefined, after: SheetSnapshot): boolean {
  if (!before || before === after) return false;
  const framed = before.frame !== after.frame && showFrame(screen, before.frame, after.frame);
  const filled = showCells(screen, before, after);
  return framed || filled;
}

/**
 * Cells are replaced as they are: the library would merge each new cell into the old one, look by look. It is then told
 * which cells changed, by a change that says nothing, so that it draws and validates them anew.
 */
function showCells(screen: UniverScreen, before: SheetSnapshot, after: SheetSnapshot): boolean {
  const { id } = after.frame;
  const matrix = sheetOf(screen, id).getCellMatrix().getMatrix();
  const told: Record<number, ReturnType<typeof showRow>> = {};
  for (let index = 0; index < Math.max(before.cells.length, after.cells.length); index++) {
    const [old, row] = [before.cells[index] ?? null, after.cells[index] ?? null];
    if (!same(old, row)) told[index] = showRow((matrix[index] ??= {}), old ?? [], row ?? []);
  }
  const hasChanged = Object.keys(told).length > 0;
  if (hasChanged) screen.mutate(SetRangeValuesMutation.id, id, { cellValue: told });
  return hasChanged;
}

const UNSAID: ICellData = { t: CellValueType.STRING };

/** @returns by column what the library is told of the change */
function showRow(line: IObjectArrayPrimitiveType<Nullable<ICellData>>, old: ShownRow, row: ShownRow): Record<number, ICellData | null> {
  const told: Record<number, ICellData | null> = {};
  for (let column = 0; column < Math.max(old.length, row.length); column++) {
    const cell = row[column] ?? null;
    if (same(old[column] ?? null, cell)) continue;
    const shown = univerCell(cell);
    told[column] = shown ? UNSAID : null;
    if (shown) line[column] = shown;
    else Reflect.deleteProperty(line, column);
  }
  return told;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** @returns the sheets that are new */
function addSheets(screen: UniverScreen, old: ReadonlyMap<number, SheetSnapshot>, after: BookSnapshot): SheetSnapshot[] {
  const front = screen.activeSheetId;
  return after.sheets.filter((sheet, index) => {
    if (old.has(sheet.frame.id)) return false;
    screen.mutate(InsertSheetMutation.id, sheet.frame.id, { index, sheet: mergeWorksheetSnapshotWithDefault(univerSheet(sheet)) });
    showValidations(screen, null, sheet.frame);
    // The library brings a hidden new sheet to the front.
    if (screen.activeSheetId !== front) screen.mutate(SetWorksheetActiveOperation.id, front, {});
    return true;
  });
}

/** Another sheet comes to the front before the active one goes. */
function removeSheets(screen: UniverScreen, before: BookSnapshot, after: BookSnapshot): void {
  const left = new Set(after.sheets.map(({ frame }) => frame.id));
  for (const { frame } of before.sheets) {
    if (left.has(frame.id)) continue;
    if (screen.activeSheetId === frame.id) screen.mutate(SetWorksheetActiveOperation.id, after.activeSheetId, {});
    showValidations(screen, frame, null);
    screen.mutate(RemoveSheetMutation.id, frame.id, {});
  }
}

function orderSheets(screen: UniverScreen, { sheets }: BookSnapshot): void {
  sheets.forEach(({ frame }, toOrder) => {
    const fromOrder = screen.workbook.getConfig().sheetOrder.indexOf(univerSheetId(frame.id));
    if (fromOrder !== toOrder) screen.mutate(SetWorksheetOrderMutation.id, frame.id, { fromOrder, toOrder });
  });
}
