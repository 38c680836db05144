/** The one gate of all service calls: counts, charges, checks and carries every call between script and host. */
import { assertAuthMode } from './auth-mode';
import { callKind } from './call-kind';
import { cellsOf, costOfCall, costOfReading } from './call-cost';
import { summarise, type CallInfo, type CallKind } from './call-trace';
import { contract, membersOf, simpleName } from './contract/contract';
import { NotEmulated, ServiceError } from './errors';
import type { Execution } from './execution';
import { assertScope } from './oauth-scopes';
import type { ScriptErrors } from './script-errors';
import { ScriptValues } from './script-values';
import { classPathOf } from './service';
import { Signature } from './signature';
import { assertViewerMay, type ViewerReading } from './view-only';
import type { WriteBuffer } from './write-buffer';

/** A method of an official class, ready to be called. */
interface Method {
  readonly service: string;
  readonly member: string;
  /** `SpreadsheetApp.Range.setValues`. */
  readonly call: string;
  readonly kind: CallKind;
  readonly touchesWorkbook: boolean;
  readonly signature: () => Signature;
}

type HostMethods = Record<string, ((...args: unknown[]) => unknown) | undefined>;

const methodTables = new Map<string, Map<string, Method>>();

/** Methods of a class, built once for all runs. */
function methodsOf(service: string): Map<string, Method> {
  let table = methodTables.get(service);
  if (!table) {
    const entries = Object.entries(membersOf(service));
    table = new Map(entries.flatMap(([member, overloads]) =>
      typeof overloads === 'string' ? [] : [[member, describe(service, member, overloads)] as const]));
    methodTables.set(service, table);
  }
  return table;
}

function describe(service: string, member: string, overloads: string[][]): Method {
  const call = `${service}.${member}`;
  const kind = callKind(service, member);
  let signature: Signature | undefined;
  return {
    service, member, call, kind,
    touchesWorkbook: kind !== 'other' || /^SpreadsheetApp\.(Range|Sheet|Spreadsheet|flush$)/.test(call),
    signature: () => (signature ??= new Signature(call, overloads)),
  };
}

/** What a test or a page may do between any two service calls: edit the workbook, run another execution, throw. */
export type BetweenCalls = (call: CallInfo) => void;

interface GateOptions {
  readonly betweenCalls: BetweenCalls | undefined;
  readonly viewerReading: ViewerReading;
}

export class Gate {
  readonly values: ScriptValues;
  private readonly prototypes = new Map<string, object>();

  constructor(
    private readonly execution: Execution,
    private readonly writes: WriteBuffer,
    private readonly errors: ScriptErrors,
    private readonly options: GateOptions,
  ) {
    this.values = new ScriptValues(execution.realm.kit, (host) => this.offer(host));
  }

  /** The script-side object of a host service object; undefined when its class is not exposed. */
  private offer(host: object): object | undefined {
    const service = classPathOf(host);
    return service === undefined ? undefined : this.execution.realm.kit.makeInstance(this.prototypeOf(service));
  }

  /** A service global of which nothing is emulated: its enums are there, every call is refused. */
  offerUnemulated(service: string): object {
    return this.execution.realm.kit.makeInstance(this.prototypeOf(service));
  }

  private prototypeOf(service: string): object {
    let proto = this.prototypes.get(service);
    if (!proto) {
      proto = this.makePrototype(service);
      this.prototypes.set(service, proto);
    }
    return proto;
  }

  private makePrototype(service: string): object {
    const { kit } = this.execution.realm;
    const proto = kit.makeClass(simpleName(service));
    const methods = methodsOf(service);
    for (const [member, shape] of Object.entries(membersOf(service))) {
      if (typeof shape !== 'string') {
        const method = methods.get(member);
        if (!method || member === 'toString') continue;
        kit.addMethod(proto, member, (self, args) => this.call(method, self, args));
      } else if (shape in contract.enums) {
        kit.addValue(proto, member, this.values.enumToScript(shape));
      } else {
        kit.addGetter(proto, member, (self) => this.property(service, member, self));
      }
    }
    return proto;
  }

  private property(service: string, member: string, self: object): unknown {
    const host = this.values.hostOf(self) as Record<string, unknown> | undefined;
    if (host && member in host) return this.values.toScript(host[member]);
    throw this.errors.toScript(new NotEmulated(`${simpleName(service)}.${member}`));
  }

  private call(method: Method, self: object, scriptArgs: readonly unknown[]): unknown {
    try {
      const host = this.values.hostOf(self) as HostMethods | undefined;
      const args = scriptArgs.map(this.values.fromScript);
      this.enter(method, args);
      const implementation = host?.[method.member];
      if (!implementation) throw new NotEmulated(`${simpleName(method.service)}.${method.member}`);
      const result = implementation.apply(host, [...method.signature().fit(args)]);
      this.leave(method, args, result);
      return this.values.toScript(result);
    } catch (error) {
      throw this.errors.toScript(error);
    }
  }

  /** Everything that happens before a call is carried out, in the platform's order. */
  private enter(method: Method, args: readonly unknown[]): void {
    const { execution } = this;
    execution.limits.assertAlive();
    const call: CallInfo = {
      index: execution.trace.calls.length, service: method.service, member: method.member, kind: method.kind,
      args: summarise(args), at: execution.now(),
    };
    this.options.betweenCalls?.(call);
    execution.trace.add(call);
    execution.spend(costOfCall(method.service, method.member, method.kind, this.writes.pending));
    execution.limits.assertAlive();
    if (method.touchesWorkbook) this.writes.surface();
    assertScope(execution.manifest, method.call);
    assertAuthMode(execution.authMode, method.call);
    if (execution.isViewOnly) assertViewerMay(method, this.options.viewerReading);
  }

  private leave({ kind, call }: Method, args: readonly unknown[], result: unknown): void {
    if (kind === 'write') this.writes.add(Math.max(1, ...args.map(cellsOf)));
    if (kind === 'read') this.execution.spend(costOfReading(cellsOf(result)));
    if (kind === 'read' || call === 'SpreadsheetApp.flush') this.writes.commit();
    if (call === 'SpreadsheetApp.flush') this.writes.surface();
    this.execution.limits.assertAlive();
  }
}

/** Makes the nth service call (from 1) of a run fail with one of the platform's transient errors (L-10). */
export function failNthCall(nth: number, message = TRANSIENT[0]): BetweenCalls {
  let seen = 0;
  return () => {
    seen += 1;
    if (seen === nth) throw new ServiceError(message);
  };
}

/** Transient failures as live logs word them (L-10). */
export const TRANSIENT = [
  'Service error: Spreadsheets',
  'Service Spreadsheets timed out while accessing document with id 1AbC.',
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  'Unexpected error while getting the method or property getRange on object SpreadsheetApp.Sheet.',
] as const;
