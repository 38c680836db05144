/** Stands in for the grid until it is there: tabs and a plain table. */
import type { BookSnapshot } from '../kisi/book-snapshot';
import type { UserAction } from '../requests';
import { element } from './element';

interface GridOptions {
  snapshot: BookSnapshot;
  onEdit(edit: { sheetId: number; a1: string; texts: string[][] }): Promise<void>;
  onSelect(selected: { sheetId: number; a1: string }): void;
  onAction(action: UserAction): Promise<void>;
  onRefused(sentence: string): void;
}

export function mountGrid(container: HTMLElement, { snapshot, onSelect }: GridOptions) {
  let shown = snapshot;
  let sheetId = snapshot.activeSheetId;
  const draw = (): void => {
    const sheet = shown.sheets.find(({ frame }) => frame.id === sheetId) ?? shown.sheets[0];
    const tabs = shown.sheets.map(({ frame }) => element('button', { text: frame.name, attributes: { type: 'button' }, onClick: () => {
      sheetId = frame.id;
      onSelect({ sheetId, a1: 'A1' });
      draw();
    } }));
    const rows = (sheet?.cells ?? []).map((row) => element('tr', { children: (row ?? []).map((cell) => element('td', { text: cell?.[0] ?? '' })) }));
    container.replaceChildren(element('div', { children: tabs }), element('table', { children: rows }));
  };
  draw();
  return {
    show(next: BookSnapshot) { shown = next; draw(); },
    goTo(next: number, _a1: string) { sheetId = next; draw(); },
    focus() { container.focus(); },
  };
}
