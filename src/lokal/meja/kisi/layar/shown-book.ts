/** The snapshot that the grid shows now, asked by sheet and place. */
import type { Rect } from '../../../buku/rect';
import { intersection } from '../../../buku/rect';
import type { BookSnapshot, SheetSnapshot, ShownCell, ShownProtection } from '../book-snapshot';

export class ShownBook {
  constructor(public snapshot: BookSnapshot) {}

  sheet(id: number): SheetSnapshot | undefined {
    return this.snapshot.sheets.find(({ frame }) => frame.id === id);
  }

  cell(id: number, row: number, column: number): ShownCell {
    return this.sheet(id)?.cells[row - 1]?.[column - 1] ?? null;
  }

  text(id: number, row: number, column: number): string {
    return this.cell(id, row, column)?.[0] ?? '';
  }

  /** What the editor of the cell starts with. */
  editText(id: number, row: number, column: number): string {
    const cell = this.cell(id, row, column);
    return cell?.[2]?.edit ?? cell?.[0] ?? '';
  }

  /** The protections that an edit of the area touches. */
  protections(id: number, area: Rect): ShownProtection[] {
    return (this.sheet(id)?.frame.protections ?? []).filter((protection) =>
      (protection.area ? intersection(protection.area, area) !== null : !isOpen(protection, area)));
  }
}

const isOpen = ({ unprotected }: ShownProtection, area: Rect): boolean =>
  unprotected.some((open) => {
    const shared = intersection(open, area);
    return shared?.rows === area.rows && shared.columns === area.columns;
  });
