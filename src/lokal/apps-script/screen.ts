/** What a run shows and says: menus, toasts, dialogs, log lines, in the order of their coming. */

/** An HTML panel as it was handed to the user interface. */
export interface ShownHtml {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly content: string;
  /** Pixels; a sidebar is always 300 wide (U-06). */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  /** 5 by default; negative stays until dismissed (U-07). */
  readonly seconds: number;
}

export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** An alert or prompt that suspends the script until it is answered (U-04). */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSetName;
}

export interface Answer {
  readonly button: ButtonName;
  /** What was typed into a prompt. */
  readonly text?: string;
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly menu: ShownMenu };

export interface ShownMenu {
  readonly title: string;
  /** `addon` stands under Extensions (U-03). */
  readonly place: 'bar' | 'addon';
  readonly entries: readonly MenuEntry[];
}

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  readonly source: 'console' | 'Logger';
  readonly text: string;
}

export type ScreenEvent =
  | ({ readonly type: 'toast' } & Toast)
  | ({ readonly type: 'html' } & ShownHtml)
  | { readonly type: 'question'; readonly question: Question; readonly answer: Answer }
  | { readonly type: 'menu'; readonly menu: ShownMenu }
  | ({ readonly type: 'log' } & LogLine);

export class Screen {
  readonly events: ScreenEvent[] = [];

  /**
   * @param onEvent told of every event as it comes
   * @param onQuestion answers alerts and prompts; without it they are closed with X
   */
  constructor(
    private readonly onEvent: (event: ScreenEvent) => void = () => undefined,
    private readonly onQuestion: (question: Question) => Answer = () => ({ button: 'CLOSE' }),
  ) {}

  show(event: ScreenEvent): void {
    this.events.push(event);
    this.onEvent(event);
  }

  ask(question: Question): Answer {
    const answer = this.onQuestion(question);
    this.show({ type: 'question', question, answer });
    return answer;
  }

  private ofType<Type extends ScreenEvent['type']>(type: Type): Extract<ScreenEvent, { type: Type }>[] {
    return this.events.filter((event): event is Extract<ScreenEvent, { type: Type }> => event.type === type);
  }

  get toasts(): readonly Toast[] {
    return this.ofType('toast');
  }

  get dialogs(): readonly ShownHtml[] {
    return this.ofType('html');
  }

  get questions(): readonly Question[] {
    return this.ofType('question').map(({ question }) => question);
  }

  /** Menus in the bar; a second menu of the same name replaces the first (U-02). */
  get menus(): readonly ShownMenu[] {
    return [...new Map(this.ofType('menu').map(({ menu }) => [`${menu.place} ${menu.title}`, menu])).values()];
  }

  get logLines(): readonly LogLine[] {
    return this.ofType('log');
  }
}
