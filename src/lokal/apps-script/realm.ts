/** The vm context of one run: only Apps Script's globals, its own Date, and the kit that makes values inside it. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vm from 'node:vm';
import { NotEmulated } from './errors';
import { ZoneOffsets } from './zone-offsets';

/** What `in-realm/kit.js` offers the host. */
export interface RealmKit {
  copyArray(source: readonly unknown[], carry: (item: object) => unknown): unknown[];
  makeError(name: string, message: string): Error;
  makeObject(): Record<string, unknown>;
  makeDate(time: number): Date;
  readonly objectPrototype: object;
  makeClass(name: string): object;
  makeInstance(proto: object): object;
  addMethod(proto: object, name: string, call: (self: object, args: unknown[]) => unknown): void;
  addValue(proto: object, name: string, value: unknown): void;
  addGetter(proto: object, name: string, read: (self: object) => unknown): void;
  addGlobal(name: string, value: unknown): void;
  addLazyGlobal(name: string, make: () => unknown): void;
  makeFunction(name: string, call: (...args: unknown[]) => unknown): unknown;
  makeEnumMember(name: string, ordinal: number): object;
  makeRefusing(refuse: (member: string) => never): object;
  call(fn: unknown, self: unknown, args: unknown, report: CallReport): void;
  silence(promises: readonly unknown[], report: CallReport): void;
}

/** Filled by the realm: the settled value of the called function, and what was rejected. */
export interface CallReport {
  value: unknown;
  rejections: unknown[];
}

export interface RealmOptions {
  readonly timeZone: string;
  /** Milliseconds since 1970 on the virtual clock. */
  readonly now: () => number;
  /** Throws when the run has ended; stands at the head of every `catch` and `finally`. */
  readonly assertAlive: () => void;
  /** Told of a built-in that no source confirms, before it throws. */
  readonly onNotEmulated: (error: NotEmulated) => Error;
  readonly offerUnconfirmedBuiltins: boolean;
}

const compiled = new Map<string, vm.Script>();

function inRealmScript(name: string): vm.Script {
  let script = compiled.get(name);
  if (!script) {
    const file = path.join(__dirname, 'in-realm', `${name}.js`);
    script = new vm.Script(fs.readFileSync(file, 'utf8'), { filename: `in-realm:${name}` });
    compiled.set(name, script);
  }
  return script;
}

/** Name of the script-scope constant that instrumented code calls; lexical, so no property of the global object. */
export const GUARD = '__lokal__';
const declareGuard = new vm.Script(`const ${GUARD} = globalThis.${GUARD}; delete globalThis.${GUARD};`);
const start = new vm.Script(`${GUARD}.start()`, { filename: 'in-realm:start' });

export class Realm {
  readonly kit: RealmKit;
  /** With an ordinary global object: one wrapped by the host would make every look at `Math` or `Map` a call to the host. */
  private readonly context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  private action: () => void = () => undefined;

  constructor(options: RealmOptions) {
    const zone = ZoneOffsets.of(options.timeZone);
    const { timeZone, now, offerUnconfirmedBuiltins: offerUnconfirmed } = options;
    const RealDate = this.install('date', {
      timeZone, now, offsetAt: zone.at, instantOf: zone.instantOf, nameAt: zone.nameAt,
    });
    this.install('locale', { timeZone });
    this.kit = this.install('kit', { RealDate }) as RealmKit;
    const refuse = (what: string) => { throw options.onNotEmulated(new NotEmulated(what)); };
    this.install('globals', { refuse, offerUnconfirmed });
    this.kit.addGlobal(GUARD, { alive: options.assertAlive, start: () => this.action() });
    declareGuard.runInContext(this.context);
  }

  private install(name: string, given: object): unknown {
    return (inRealmScript(name).runInContext(this.context) as (given: object) => unknown)(given);
  }

  /**
   * Runs a compiled file of the script, and the microtasks it leaves.
   * @param timeout real milliseconds after which even a loop without any call is stopped
   */
  run(script: vm.Script, timeout: number): unknown {
    return script.runInContext(this.context, { timeout });
  }

  /** Runs host code that calls into the realm, then the microtasks it leaves. */
  perform(action: () => void, timeout: number): void {
    this.action = action;
    start.runInContext(this.context, { timeout });
  }
}
