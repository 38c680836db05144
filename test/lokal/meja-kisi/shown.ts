/** What a snapshot says of single cells, by sheet and address. */
import { parseRect } from '../../../src/lokal/buku/a1';
import type { Workbook } from '../../../src/lokal/buku/workbook';
import type { BookSnapshot, CellLook, CellMore, SheetSnapshot } from '../../../src/lokal/meja/kisi/book-snapshot';
import { snapshotOf } from '../../../src/lokal/meja/kisi/snapshot';

export interface Shown {
  readonly text: string;
  readonly look: CellLook;
  readonly more: CellMore;
}

export const firstSheet = ({ sheets: [sheet] }: BookSnapshot): SheetSnapshot => {
  if (!sheet) throw new Error('No sheet.');
  return sheet;
};

/** A cell of the first sheet, as the page would show it. */
export function cellIn(snapshot: BookSnapshot, a1: string): Shown {
  const sheet = firstSheet(snapshot);
  const area = parseRect(a1, { maxRows: sheet.frame.rows, maxColumns: sheet.frame.columns });
  const [text, look, more = {}] = (area && sheet.cells[area.row - 1]?.[area.column - 1]) ?? ['', 0];
  return { text, look: snapshot.looks[look] ?? {}, more };
}

export const shown = (workbook: Workbook, a1: string): Shown => cellIn(snapshotOf(workbook), a1);
