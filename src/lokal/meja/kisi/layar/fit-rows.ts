/** Rows whose texts are wrapped get the height that they need on this screen, a thousand at a time. */
import { IRenderManagerService } from '@univerjs/engine-render';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { BookSnapshot, SheetSnapshot } from '../book-snapshot';
import { UNIT, type UniverScreen } from './univer-screen';
import { univerSheetId } from './univer-sheet';

/** Rows measured between two turns of the page. */
const AT_ONCE = 1000;

export class RowFitter {
  /** Rows as they were when they were measured, by sheet: what did not change fits still. */
  private readonly fitted = new Map<number, { widths: string; rows: unknown[] }>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly screen: UniverScreen) {}

  /** Fits the rows of the active sheet that changed since they were last fitted; what another call breaks off is still to do. */
  fit(snapshot: BookSnapshot): void {
    clearTimeout(this.timer);
    const sheet = snapshot.sheets.find(({ frame }) => frame.id === this.screen.activeSheetId);
    if (!sheet) return;
    const fitted = this.recordOf(sheet).rows;
    const own = new Set(sheet.frame.rowHeights.map(([row]) => row));
    const rows = sheet.cells.flatMap((cells, index) => {
      if (fitted[index] === cells || own.has(index + 1)) return [];
      const isWrapped = cells?.some((cell) => cell !== null && cell[0] !== '' && needsHeight(cell[0], snapshot.looks[cell[1]]?.wrap)) ?? false;
      return isWrapped || fitted[index] !== undefined ? [index] : [];
    });
    this.work(sheet, fitted, rows);
  }

  /** Other column widths: every row is to be measured again. */
  private recordOf({ frame }: SheetSnapshot): { widths: string; rows: unknown[] } {
    const widths = JSON.stringify([frame.columnWidths, frame.hiddenColumns, frame.rowHeights]);
    const known = this.fitted.get(frame.id);
    const record = known?.widths === widths ? known : { widths, rows: [] };
    this.fitted.set(frame.id, record);
    return record;
  }

  private work(sheet: SheetSnapshot, fitted: unknown[], rows: readonly number[]): void {
    if (rows.length === 0) return;
    this.timer = setTimeout(() => {
      const [next, later] = [rows.slice(0, AT_ONCE), rows.slice(AT_ONCE)];
      const isMeasured = this.measure(sheet.frame.id, next);
      if (isMeasured) for (const row of next) fitted[row] = sheet.cells[row];
      this.work(sheet, fitted, isMeasured ? later : rows);
    });
  }

  /** @returns false where the library has not yet laid out the sheet */
  private measure(sheetId: number, rows: readonly number[]): boolean {
    const render = this.screen.injector.get(IRenderManagerService).getRenderById(UNIT);
    const skeleton = render?.with(SheetSkeletonManagerService).getSkeleton(univerSheetId(sheetId));
    if (!skeleton) return false;
    const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
    const rowsAutoHeightInfo = skeleton.calculateAutoHeightInRange(ranges)
      .filter(({ row, autoHeight }) => autoHeight !== undefined && skeleton.getRowHeight(row) !== autoHeight);
    if (rowsAutoHeightInfo.length > 0) this.screen.mutate(SetWorksheetRowAutoHeightMutation.id, sheetId, { rowsAutoHeightInfo });
    return true;
  }
}

const needsHeight = (text: string, wrap: string | undefined): boolean => wrap === 'WRAP' || text.includes('\n');
