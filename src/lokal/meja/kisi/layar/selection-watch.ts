/** Notices which cells are selected and which sheet is in front. */
import { merge } from 'rxjs';
import type { Place } from './cell-line';
import type { UniverScreen } from './univer-screen';
import { rectOfRange } from './univer-sheet';

export class SelectionWatch {
  private sheetId: number | undefined;

  /** @param onChange at once, for a click elsewhere may follow; and again when the cells are shown anew */
  constructor(
    private readonly screen: UniverScreen,
    private readonly onChange: (place: Place, isSheetNew: boolean) => void,
  ) {}

  listen(): void {
    const { selections, workbook } = this.screen;
    merge(selections.selectionMoveEnd$, selections.selectionSet$, workbook.activeSheet$).subscribe(() => this.look());
    this.look();
  }

  /** The same cells may show something else now. */
  refresh(): void {
    const place = this.place();
    if (place) this.onChange(place, false);
  }

  private look(): void {
    const place = this.place();
    if (!place) return;
    this.onChange(place, place.sheetId !== this.sheetId);
    this.sheetId = place.sheetId;
  }

  private place(): Place | null {
    const { selections, activeSheetId } = this.screen;
    const last = selections.getCurrentLastSelection();
    if (!last) return null;
    const { actualRow, actualColumn } = last.primary ?? { actualRow: last.range.startRow, actualColumn: last.range.startColumn };
    return { sheetId: activeSheetId, area: rectOfRange(last.range), row: actualRow + 1, column: actualColumn + 1 };
  }
}
