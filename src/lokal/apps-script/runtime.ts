/** A local Apps Script: one project, optionally bound to a workbook, that runs its functions as Google would. */
import { clientResultOf, type ClientCall, type ClientFailure, refusedToOtherAccount, serverArguments } from './client-values';
import { ExecutionRun, type RunArguments } from './execution-run';
import type { AuthModeName, User } from './execution';
import type { BetweenCalls } from './gate';
import type { Outcome } from './outcome';
import type { Project } from './project';
import { RuntimeState } from './runtime-state';
import { Screen, type Answer, type Question, type ScreenEvent } from './screen';
import type { ServiceFactory } from './service';
import { ownServices } from './services/own-services';
import type { TriggerKind } from './trigger-kind';
import type { ViewerReading } from './view-only';
import { VirtualClock } from './virtual-clock';

export interface RuntimeOptions {
  readonly project: Project;
  /** Services over a workbook; without any the script is standalone. */
  readonly services?: readonly ServiceFactory[];
  /** Whether the script is bound to a workbook; default: whether services were given. */
  readonly isBound?: boolean;
  /** Instant at which the virtual clock starts; default: now. */
  readonly start?: Date | number;
  readonly user?: User;
  /** What else a user is refused who may only look at the file; default: all of which nobody says that he may. */
  readonly viewerReading?: ViewerReading;
  /** Called between any two service calls, see `Gate`. */
  readonly betweenCalls?: BetweenCalls;
  /** Answers alerts and prompts; default: they are closed with X. */
  readonly answer?: (question: Question) => Answer;
  /** Told of toasts, dialogs, menus and log lines as they come. */
  readonly onEvent?: (event: ScreenEvent) => void;
  /** Offers built-ins that no public source confirms; default: they refuse. */
  readonly offerUnconfirmedBuiltins?: boolean;
  /** Real milliseconds after which a loop without any call is stopped; default: six minutes. */
  readonly realTimeLimit?: number;
}

export interface ExecuteOptions {
  /** What starts the run; default `editor`. */
  readonly trigger?: TriggerKind;
  /** Default: LIMITED for simple triggers, else FULL (U-15). */
  readonly authMode?: AuthModeName;
  readonly betweenCalls?: BetweenCalls;
}

const NOBODY: User = { email: 'pengguna@example.com', locale: 'id' };
const SIX_MINUTES = 6 * 60_000;

export class Runtime {
  readonly clock: VirtualClock;
  readonly state = new RuntimeState();

  constructor(readonly options: RuntimeOptions) {
    this.clock = new VirtualClock(options.start ?? Date.now());
  }

  private get user(): User {
    return this.options.user ?? NOBODY;
  }

  /** Whether the user may look at the open file and not edit it. */
  get isViewOnly(): boolean {
    return (this.options.services ?? []).some((service) => service.isViewOnly?.(this.user) ?? false);
  }

  /**
   * Runs one function in a fresh realm; a run may be started while another one waits in `betweenCalls`.
   * @param name as in a menu or trigger: `f` or `object.method`; an unknown one ends in `Script function not found`
   * @param args host values, or what makes them from the services of the run
   */
  execute(name: string, args: RunArguments = [], how: ExecuteOptions = {}): Outcome {
    const { options, clock, state } = this;
    const trigger = how.trigger ?? 'editor';
    const run = new ExecutionRun({
      project: options.project,
      services: [ownServices, ...(options.services ?? [])],
      clock,
      state,
      screen: new Screen(options.onEvent, options.answer),
      user: this.user,
      isBound: options.isBound ?? options.services !== undefined,
      isViewOnly: this.isViewOnly,
      viewerReading: options.viewerReading ?? 'careful',
      trigger,
      authMode: how.authMode ?? (trigger === 'simple-trigger' ? 'LIMITED' : 'FULL'),
      betweenCalls: how.betweenCalls ?? options.betweenCalls,
      offerUnconfirmedBuiltins: options.offerUnconfirmedBuiltins ?? false,
      realTimeLimit: options.realTimeLimit ?? SIX_MINUTES,
    });
    return run.execute(name, args);
  }

  /**
   * `google.script.run.name(...args)` of a panel.
   * @returns what the success or failure handler receives, and the run
   * @throws TypeError when the page has no such function; Error for an illegal argument (H-10): both on the
   * client, synchronously, without any run
   */
  callFromClient(name: string, args: readonly unknown[], how: Pick<ExecuteOptions, 'betweenCalls'> = {}): ClientCall {
    const outcome = this.execute(name, this.sent(name, args), { ...how, trigger: 'google.script.run' });
    return clientResultOf(outcome);
  }

  /**
   * The same call from a page that the browser opened as another of its accounts: refused before any run.
   * @throws as `callFromClient`
   */
  callFromOtherAccount(name: string, args: readonly unknown[], message?: string): ClientFailure {
    this.sent(name, args);
    return refusedToOtherAccount(message);
  }

  private sent(name: string, args: readonly unknown[]): unknown[] {
    if (!this.options.project.clientFunctions.includes(name)) {
      throw new TypeError(`google.script.run.${name} is not a function`);
    }
    return serverArguments(args);
  }
}

/** A runtime for one project; see `RuntimeOptions`. */
export const createRuntime = (options: RuntimeOptions): Runtime => new Runtime(options);
