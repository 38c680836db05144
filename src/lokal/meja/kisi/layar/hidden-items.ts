/** Menu items of the library for what the workbench does not do: they are not shown. */
const IDS = [
  'sheet.command.cut', 'univer.command.cut',
  'sheet.menu.copy-special', 'sheet.menu.paste-special',
  'sheet.command.clear-selection-format', 'sheet.command.clear-selection-all',
  'sheet.contextMenu.text-to-number', 'sheet.toolbar.text-to-number',
  'sheet.command.insert-range-move-right-confirm', 'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm', 'sheet.command.delete-range-move-up-confirm',
  'sheet.menu.sheet-frozen', 'sheet.column-header-menu.sheet-frozen', 'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.command.hide-col-confirm', 'sheet.command.set-selected-cols-visible', 'sheet.command.set-worksheet-col-width',
  'sheet.command.set-col-auto-width', 'sheet.command.set-col-is-auto-width',
  'sheet.command.hide-row-confirm', 'sheet.command.set-selected-rows-visible', 'sheet.command.set-row-height',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.copy-sheet', 'sheet.command.set-tab-color', 'sheet.command.set-worksheet-hidden',
  'sheet.command.set-worksheet-show', 'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.add-range-protection-from-sheet-bar', 'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar', 'sheet.contextMenu.sheet-protection',
] as const;

export const HIDDEN_ITEMS: Readonly<Record<string, { readonly hidden: true }>> =
  Object.fromEntries(IDS.map((id) => [id, { hidden: true }]));
