/** Brings everything of a shown sheet but its cells from one snapshot to the next. */
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import {
  AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, SetFrozenMutation, SetTabColorMutation, SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation, SetWorksheetHideMutation, SetWorksheetNameMutation, SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation, ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { SheetFrame } from '../book-snapshot';
import { flag, univerColumns, univerFreeze, univerRange, univerRows } from './univer-sheet';
import { sheetOf, type UniverScreen } from './univer-screen';
import { univerValidations } from './univer-validation';

/** One part of a frame: what it is made of, and how it is shown. */
interface Part {
  readonly keys: readonly (keyof SheetFrame)[];
  show(screen: UniverScreen, before: SheetFrame, after: SheetFrame): void;
}

const PARTS: readonly Part[] = [
  { keys: ['name'], show: (screen, _, { id, name }) => screen.mutate(SetWorksheetNameMutation.id, id, { name }) },
  { keys: ['hidden'], show: (screen, _, { id, hidden }) => screen.mutate(SetWorksheetHideMutation.id, id, { hidden: flag(hidden) }) },
  { keys: ['tabColor'], show: (screen, _, { id, tabColor }) => screen.mutate(SetTabColorMutation.id, id, { color: tabColor ?? '' }) },
  { keys: ['rows'], show: (screen, _, { id, rows }) => screen.mutate(SetWorksheetRowCountMutation.id, id, { rowCount: rows }) },
  { keys: ['columns'], show: (screen, _, { id, columns }) => screen.mutate(SetWorksheetColumnCountMutation.id, id, { columnCount: columns }) },
  { keys: ['gridlines'], show: (screen, _, { id, gridlines }) => screen.mutate(ToggleGridlinesMutation.id, id, { showGridlines: flag(gridlines) }) },
  { keys: ['frozenRows', 'frozenColumns'], show: (screen, _, frame) => screen.mutate(SetFrozenMutation.id, frame.id, univerFreeze(frame)) },
  { keys: ['merges'], show: showMerges },
  { keys: ['rowHeights', 'hiddenRows'], show: showRows },
  { keys: ['columnWidths', 'hiddenColumns'], show: showColumns },
  { keys: ['validations'], show: (screen, before, after) => showValidations(screen, before, after) },
];

/** @returns whether anything that shows differs */
export function showFrame(screen: UniverScreen, before: SheetFrame, after: SheetFrame): boolean {
  const changed = PARTS.filter(({ keys }) => keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])));
  for (const { show } of changed) show(screen, before, after);
  return changed.length > 0;
}

function showMerges(screen: UniverScreen, before: SheetFrame, after: SheetFrame): void {
  if (before.merges.length > 0) screen.mutate(RemoveWorksheetMergeMutation.id, after.id, { ranges: before.merges.map(univerRange) });
  if (after.merges.length > 0) screen.mutate(AddWorksheetMergeMutation.id, after.id, { ranges: after.merges.map(univerRange) });
}

/** The library's own records are filled anew; a change of no row makes it measure and draw again. */
function showRows(screen: UniverScreen, _: SheetFrame, after: SheetFrame): void {
  refill(sheetOf(screen, after.id).getConfig().rowData, univerRows(after));
  screen.mutate(SetWorksheetRowHeightMutation.id, after.id, { ranges: [], rowHeight: {} });
}

function showColumns(screen: UniverScreen, _: SheetFrame, after: SheetFrame): void {
  refill(sheetOf(screen, after.id).getConfig().columnData, univerColumns(after));
  screen.mutate(SetWorksheetColWidthMutation.id, after.id, { ranges: [], colWidth: {} });
}

function refill<T>(record: Record<number, T>, by: Record<number, T>): void {
  for (const key of Object.keys(record)) Reflect.deleteProperty(record, key);
  Object.assign(record, by);
}

/** The rules of a sheet are replaced as a whole; null: there are none before, or none left. */
export function showValidations(screen: UniverScreen, before: SheetFrame | null, after: SheetFrame | null): void {
  const id = (after ?? before)?.id;
  if (id === undefined) return;
  const ruleId = before ? univerValidations(before).map(({ uid }) => uid) : [];
  if (ruleId.length > 0) screen.mutate(RemoveDataValidationMutation.id, id, { ruleId });
  for (const rule of after ? univerValidations(after) : []) screen.mutate(AddDataValidationMutation.id, id, { rule });
}
