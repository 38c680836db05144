/** Enter after Tab returns to the column where tabbing began, but not once another cell was chosen in between. */
import { CanceledError } from '@univerjs/core';
import { MoveSelectionCommand, MoveSelectionEnterAndTabCommand } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import type { UniverScreen } from './univer-screen';

/** The library keeps the beginning of a row of tabs until the next Enter, wherever the person has gone since. */
export function forgetTabsElsewhere(screen: UniverScreen): { forget(): void } {
  let isTabbing = false;
  const forget = (): void => {
    isTabbing = false;
  };
  screen.selections.selectionMoveStart$.subscribe(forget);
  screen.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== MoveSelectionEnterAndTabCommand.id) return;
    const { keycode, direction } = params as { keycode: KeyCode; direction: unknown };
    const range = screen.selectedRanges.at(-1);
    const isOneCell = range?.startRow === range?.endRow && range?.startColumn === range?.endColumn;
    if (keycode === KeyCode.TAB) isTabbing = true;
    else if (!isTabbing && isOneCell) {
      void screen.commands.executeCommand(MoveSelectionCommand.id, { direction });
      throw new CanceledError();
    } else forget();
  });
  return { forget };
}
