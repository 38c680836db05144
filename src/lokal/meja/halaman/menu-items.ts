/** Who stands where in a menu: items of one menu, the menu of a button, the button of a menu. */

/** The items of one menu or of the bar, those of its submenus left out. */
export const itemsIn = (menu: HTMLElement): HTMLElement[] =>
  [...menu.querySelectorAll<HTMLElement>(':scope > [role=menuitem], :scope > [role=none] > [role=menuitem]')];

export function menuOf(button: HTMLElement): HTMLElement {
  const menu = button.nextElementSibling;
  if (!(menu instanceof HTMLElement)) throw new Error('A menu button stands before its menu.');
  return menu;
}

const containerOf = (item: HTMLElement): HTMLElement => {
  const container = item.closest<HTMLElement>('[role=menu], [role=menubar]');
  if (!container) throw new Error('A menu item stands in a menu.');
  return container;
};

export const itemsBeside = (item: HTMLElement): HTMLElement[] => itemsIn(containerOf(item));

/** @throws Error for an item of the bar itself, which nothing opened */
export const ownerOf = (item: HTMLElement): HTMLElement => {
  const before = containerOf(item).previousElementSibling;
  if (isTopItem(item) || !(before instanceof HTMLElement)) throw new Error('An item of the bar has no owner.');
  return before;
};

export const isTopItem = (item: HTMLElement): boolean => containerOf(item).getAttribute('role') === 'menubar';

/** Focuses the item so many places on, past the last the first. */
export function step(item: HTMLElement, by: number): void {
  const beside = itemsBeside(item);
  beside.at((beside.indexOf(item) + by) % beside.length)?.focus();
}

/** @returns whether another item begins with the letter; the search starts behind the present one */
export function focusByLetter(item: HTMLElement, letter: string): boolean {
  const beside = itemsBeside(item);
  const from = beside.indexOf(item) + 1;
  const found = [...beside.slice(from), ...beside.slice(0, from)]
    .find(({ textContent }) => textContent.toLowerCase().startsWith(letter.toLowerCase()));
  found?.focus();
  return found !== undefined;
}
