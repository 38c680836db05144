/** The menu bar that scripts build, operable by keyboard as the ARIA pattern for menu bars has it. */
import type { MenuEntry, ShownMenu } from '../../apps-script/screen';
import { element } from './element';

/** Menus of published add-ons stand under Extensions (U-03). */
const ADDON_PLACE = 'Ekstensi';

export class MenuBar {
  private readonly menus = new Map<string, ShownMenu>();

  constructor(
    private readonly bar: HTMLElement,
    private readonly onChoose: (functionName: string) => void,
  ) {
    bar.addEventListener('keydown', (event) => this.onKey(event));
    bar.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !bar.contains(relatedTarget)) this.closeAll();
    });
  }

  /** A second menu of the same name replaces the first (U-02). */
  add(menu: ShownMenu): void {
    this.menus.set(`${menu.place} ${menu.title}`, menu);
    const all = [...this.menus.values()];
    const addons = all.filter(({ place }) => place === 'addon');
    const shown = [
      ...all.filter(({ place }) => place === 'bar'),
      ...(addons.length > 0 ? [{ title: ADDON_PLACE, entries: addons.map((one): MenuEntry => ({ kind: 'submenu', menu: one })) }] : []),
    ];
    this.bar.replaceChildren(...shown.map(({ title, entries }) => this.opener(title, entries)));
    this.bar.querySelectorAll<HTMLElement>(':scope > div > button').forEach((button, index) => (button.tabIndex = index === 0 ? 0 : -1));
  }

  /** A button with its menu; inside another menu it is a submenu. */
  private opener(title: string, entries: readonly MenuEntry[]): HTMLElement {
    const button = element('button', {
      text: title, attributes: { type: 'button', role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false', tabindex: '-1' },
    });
    const menu = element('div', { class: 'menu', attributes: { role: 'menu', 'aria-label': title }, children: entries.map((entry) => this.entry(entry)) });
    menu.hidden = true;
    button.addEventListener('click', () => (button.ariaExpanded === 'true' ? this.close(button) : this.open(button)));
    return element('div', { attributes: { role: 'none' }, children: [button, menu] });
  }

  private entry(entry: MenuEntry): HTMLElement {
    if (entry.kind === 'separator') return element('div', { class: 'line', attributes: { role: 'separator' } });
    if (entry.kind === 'submenu') return this.opener(entry.menu.title, entry.menu.entries);
    return element('button', {
      text: entry.caption,
      attributes: { type: 'button', role: 'menuitem', tabindex: '-1' },
      onClick: () => {
        this.closeAll();
        this.onChoose(entry.functionName);
      },
    });
  }

  private open(button: HTMLElement): void {
    for (const other of itemsBeside(button)) if (other !== button) this.close(other);
    button.ariaExpanded = 'true';
    menuOf(button).hidden = false;
    itemsIn(menuOf(button))[0]?.focus();
  }

  private close(button: HTMLElement): void {
    if (button.ariaExpanded !== 'true') return;
    for (const inner of itemsIn(menuOf(button))) this.close(inner);
    button.ariaExpanded = 'false';
    menuOf(button).hidden = true;
  }

  private closeAll(): void {
    for (const button of itemsIn(this.bar)) this.close(button);
  }

  private onKey(event: KeyboardEvent): void {
    const item = event.target;
    if (!(item instanceof HTMLElement) || !this.move(item, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @returns whether the key meant something here */
  private move(item: HTMLElement, key: string): boolean {
    const owner = ownerOf(item);
    const isTop = owner === null;
    const opens = item.ariaHasPopup === 'menu';
    const beside = itemsBeside(item);
    const step = (by: number): void => beside.at((beside.indexOf(item) + by) % beside.length)?.focus();
    switch (key) {
      case 'ArrowDown': isTop ? this.open(item) : step(1); return true;
      case 'ArrowUp': isTop ? this.open(item) : step(-1); return true;
      case 'Home': beside[0]?.focus(); return true;
      case 'End': beside.at(-1)?.focus(); return true;
      case 'ArrowRight': isTop ? step(1) : opens ? this.open(item) : this.openNextMenu(item, 1); return true;
      case 'ArrowLeft': isTop ? step(-1) : isTopItem(owner) ? this.openNextMenu(item, -1) : this.backTo(owner); return true;
      case 'Escape': if (owner) this.backTo(owner); return owner !== null;
      case 'Tab': this.closeAll(); return false;
      default: return key.length === 1 && /\S/.test(key) && this.focusByLetter(item, beside, key);
    }
  }

  private backTo(owner: HTMLElement): void {
    this.close(owner);
    owner.focus();
  }

  private openNextMenu(item: HTMLElement, by: number): void {
    let top = item;
    for (let owner = ownerOf(top); owner; owner = ownerOf(top)) top = owner;
    const tops = itemsIn(this.bar);
    const next = tops.at((tops.indexOf(top) + by) % tops.length);
    this.closeAll();
    if (next) this.open(next);
  }

  private focusByLetter(item: HTMLElement, beside: readonly HTMLElement[], letter: string): boolean {
    const from = beside.indexOf(item) + 1;
    const found = [...beside.slice(from), ...beside.slice(0, from)]
      .find(({ textContent }) => textContent.toLowerCase().startsWith(letter.toLowerCase()));
    found?.focus();
    return found !== undefined;
  }
}

/** The items of one menu or of the bar, those of its submenus left out. */
const itemsIn = (menu: HTMLElement): HTMLElement[] =>
  [...menu.querySelectorAll<HTMLElement>(':scope > [role=menuitem], :scope > [role=none] > [role=menuitem]')];

function menuOf(button: HTMLElement): HTMLElement {
  const menu = button.nextElementSibling;
  if (!(menu instanceof HTMLElement)) throw new Error('A menu button stands before its menu.');
  return menu;
}

const containerOf = (item: HTMLElement): HTMLElement => {
  const container = item.closest<HTMLElement>('[role=menu], [role=menubar]');
  if (!container) throw new Error('A menu item stands in a menu.');
  return container;
};

const itemsBeside = (item: HTMLElement): HTMLElement[] => itemsIn(containerOf(item));

/** The button that opened the item's menu; null for an item of the bar. */
function ownerOf(item: HTMLElement): HTMLElement | null {
  const container = containerOf(item);
  const before = container.previousElementSibling;
  return container.getAttribute('role') === 'menu' && before instanceof HTMLElement ? before : null;
}

const isTopItem = (item: HTMLElement): boolean => containerOf(item).getAttribute('role') === 'menubar';
