/** Typing into a cell: the editor starts with the cell's own text, and what was typed goes to the page as it is. */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService, UniverInstanceType, type DocumentDataModel, type ICellDataForSheetInterceptor, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT } from '@univerjs/sheets';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { KeyCode, MetaKeys } from '@univerjs/ui';
import type { GridEdits } from './grid-edits';
import type { ShownBook } from './shown-book';
import { UNIT, type UniverScreen } from './univer-screen';
import { rectOfRange } from './univer-sheet';

/** Ahead of every interceptor of the library. */
const FIRST = 1000;
/** With them Enter puts the text into every selected cell. */
const FILL_KEYS: readonly number[] = [MetaKeys.CTRL_COMMAND | KeyCode.ENTER, MetaKeys.MAC_CTRL | KeyCode.ENTER];

export function listenToTyping(screen: UniverScreen, book: ShownBook, edits: GridEdits): void {
  let endedBy: number | undefined;
  screen.commands.beforeCommandExecuted(({ id, params }) => {
    if (id === SetCellEditVisibleOperation.id) endedBy = (params as { keycode?: number } | undefined)?.keycode;
  });
  const { writeCellInterceptor } = screen.interceptors;
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { unitId, subUnitId, row, col }) =>
      (unitId === UNIT ? withText(cell, book.editText(Number(subUnitId), row + 1, col + 1)) : cell),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { unitId, subUnitId, row, col, worksheet }) => {
      if (unitId !== UNIT) return cell;
      const sheetId = Number(subUnitId);
      const typed = editorText(screen);
      const one = { row: row + 1, column: col + 1, rows: 1, columns: 1 };
      if (endedBy !== undefined && FILL_KEYS.includes(endedBy)) edits.fill(sheetId, selectedArea(screen) ?? one, typed);
      else if (typed !== book.editText(sheetId, row + 1, col + 1)) edits.fill(sheetId, one, typed);
      // The cell stays as it is until the page shows what became of the text.
      return { ...worksheet.getCellRaw(row, col) };
    },
  });
}

/** The library edits what it finds here: a plain text, without the look of single letters. */
const withText = (cell: Nullable<ICellDataForSheetInterceptor>, v: string): ICellDataForSheetInterceptor =>
  ({ ...(cell ?? {}), v, p: null, f: null, si: null });

const selectedArea = ({ selectedRanges }: UniverScreen) => {
  const range = selectedRanges.at(-1);
  return range && rectOfRange(range);
};

/** As typed: the library itself would complete brackets and turn wide signs into narrow ones. */
function editorText({ injector }: UniverScreen): string {
  const editor = injector.get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  const stream = editor?.getSnapshot().body?.dataStream ?? '';
  return stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}
