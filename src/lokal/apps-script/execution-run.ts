/** Carries out one run: a fresh realm, the globals, the files from top to bottom, the function, the outcome. */
import * as v8 from 'node:v8';
import * as vm from 'node:vm';
import { CallTrace } from './call-trace';
import { contract } from './contract/contract';
import { ExecutionKilled, NotEmulated, ServiceError } from './errors';
import type { AuthModeName, Execution, User } from './execution';
import { ExecutionLimits, limitOf } from './execution-limits';
import { Gate, type BetweenCalls } from './gate';
import type { Outcome } from './outcome';
import type { Project } from './project';
import { Realm, type CallReport } from './realm';
import type { RuntimeState } from './runtime-state';
import type { Screen } from './screen';
import { ScriptErrors } from './script-errors';
import type { ServiceFactory } from './service';
import { installConsole } from './services/console';
import type { TriggerKind } from './trigger-kind';
import type { ViewerReading } from './view-only';
import type { VirtualClock } from './virtual-clock';
import { WriteBuffer } from './write-buffer';

export interface RunOptions {
  readonly project: Project;
  readonly services: readonly ServiceFactory[];
  readonly clock: VirtualClock;
  readonly state: RuntimeState;
  readonly screen: Screen;
  readonly user: User;
  readonly isBound: boolean;
  readonly isViewOnly: boolean;
  readonly viewerReading: ViewerReading;
  readonly trigger: TriggerKind;
  readonly authMode: AuthModeName;
  readonly betweenCalls: BetweenCalls | undefined;
  readonly offerUnconfirmedBuiltins: boolean;
  /** Real milliseconds after which a loop without any call is stopped. */
  readonly realTimeLimit: number;
}

/** Arguments of the called function, or what makes them from the run, e.g. an event object. */
export type RunArguments = readonly unknown[] | RunArgumentsMaker;
type RunArgumentsMaker = (services: Record<string, object>, execution: Execution) => readonly unknown[];

/** Reading the clock costs a little, so that a script that waits for the time to come does not wait for ever. */
const CLOCK_READING = 0.01;

export class ExecutionRun implements Execution {
  readonly trace = new CallTrace();
  readonly limits: ExecutionLimits;
  readonly realm: Realm;
  private readonly gate: Gate;
  private readonly errors: ScriptErrors;
  private readonly writes = new WriteBuffer();
  private readonly endings: (() => void)[] = [];
  private readonly services: Record<string, object>;

  constructor(private readonly options: RunOptions) {
    this.limits = new ExecutionLimits(limitOf(options.trigger));
    this.realm = new Realm({
      timeZone: this.manifest.timeZone,
      now: () => this.readClock(),
      assertAlive: this.limits.assertAlive,
      onNotEmulated: (error) => this.errors.toScript(error) as Error,
      offerUnconfirmedBuiltins: options.offerUnconfirmedBuiltins,
    });
    const fileNames = new Set(this.project.scripts.map(({ name }) => name));
    this.errors = new ScriptErrors(this.realm.kit, this.limits, fileNames);
    this.gate = new Gate(this, this.writes, this.errors, options);
    this.services = Object.assign({}, ...options.services.map((factory) => factory(this))) as Record<string, object>;
    this.installGlobals();
  }

  get trigger(): TriggerKind { return this.options.trigger; }
  get authMode(): AuthModeName { return this.options.authMode; }
  get user(): User { return this.options.user; }
  get project(): Project { return this.options.project; }
  get manifest(): Execution['manifest'] { return this.project.manifest; }
  get isBound(): boolean { return this.options.isBound; }
  get isViewOnly(): boolean { return this.options.isViewOnly; }
  get state(): RuntimeState { return this.options.state; }
  get screen(): Screen { return this.options.screen; }

  readonly now = (): number => this.options.clock.now();

  spend(milliseconds: number): void {
    this.limits.add(milliseconds);
    this.options.clock.advance(milliseconds);
  }

  deferWriteError(message: string): void {
    this.writes.reject(message);
  }

  atEnd(action: () => void): void {
    this.endings.push(action);
  }

  scriptObjectOf(host: object): unknown {
    return this.gate.values.toScript(host);
  }

  runCode(code: string, args: readonly unknown[]): unknown {
    const fn = this.realm.run(new vm.Script(code, { filename: 'in-realm:template' }), this.options.realTimeLimit);
    return (fn as (...args: readonly unknown[]) => unknown)(...args);
  }

  private readClock(): number {
    this.spend(CLOCK_READING);
    this.limits.assertAlive();
    return Math.floor(this.now());
  }

  private installGlobals(): void {
    const { kit } = this.realm;
    installConsole(this);
    for (const [name, service] of Object.entries(contract.globals)) {
      const host = this.services[name];
      kit.addLazyGlobal(name, () => (host ? this.gate.values.toScript(host) : this.gate.offerUnemulated(service)));
    }
    for (const { userSymbol } of this.manifest.dependencies?.enabledAdvancedServices ?? []) {
      kit.addGlobal(userSymbol, kit.makeRefusing((member) => {
        throw this.errors.toScript(new NotEmulated(`${userSymbol}.${member}`));
      }));
    }
  }

  /**
   * Runs one function of the project, named as in a menu (`f` or `object.method`).
   * @throws Error when the runtime itself, not the script, is at fault
   */
  execute(name: string, args: RunArguments): Outcome {
    const report: CallReport = { value: undefined, rejections: [] };
    try {
      this.evaluate(name, args, report);
      this.writes.surface();
      return this.end({ kind: 'value', value: this.hostValue(report.value) }, report);
    } catch (error) {
      return this.end(this.endingOf(error), report);
    } finally {
      this.endings.splice(0).reverse().forEach((action) => action());
    }
  }

  private hostValue(value: unknown): unknown {
    return value === undefined ? undefined : this.gate.values.fromScript(value);
  }

  private evaluate(name: string, args: RunArguments, report: CallReport): void {
    const { realTimeLimit } = this.options;
    const unheeded = new Set<unknown>();
    const stopWatching = v8.promiseHooks.onInit((promise, parent) => {
      unheeded.add(promise);
      if (parent as unknown) unheeded.delete(parent);
    });
    try {
      for (const { script } of this.project.scripts) this.realm.run(script, realTimeLimit);
      const [self, fn] = this.lookUp(name);
      const values = typeof args === 'function' ? args(this.services, this) : args;
      const scriptArgs = this.gate.values.toScript(values);
      this.realm.perform(() => this.realm.kit.call(fn, self, scriptArgs, report), realTimeLimit);
    } finally {
      stopWatching();
      this.realm.perform(() => this.realm.kit.silence([...unheeded], report), realTimeLimit);
    }
    if (this.limits.ending) throw this.limits.ending;
  }

  /** The function of that name and its `this`; a top-level const is no property of the global object. */
  private lookUp(name: string): [unknown, unknown] {
    if (!this.project.isCallable(name)) throw new ServiceError(`Script function not found: ${name}`);
    const owner = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : 'undefined';
    const code = `(() => { const self = ${owner}; return [self, ${name}]; })()`;
    const found = this.realm.run(new vm.Script(code, { filename: 'in-realm:lookup' }), this.options.realTimeLimit);
    const [self, fn] = found as [unknown, unknown];
    if (typeof fn !== 'function') throw new ServiceError(`Script function not found: ${name}`);
    return [self, fn];
  }

  private endingOf(error: unknown): Ending {
    const { ending } = this.limits;
    const cause = ending ?? error;
    const isOutOfTime = (cause as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    if (cause instanceof ExecutionKilled || isOutOfTime) return KILLED;
    if (ending) throw ending;
    const failure = this.errors.describe(cause);
    return failure.notEmulated === undefined
      ? { kind: 'exception', failure }
      : { kind: 'not-emulated', what: failure.notEmulated, failure };
  }

  private end(ending: Ending, { rejections }: CallReport): Outcome {
    return {
      ...ending,
      screen: this.screen,
      trace: this.trace,
      notEmulated: this.errors.notEmulated,
      silentRejections: [...new Set(rejections)].map((reason) => this.errors.describe(reason)),
      spent: this.limits.spent,
    };
  }
}

const KILLED = { kind: 'killed', message: new ExecutionKilled().message } as const;

type Ending =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'exception'; readonly failure: ReturnType<ScriptErrors['describe']> }
  | { readonly kind: 'not-emulated'; readonly what: string; readonly failure: ReturnType<ScriptErrors['describe']> }
  | { readonly kind: 'killed'; readonly message: string };
