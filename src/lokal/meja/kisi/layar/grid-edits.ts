/** What a person puts into cells, as typed, on its way to the page; protected cells are asked about first. */
import { formatRect } from '../../../buku/a1';
import type { Rect } from '../../../buku/rect';
import type { ShownProtection } from '../book-snapshot';
import type { ShownBook } from './shown-book';

/** Texts as typed or pasted, one line of them per row of the area; '' clears. */
export interface GridEdit {
  readonly sheetId: number;
  readonly a1: string;
  readonly texts: string[][];
}

export interface EditSink {
  onEdit(edit: GridEdit): Promise<void>;
  /** Whether the person wants to edit what somebody protected against accidents. */
  ask(protections: readonly ShownProtection[]): Promise<boolean>;
}

export class GridEdits {
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly book: ShownBook,
    private readonly sink: EditSink,
  ) {}

  /** Edits reach the page one after another, in the order in which they were made; a failure of one is not that of the next. */
  put(sheetId: number, area: Rect, texts: string[][]): void {
    this.queue = this.queue.then(async () => {
      const warnings = this.book.protections(sheetId, area).filter(({ warningOnly }) => warningOnly);
      if (warnings.length > 0 && !(await this.sink.ask(warnings))) return;
      await this.sink.onEdit({ sheetId, a1: formatRect(area), texts });
    }).catch(reportError);
  }

  /** The same text into every cell of an area. */
  fill(sheetId: number, area: Rect, text: string): void {
    this.put(sheetId, area, Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(text)));
  }
}
