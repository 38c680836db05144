/** Turns host errors into errors of the script's realm, and what a script threw into what a person reads. */
import { NotEmulated, ServiceError } from './errors';
import type { ExecutionLimits } from './execution-limits';
import type { RealmKit } from './realm';

/** An error as the execution log shows it. */
export interface ScriptFailure {
  /** `Exception`, `TypeError`, ... */
  readonly name: string;
  readonly message: string;
  /** Frames of the script only: `at f (Code:92:11)`. */
  readonly stack: string;
  /** Set when something that is not emulated was the cause, e.g. `Range.setBorder`. */
  readonly notEmulated?: string;
}

/** A script that recurses without end may hit the floor inside a service call. */
const isStackOverflow = (error: unknown): error is RangeError =>
  error instanceof RangeError && error.message === 'Maximum call stack size exceeded';

const FRAME = /(?:\(|at )(?:async )?([^()]*?):\d+:\d+\)?$/;

export class ScriptErrors {
  /** What this run asked for and is not emulated, also when the script caught the error. */
  readonly notEmulated: string[] = [];
  private readonly causes = new WeakMap<object, NotEmulated>();

  constructor(
    private readonly kit: RealmKit,
    private readonly limits: ExecutionLimits,
    private readonly fileNames: ReadonlySet<string>,
  ) {}

  /** The error that the script shall see; one that ends the run stays as it is. Anything unknown is a bug of ours. */
  toScript(error: unknown): unknown {
    if (error instanceof ServiceError) return this.make('Exception', error.message);
    if (error instanceof NotEmulated) return this.makeNotEmulated(error);
    if (isStackOverflow(error)) return this.make('RangeError', error.message);
    if (!this.limits.ending && !this.isOfScript(error)) this.limits.end(error as Error);
    return this.limits.ending ?? error;
  }

  /** An error of the script itself, thrown inside a callback that a service called. */
  private isOfScript(error: unknown): boolean {
    return !(error instanceof Error);
  }

  private makeNotEmulated(cause: NotEmulated): Error {
    this.notEmulated.push(cause.what);
    const error = this.make('Error', cause.message);
    this.causes.set(error, cause);
    return error;
  }

  private make(name: string, message: string): Error {
    const error = this.kit.makeError(name, message);
    error.stack = `${name}: ${message}${this.framesOf(error)}`;
    return error;
  }

  private framesOf(error: { stack?: unknown }): string {
    const lines = String(error.stack ?? '').split('\n');
    return lines.filter((line) => this.fileNames.has(FRAME.exec(line)?.[1] ?? '')).map((line) => `\n${line}`).join('');
  }

  /** What was thrown, for the log: anything may be thrown, not only errors. */
  describe(thrown: unknown): ScriptFailure {
    if (typeof thrown !== 'object' || thrown === null) return { name: 'Error', message: String(thrown), stack: '' };
    const { name, message } = thrown as { name?: unknown; message?: unknown };
    const notEmulated = this.causes.get(thrown)?.what;
    const known = { name: String(name ?? 'Error'), message: String(message ?? '') };
    const stack = `${known.name}: ${known.message}${this.framesOf(thrown)}`;
    return { ...known, stack, ...(notEmulated !== undefined && { notEmulated }) };
  }
}
