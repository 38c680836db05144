/** Ui: menus, questions that suspend the run, and HTML panels that do not (U-01 to U-06). */
import { enumMember, enumName } from '../enum-member';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import type { Answer, ButtonSetName, MenuEntry, ShownHtml, ShownMenu } from '../screen';
import { exposeClass, hostOf, official } from '../service';
import { HtmlOutputHost } from './html-output';
import { loseLocks } from './lock-service';

type Api = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Emulated = 'alert' | 'prompt' | 'createMenu' | 'createAddonMenu' | 'showSidebar' | 'showModalDialog'
  | 'showModelessDialog';

const SIDEBAR_WIDTH = 300;
const ADDON_MENU_TITLE = 'Add-on';

export class MenuHost implements Pick<Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly title: string,
    private readonly place: ShownMenu['place'],
  ) {}

  /** The function is looked up when the item is clicked, not now. */
  addItem(caption: string, functionName: string): Menu {
    this.entries.push({ kind: 'item', caption, functionName });
    return official(this);
  }

  addSeparator(): Menu {
    this.entries.push({ kind: 'separator' });
    return official(this);
  }

  addSubMenu(menu: Menu): Menu {
    this.entries.push({ kind: 'submenu', menu: hostOf(menu, MenuHost).shown() });
    return official(this);
  }

  addToUi(): void {
    this.execution.screen.show({ type: 'menu', menu: this.shown() });
  }

  private shown(): ShownMenu {
    return { title: this.title, place: this.place, entries: [...this.entries] };
  }
}
exposeClass('Menu', MenuHost);

type PromptResponse = GoogleAppsScript.Base.PromptResponse;

export class PromptResponseHost implements Pick<PromptResponse, 'getSelectedButton' | 'getResponseText'> {
  constructor(private readonly answer: Answer) {}

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return enumMember('Button', this.answer.button);
  }

  getResponseText(): string {
    return this.answer.text ?? '';
  }
}
exposeClass('PromptResponse', PromptResponseHost);

export class UiHost implements Pick<Api, Emulated> {
  constructor(private readonly execution: Execution) {}

  createMenu(caption: string): Menu {
    return official(new MenuHost(this.execution, caption, 'bar'));
  }

  createAddonMenu(): Menu {
    return official(new MenuHost(this.execution, ADDON_MENU_TITLE, 'addon'));
  }

  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    return enumMember('Button', ask(this.execution, 'alert', args).button);
  }

  prompt(...args: unknown[]): PromptResponse {
    return official(new PromptResponseHost(ask(this.execution, 'prompt', args)));
  }

  /** A sidebar is 300 px wide whatever the output says (U-06). */
  showSidebar(userInterface: HtmlOutput): void {
    const html = hostOf(userInterface, HtmlOutputHost);
    this.show(html, { kind: 'sidebar', title: html.getTitle(), width: SIDEBAR_WIDTH, height: undefined });
  }

  showModalDialog(userInterface: HtmlOutput, title: string): void {
    this.showDialog('modal', userInterface, title);
  }

  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    this.showDialog('modeless', userInterface, title);
  }

  /** The title argument overrides the output's own (U-05). */
  private showDialog(kind: ShownHtml['kind'], userInterface: HtmlOutput, title: string): void {
    const html = hostOf(userInterface, HtmlOutputHost);
    this.show(html, { kind, title, width: html.getWidth() ?? undefined, height: html.getHeight() ?? undefined });
  }

  private show(html: HtmlOutputHost, frame: Omit<ShownHtml, 'content'>): void {
    this.execution.screen.show({ type: 'html', content: html.getContent(), ...frame });
  }
}
exposeClass('Ui', UiHost);

/** A question suspends the run, and its locks do not survive (U-04); closing the box with X answers CLOSE. */
export function ask(execution: Execution, kind: 'alert' | 'prompt', args: readonly unknown[]): Answer {
  const texts = args.filter((arg): arg is string => typeof arg === 'string');
  const buttons = args.find((arg) => typeof arg === 'object' && arg !== null);
  loseLocks(execution);
  return execution.screen.ask({
    kind,
    title: texts.length > 1 ? (texts[0] ?? '') : '',
    message: texts.at(-1) ?? '',
    buttons: (buttons === undefined ? 'OK' : enumName(buttons)) as ButtonSetName,
  });
}

/**
 * What `SpreadsheetApp.getUi()` gives.
 * @throws ServiceError when no document is open before the user (U-01)
 */
export function getUi(execution: Execution): Api {
  if (!execution.isBound) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  return official(new UiHost(execution));
}
