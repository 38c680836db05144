/** What crosses between the workbench page and its server: plain JSON, types only. */
import type { ShownMenu } from '../apps-script/screen';
import type { BookChange } from './kisi/snapshot-change';

/** What the user has selected in a tab: a script run from there finds it as the active range. */
export interface SelectedCells {
  readonly sheetId: number;
  readonly a1: string;
}

/** A panel to show: its page lies at `url`, and only a frame that knows `token` may call for it. */
export interface PanelEvent {
  readonly type: 'panel';
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  /** Pixels; null = the platform's own size. */
  readonly width: number | null;
  readonly height: number | null;
  readonly url: string;
  readonly token: string;
}

/** What a run made visible, in the order of its coming. */
export type PageEvent =
  | PanelEvent
  | { readonly type: 'menu'; readonly menu: ShownMenu }
  | { readonly type: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly type: 'log'; readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug'; readonly text: string }
  /** An uncaught exception, as Google shows it in its red bar: `Exception: …`. */
  | { readonly type: 'error'; readonly text: string }
  /** Something the workbench does not emulate, said plainly. */
  | { readonly type: 'notice'; readonly text: string };

/** Which file is open, and how often it has changed since: a page that shows less asks again. */
export interface Standing {
  /** Goes up when another file is opened: pages of the file before are out of date as a whole. */
  readonly document: number;
  readonly version: number;
  /** The version that was last saved, or opened: a younger one is only in memory. */
  readonly saved: number;
}

/** The end of a run that a page started. */
export interface RunReport extends Standing {
  readonly events: readonly PageEvent[];
  /** What is selected after the run; a script may have gone elsewhere. */
  readonly selected: SelectedCells;
}

/** The answer to a call of `google.script.run`, besides what the run showed. */
export interface CallReport extends RunReport {
  readonly result:
    | { readonly success: true; readonly value: unknown }
    | { readonly success: false; readonly error: { readonly name: string; readonly message: string } };
}

/** An edit that Sheets would not take: nothing was written. */
export interface EditReport extends RunReport {
  readonly refused?: string;
}

export interface BenchState extends Standing {
  readonly title: string;
  /** `Senin, 15 Desember 2025`: the day on which scripts of the workbench run. */
  readonly today: string;
  /** The version that `change` starts from; null: from nothing, so it is everything. */
  readonly since: number | null;
  readonly change: BookChange;
}

/** What a page gets that opens the document: its content, and what `onOpen` made visible. */
export interface OpenReport extends BenchState {
  readonly events: readonly PageEvent[];
  readonly selected: SelectedCells;
}

/** A request that could not be carried out. */
export interface Refused {
  /** One Indonesian sentence that says what to do. */
  readonly error: string;
}
