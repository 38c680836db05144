/** Notices which cells are selected and which sheet is in front. */
import { merge } from 'rxjs';
import type { Place } from './cell-line';
import type { UniverScreen } from './univer-screen';
import { rectOfRange } from './univer-sheet';

/** Milliseconds without a change after which a selection has come to rest. */
const REST = 150;

export class SelectionWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told = '';
  private sheetId: number | undefined;

  /**
   * @param onChange at once, and again when the cells are shown anew
   * @param onRest once the person has stopped moving
   */
  constructor(
    private readonly screen: UniverScreen,
    private readonly onChange: (place: Place, isSheetNew: boolean) => void,
    private readonly onRest: (place: Place) => void,
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
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(place), REST);
  }

  private tell(place: Place): void {
    const said = JSON.stringify(place);
    if (said === this.told) return;
    this.told = said;
    this.onRest(place);
  }

  private place(): Place | null {
    const { selections, activeSheetId } = this.screen;
    const last = selections.getCurrentLastSelection();
    if (!last) return null;
    const { actualRow, actualColumn } = last.primary ?? { actualRow: last.range.startRow, actualColumn: last.range.startColumn };
    return { sheetId: activeSheetId, area: rectOfRange(last.range), row: actualRow + 1, column: actualColumn + 1 };
  }
}
