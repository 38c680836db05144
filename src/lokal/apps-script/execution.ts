/** One run of one function, as services see it: who runs it, when, how far it may go, and what it has shown. */
import type { CallTrace } from './call-trace';
import type { Realm } from './realm';
import type { Manifest } from './manifest';
import type { ExecutionLimits } from './execution-limits';
import type { Project } from './project';
import type { RuntimeState } from './runtime-state';
import type { Screen } from './screen';
import type { TriggerKind } from './trigger-kind';

/** AuthMode of U-15; a name of the enum `ScriptApp.AuthMode`. */
export type AuthModeName = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

export interface User {
  readonly email: string;
  /** Language code as `Session.getActiveUserLocale()` gives it, e.g. `id`. */
  readonly locale: string;
}

export interface Execution {
  readonly trigger: TriggerKind;
  readonly authMode: AuthModeName;
  readonly user: User;
  readonly manifest: Manifest;
  /** The script's files, for HTML files and callable names. */
  readonly project: Project;
  /** Whether the script is bound to a workbook: without it `getUi`, document lock and document properties are off. */
  readonly isBound: boolean;
  /** Whether the user may look at the open file and not edit it; see view-only.ts. */
  readonly isViewOnly: boolean;
  readonly limits: ExecutionLimits;
  readonly realm: Realm;
  readonly trace: CallTrace;
  /** What outlives the run: properties, caches, locks. */
  readonly state: RuntimeState;
  /** What the run shows: menus, toasts, dialogs, log lines. */
  readonly screen: Screen;
  /** Milliseconds since 1970 on the virtual clock. */
  now(): number;
  /** Lets virtual time pass; the gate kills the run when it exceeds its limit. */
  spend(milliseconds: number): void;
  /** Queues a rejection that the next spreadsheet call, `flush()` or the end of the run throws (S-21). */
  deferWriteError(message: string): void;
  /** The script-side object of a host object that a script holds, e.g. to read properties the script set on it. */
  scriptObjectOf(host: object): unknown;
  /** Evaluates code to a function in the script's scope and calls it; host functions may be among the arguments. */
  runCode(code: string, args: readonly unknown[]): unknown;
  /** Runs at the end of the run, also of one that failed, e.g. to release what it held. */
  atEnd(action: () => void): void;
}
