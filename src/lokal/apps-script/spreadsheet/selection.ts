/** What is selected on each sheet of an open file; it outlives runs, as the user's screen does. */
import type { Workbook } from '../../buku/workbook';
import type { Bounds } from './reference';

/** The first bounds are the active range; the cell is where typing would go. */
export interface Selected {
  readonly ranges: readonly [Bounds, ...Bounds[]];
  readonly cell: { readonly row: number; readonly column: number };
}

const FIRST_CELL: Selected = { ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }], cell: { row: 1, column: 1 } };

const screens = new WeakMap<Workbook, Map<number, Selected>>();

/** The selection on a sheet; A1 until something was selected. */
export const selectionOn = (workbook: Workbook, sheetId: number): Selected =>
  screens.get(workbook)?.get(sheetId) ?? FIRST_CELL;

/** Selects ranges on a sheet and brings that sheet to the front; without a cell the first range's corner is current. */
export function select(workbook: Workbook, sheetId: number, ranges: Selected['ranges'], cell?: Selected['cell']): void {
  const [{ top = 1, left = 1 }] = ranges;
  const onScreen = screens.get(workbook) ?? new Map<number, Selected>();
  onScreen.set(sheetId, { ranges, cell: cell ?? { row: top, column: left } });
  screens.set(workbook, onScreen);
  workbook.activeSheetId = sheetId;
}
