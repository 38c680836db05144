/** The menu bar that scripts build, operable by keyboard as the ARIA pattern for menu bars has it. */
import type { MenuEntry, ShownMenu } from '../../apps-script/screen';
import { element } from './element';
import { focusByLetter, isTopItem, itemsBeside, itemsIn, menuOf, ownerOf, step } from './menu-items';

/** Menus of published add-ons stand under Extensions (U-03). */
const ADDON_PLACE = 'Ekstensi';

const ITEM = { type: 'button', role: 'menuitem', tabindex: '-1' } as const;

const asSubmenu = (menu: ShownMenu): MenuEntry => ({ kind: 'submenu', menu });

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
      ...(addons.length > 0 ? [{ title: ADDON_PLACE, entries: addons.map(asSubmenu) }] : []),
    ];
    this.bar.replaceChildren(...shown.map(({ title, entries }) => this.opener(title, entries)));
    itemsIn(this.bar).forEach((button, index) => (button.tabIndex = index === 0 ? 0 : -1));
  }

  /** A button with its menu; inside another menu it is a submenu. */
  private opener(title: string, entries: readonly MenuEntry[]): HTMLElement {
    const button = element('button', {
      text: title, attributes: { ...ITEM, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    });
    const menu = element('div', {
      class: 'menu',
      attributes: { role: 'menu', 'aria-label': title },
      children: entries.map((entry) => this.entry(entry)),
    });
    menu.hidden = true;
    button.addEventListener('click', () => (button.ariaExpanded === 'true' ? this.close(button) : this.open(button)));
    return element('div', { attributes: { role: 'none' }, children: [button, menu] });
  }

  private entry(entry: MenuEntry): HTMLElement {
    if (entry.kind === 'separator') return element('div', { class: 'line', attributes: { role: 'separator' } });
    if (entry.kind === 'submenu') return this.opener(entry.menu.title, entry.menu.entries);
    return element('button', {
      text: entry.caption,
      attributes: ITEM,
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
    if (!(item instanceof HTMLElement) || !this.press(item, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @returns whether the key meant something here */
  private press(item: HTMLElement, key: string): boolean {
    if (key === 'Tab') this.closeAll();
    const deed = (isTopItem(item) ? this.keysOfBar : this.keysOfMenu)[key];
    if (!deed) return key.length === 1 && /\S/.test(key) && focusByLetter(item, key);
    deed(item);
    return true;
  }

  private readonly keysOfBar: Keys = {
    ArrowDown: (item) => this.open(item),
    ArrowUp: (item) => this.open(item),
    ArrowRight: (item) => step(item, 1),
    ArrowLeft: (item) => step(item, -1),
    Home: (item) => itemsBeside(item)[0]?.focus(),
    End: (item) => itemsBeside(item).at(-1)?.focus(),
  };

  private readonly keysOfMenu: Keys = {
    ArrowDown: (item) => step(item, 1),
    ArrowUp: (item) => step(item, -1),
    ArrowRight: (item) => (item.ariaHasPopup === 'menu' ? this.open(item) : this.openNextMenu(item, 1)),
    ArrowLeft: (item) => (isTopItem(ownerOf(item)) ? this.openNextMenu(item, -1) : this.backTo(ownerOf(item))),
    Escape: (item) => this.backTo(ownerOf(item)),
    Home: (item) => itemsBeside(item)[0]?.focus(),
    End: (item) => itemsBeside(item).at(-1)?.focus(),
  };

  private backTo(owner: HTMLElement): void {
    this.close(owner);
    owner.focus();
  }

  private openNextMenu(item: HTMLElement, by: number): void {
    let top = item;
    while (!isTopItem(top)) top = ownerOf(top);
    const tops = itemsIn(this.bar);
    const next = tops.at((tops.indexOf(top) + by) % tops.length);
    this.closeAll();
    if (next) this.open(next);
  }
}

type Keys = Readonly<Record<string, (item: HTMLElement) => void>>;
