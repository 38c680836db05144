/** The grid in the page: it shows snapshots, and tells what a person does; it changes nothing by itself. */
import { LifecycleStages, type IRange } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import { formatRect, parseRect } from '../../../buku/a1';
import type { UserAction } from '../../requests';
import type { BookSnapshot } from '../book-snapshot';
import { CellLine } from './cell-line';
import { markNotes } from './cell-marks';
import { Clipboard } from './clipboard';
import { forgetTabsElsewhere } from './enter-key';
import { RowFitter } from './fit-rows';
import { GridEdits, type GridEdit } from './grid-edits';
import { linkTarget } from './link-target';
import { ProtectedQuestion } from './protected-question';
import { SelectionWatch } from './selection-watch';
import { showSnapshot } from './show-snapshot';
import { ShownBook } from './shown-book';
import { addSortItems } from './sort-items';
import { listenToTyping } from './typing';
import { UniverScreen } from './univer-screen';
import { univerRange } from './univer-sheet';
import { UserIntents } from './user-intents';
import './kisi.css';

export interface SelectedPlace {
  readonly sheetId: number;
  readonly a1: string;
}

export interface GridOptions {
  readonly snapshot: BookSnapshot;
  /** Texts as typed or pasted; the grid shows what became of them when `show` is called. */
  onEdit(edit: GridEdit): Promise<void>;
  /** After the selection or the sheet changed; again, with the same place, when the cells are shown anew. */
  onSelect(place: SelectedPlace): void;
  onAction(action: UserAction): void;
  /** Something that the workbench does not do: one Indonesian sentence. */
  onRefused(sentence: string): void;
}

export interface Grid {
  /** Shows another snapshot; selection, scrolling and the active sheet stay. */
  show(snapshot: BookSnapshot): void;
  /** Brings a sheet to the front, selects a range and scrolls to it; of what is not there nothing happens. */
  goTo(sheetId: number, a1: string): void;
  focus(): void;
  /** The text that a cell of the grid shows now. */
  displayed(sheetName: string, a1: string): string;
  dispose(): void;
}

/** @param container an element of the page with a height of its own, which the grid fills */
export function mountGrid(container: HTMLElement, options: GridOptions): Grid {
  const { canvas, line } = frameOf(container);
  const book = new ShownBook(options.snapshot);
  const screen = new UniverScreen(canvas, options.snapshot);
  const question = new ProtectedQuestion(container);
  const focus = (): void => screen.injector.get(ILayoutService).focus();
  const edits = new GridEdits(book, {
    onEdit: (edit) => options.onEdit(edit),
    ask: (protections) => question.ask(protections).finally(focus),
  });
  const rows = new RowFitter(screen);
  const cellLine = new CellLine(line, book, (link) => follow(link));
  const watch = new SelectionWatch(screen, (place, isSheetNew) => {
    cellLine.show(place);
    options.onSelect({ sheetId: place.sheetId, a1: formatRect(place.area) });
    if (isSheetNew) rows.fit(book.snapshot);
  });

  const tabs = forgetTabsElsewhere(screen);
  const goTo = (sheetId: number, a1: string): void => {
    const frame = book.sheet(sheetId)?.frame;
    const area = frame && parseRect(a1, { maxRows: frame.rows, maxColumns: frame.columns });
    if (!area) return;
    const range = univerRange(area);
    tabs.forget();
    screen.mutate(SetWorksheetActiveOperation.id, sheetId, {});
    screen.mutate(SetSelectionsOperation.id, sheetId, { selections: [{ range, primary: firstCell(range), style: null }] });
    void screen.commands.executeCommand(ScrollToRangeOperation.id, { range });
  };
  const follow = (link: string): void => {
    const target = linkTarget(link, book.snapshot);
    if (target) goTo(target.sheetId, target.a1);
    focus();
  };

  new Clipboard(screen, book, edits, options.onRefused).listen();
  new UserIntents(screen, edits, options).listen();
  listenToTyping(screen, book, edits);
  // As in Sheets, whoever clicks a tab types into its cells next; with the keyboard one may go on to the next tab.
  canvas.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[role=tab]')) focus();
  });
  markNotes(screen, book);
  void screen.lifecycle.onStage(LifecycleStages.Rendered).then(() => {
    addSortItems(screen, book, (action) => options.onAction(action));
    watch.listen();
    canvas.querySelector('[data-u-comp="defined-name"] input')?.setAttribute('aria-label', 'Kotak nama: alamat sel terpilih');
    goTo(options.snapshot.activeSheetId, 'A1');
    rows.fit(book.snapshot);
  });

  return {
    show(snapshot) {
      const before = book.snapshot;
      book.snapshot = snapshot;
      showSnapshot(screen, before, snapshot);
      rows.fit(snapshot);
      watch.refresh();
    },
    goTo,
    focus,
    displayed: (sheetName, a1) => screen.displayed(sheetName, a1),
    dispose: () => {
      screen.univer.dispose();
      container.replaceChildren();
    },
  };
}

const firstCell = ({ startRow, startColumn }: IRange) => ({
  startRow, startColumn, endRow: startRow, endColumn: startColumn,
  actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false,
});

/** The canvas with a name for those who cannot see it, and the line that reads it to them. */
function frameOf(container: HTMLElement): { canvas: HTMLElement; line: HTMLElement } {
  const frame = document.createElement('div');
  frame.className = 'kisi';
  const canvas = document.createElement('div');
  canvas.className = 'kisi-kanvas';
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', 'Lembar kerja. Pindah sel dengan tombol panah; baris di bawahnya membacakan sel terpilih.');
  const line = document.createElement('div');
  frame.append(canvas, line);
  container.replaceChildren(frame);
  return { canvas, line };
}
