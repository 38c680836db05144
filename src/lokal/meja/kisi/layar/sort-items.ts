/** «Urutkan lembar A ke Z» and its opposite in the menu of the column headers. */
import { CommandType, type IAccessor } from '@univerjs/core';
import { ContextMenuGroup, ContextMenuPosition, MenuItemType, type IMenuItem } from '@univerjs/ui';
import { formatRect } from '../../../buku/a1';
import type { UserAction } from '../../requests';
import type { ShownBook } from './shown-book';
import type { UniverScreen } from './univer-screen';

const WAYS = [
  { id: 'kisi.command.urutkan-naik', title: 'kisi.urutkanNaik', ascending: true },
  { id: 'kisi.command.urutkan-turun', title: 'kisi.urutkanTurun', ascending: false },
] as const;

/** All rows below the frozen ones are sorted by the selected column. */
export function addSortItems(screen: UniverScreen, book: ShownBook, onAction: (action: UserAction) => void): void {
  for (const { id, ascending } of WAYS) {
    screen.commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: () => {
        const sheet = book.sheet(screen.activeSheetId);
        const range = screen.selectedRanges.at(-1);
        if (!sheet || !range) return false;
        const { id: sheetId, rows, columns, frozenRows } = sheet.frame;
        const a1 = formatRect({ row: frozenRows + 1, column: 1, rows: rows - frozenRows, columns });
        onAction({ kind: 'sort', sheetId, a1, column: range.startColumn + 1, ascending });
        return true;
      },
    });
  }
  screen.menus.mergeMenu({
    [ContextMenuPosition.COL_HEADER]: {
      [ContextMenuGroup.DATA]: {
        order: 10,
        ...Object.fromEntries(WAYS.map(({ id, title }, order) => [id, { order, menuItemFactory: itemOf(id, title) }])),
      },
    },
  });
}

const itemOf = (id: string, title: string) => (_: IAccessor): IMenuItem => ({ id, type: MenuItemType.BUTTON, title });
