/** The line below the grid that says what is selected: the canvas itself cannot be read by a screen reader. */
import { formatCell, formatRect } from '../../../buku/a1';
import type { Rect } from '../../../buku/rect';
import type { CellMore } from '../book-snapshot';
import type { ShownBook } from './shown-book';

export interface Place {
  readonly sheetId: number;
  readonly area: Rect;
  /** The cell that typing would go to. */
  readonly row: number;
  readonly column: number;
}

export class CellLine {
  private readonly text = document.createElement('span');
  private readonly jump = document.createElement('button');

  /** @param follow called with the link of the cell when the person wants to follow it */
  constructor(readonly element: HTMLElement, private readonly book: ShownBook, follow: (link: string) => void) {
    element.classList.add('kisi-baris');
    this.text.setAttribute('role', 'status');
    this.text.setAttribute('aria-live', 'polite');
    this.jump.type = 'button';
    this.jump.textContent = 'Buka tautan';
    this.jump.hidden = true;
    this.jump.addEventListener('click', () => follow(this.jump.value));
    element.append(this.text, this.jump);
  }

  /** `data-` attributes tell the same to programs: lembar, sel, isi. */
  show({ sheetId, area, row, column }: Place): void {
    const { book } = this;
    const name = book.sheet(sheetId)?.frame.name ?? '';
    const shown = book.text(sheetId, row, column);
    const more = book.cell(sheetId, row, column)?.[2];
    const link = linkOf(more);
    const warnings = book.protections(sheetId, { row, column, rows: 1, columns: 1 });
    this.text.textContent = [
      `${name}!${formatCell(row, column)}: ${shown === '' ? 'kosong' : shown}`,
      ...(area.rows * area.columns > 1 ? [`terpilih ${formatRect(area)}`] : []),
      ...(more?.note === undefined ? [] : [`catatan: ${more.note}`]),
      ...(warnings.length > 0 ? ['sel dilindungi'] : []),
      ...(link === undefined || link.startsWith('#') ? [] : [`tautan: ${link}`]),
    ].join(' · ');
    this.jump.hidden = !link?.startsWith('#');
    this.jump.value = link ?? '';
    Object.assign(this.element.dataset, { lembar: name, sel: formatRect(area), isi: shown });
  }
}

const linkOf = (more: CellMore | undefined): string | undefined =>
  more?.link ?? more?.runs?.find((run) => run.link !== undefined)?.link;
