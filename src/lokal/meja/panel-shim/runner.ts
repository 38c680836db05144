/** `google.script.run`: runners that never change, methods for the script's own functions, answers to handlers. */
import { serverArguments } from '../../apps-script/client-values';
import type { CallQueue } from './call-queue';

/** How a call ended, as the workbench tells it. */
export type CallResult =
  | { readonly success: true; readonly value: unknown }
  | { readonly success: false; readonly error: { readonly name: string; readonly message: string } };

/** Carries a call to the server; calls back exactly once. */
export type Send = (functionName: string, args: readonly unknown[], answered: (result: CallResult) => void) => void;

export interface RunnerOptions {
  readonly functions: readonly string[];
  readonly queue: CallQueue;
  readonly send: Send;
  /** A form as the sole argument becomes its values (H-09); everything else comes back as it is. */
  readonly formValues: (value: unknown) => unknown;
  /** Told of a failure for which the page has no handler (H-13). */
  readonly unhandled: (functionName: string, error: Error) => void;
}

interface Handlers {
  readonly success?: unknown;
  readonly failure?: unknown;
  readonly userObject?: unknown;
}

export type Runner = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** Every `with…` gives a new runner; the last value wins (H-15). */
export function makeRunner(options: RunnerOptions, handlers: Handlers = {}): Runner {
  const changed = (change: Handlers): Runner => makeRunner(options, { ...handlers, ...change });
  const methods = options.functions.map((name) =>
    [name, (...args: unknown[]): void => call(options, handlers, name, args)] as const);
  return Object.freeze({
    ...Object.fromEntries(methods),
    withSuccessHandler: (success: unknown) => changed({ success: assertHandler(success) }),
    withFailureHandler: (failure: unknown) => changed({ failure: assertHandler(failure) }),
    withUserObject: (userObject: unknown) => changed({ userObject }),
  });
}

function assertHandler(handler: unknown): unknown {
  if (typeof handler === 'function') return handler;
  throw new TypeError(`A handler must be a function; got ${handler === null ? 'null' : typeof handler}.`);
}

/** Illegal arguments throw here and now, on the page, and reach no handler (H-10). */
function call(options: RunnerOptions, handlers: Handlers, name: string, args: readonly unknown[]): void {
  const legal = serverArguments(args.length === 1 ? [options.formValues(args[0])] : args);
  options.queue.add((ended) =>
    options.send(name, legal, (result) => {
      ended();
      deliver(options, handlers, name, result);
    }));
}

/** The user object has never left the page. */
function deliver({ unhandled }: RunnerOptions, handlers: Handlers, name: string, result: CallResult): void {
  if (result.success) {
    if (typeof handlers.success === 'function') handlers.success(result.value, handlers.userObject);
    return;
  }
  const error = new Error(result.error.message);
  error.name = result.error.name;
  if (typeof handlers.failure === 'function') handlers.failure(error, handlers.userObject);
  else unhandled(name, error);
}
