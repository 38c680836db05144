/** Copying and pasting: texts leave as shown and come back as typed; between cells of the grid formulas move along. */
import { CanceledError, type IRange } from '@univerjs/core';
import { CopyCommand, CutCommand, PasteCommand, SheetPasteShortKeyCommandName } from '@univerjs/ui';
import { moveRelative } from '../../../buku/move-relative';
import type { Rect } from '../../../buku/rect';
import type { GridEdits } from './grid-edits';
import { refusalSentence } from './refusal-sentences';
import type { ShownBook } from './shown-book';
import { parseTabSeparated, toTabSeparated } from './tab-separated';
import type { UniverScreen } from './univer-screen';
import { rectOfRange } from './univer-sheet';

/** What was copied here last: as it lies on the clipboard, and as its cells are edited. */
interface Copied {
  readonly text: string;
  readonly area: Rect;
  readonly edits: readonly (readonly string[])[];
}

export class Clipboard {
  private copied: Copied | undefined;

  constructor(
    private readonly screen: UniverScreen,
    private readonly book: ShownBook,
    private readonly edits: GridEdits,
    private readonly onRefused: (sentence: string) => void,
  ) {}

  /** Listens from now on; inside the cell editor the library's own clipboard works. */
  listen(): void {
    this.screen.commands.beforeCommandExecuted(({ id, params }) => {
      const { screen } = this;
      if (screen.isShowing || screen.isEditing) return;
      if (id === CopyCommand.id) this.copy();
      else if (id === CutCommand.id) this.onRefused(refusalSentence(id));
      else if (id === PasteCommand.id) void this.pasteFromSystem();
      else if (id === SheetPasteShortKeyCommandName) this.paste((params as { textContent?: string }).textContent ?? '');
      else return;
      throw new CanceledError();
    });
  }

  private copy(): void {
    const range = this.screen.selectedRanges.at(-1);
    if (!range) return;
    const area = rectOfRange(range);
    const sheetId = this.screen.activeSheetId;
    const text = toTabSeparated(eachCell(area, (row, column) => this.book.text(sheetId, row, column)));
    this.copied = { text, area, edits: eachCell(area, (row, column) => this.copiedText(sheetId, row, column)) };
    putOnSystemClipboard(text, this.onRefused);
  }

  /** Like the editor's text; a NIP keeps being a text wherever it is put. */
  private copiedText(sheetId: number, row: number, column: number): string {
    const text = this.book.editText(sheetId, row, column);
    return this.book.cell(sheetId, row, column)?.[2]?.isBareText ? `'${text}` : text;
  }

  /** From the menu: the browser asks the person first. */
  private async pasteFromSystem(): Promise<void> {
    try {
      this.paste(await navigator.clipboard.readText());
    } catch {
      this.onRefused(NO_CLIPBOARD);
    }
  }

  private paste(text: string): void {
    const range = this.screen.selectedRanges.at(-1);
    if (!range || text === '') return;
    const { copied } = this;
    const isOwn = copied !== undefined && copied.text === text.replace(/\r\n/g, '\n').replace(/\n$/, '');
    const texts = isOwn ? copied.edits : parseTabSeparated(text);
    const area = pasteArea(range, texts);
    this.edits.put(this.screen.activeSheetId, area, eachCell(area, (row, column) => {
      const [r, c] = [(row - area.row) % texts.length, (column - area.column) % (texts[0]?.length ?? 1)];
      const cell = texts[r]?.[c] ?? '';
      return isOwn && cell.startsWith('=') ? moveRelative(cell, row - copied.area.row - r, column - copied.area.column - c) : cell;
    }));
  }
}

function eachCell({ row, column, rows, columns }: Rect, text: (row: number, column: number) => string): string[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => text(row + r, column + c)));
}

/** By a copy event, which needs no permission while a key is pressed; else by the browser's own service. */
function putOnSystemClipboard(text: string, onRefused: (sentence: string) => void): void {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  if (!isDone) navigator.clipboard.writeText(text).catch(() => onRefused(NO_CLIPBOARD));
}

const NO_CLIPBOARD = 'Peramban tidak mengizinkan papan klip; gunakan Ctrl+C dan Ctrl+V.';

/** The selection where it is a multiple of what is pasted, else as much as is pasted. */
function pasteArea(range: IRange, texts: readonly (readonly string[])[]): Rect {
  const selected = rectOfRange(range);
  const [rows, columns] = [texts.length, texts[0]?.length ?? 1];
  const fits = selected.rows % rows === 0 && selected.columns % columns === 0;
  return fits ? selected : { ...selected, rows, columns };
}
