/** The values that cross `google.script.run`: what a page may send and what it gets back (H-09 to H-13). */
import type { Outcome } from './outcome';

/** What the failure handler receives. */
export interface ClientFailure {
  readonly success: false;
  readonly error: { readonly name: string; readonly message: string };
}

/** What the page's handlers receive, and the run behind it. */
export type ClientCall = { readonly outcome: Outcome } & ({ readonly success: true; readonly value: unknown } | ClientFailure);

/**
 * What a page gets that the browser opened as another of its Google accounts: no run comes to pass, and the failure
 * handler is told so in words that field reports quote (google issue 69270374); which of them is not settled.
 */
export const OTHER_ACCOUNT = [
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'Authorization is required to perform that action.',
] as const;

export const refusedToOtherAccount = (message: string = OTHER_ACCOUNT[0]): ClientFailure =>
  ({ success: false, error: { name: 'ScriptError', message } });

const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

/** A plain object of any realm: its prototype is nobody's child. */
function isPlain(value: object): boolean {
  const proto: object | null = Object.getPrototypeOf(value);
  return proto === null || (Object.getPrototypeOf(proto) === null && tagOf(value) === 'Object');
}

/**
 * Copies of the arguments as the server receives them.
 * @throws Error `Failed due to illegal value in property: <key>` or `Failed due to circular reference.`
 */
export const serverArguments = (args: readonly unknown[]): unknown[] =>
  args.map((value, index) => toServer(value, String(index), []));

function toServer(value: unknown, key: string, parents: readonly object[]): unknown {
  if (value === undefined || value === null || (typeof value === 'number' && !Number.isFinite(value))) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') throw new Error(`Failed due to illegal value in property: ${key}`);
  if (parents.includes(value)) throw new Error('Failed due to circular reference.');
  const chain = [...parents, value];
  if (Array.isArray(value)) return value.map((item, index) => toServer(item, String(index), chain));
  if (!isPlain(value)) throw new Error(`Failed due to illegal value in property: ${key}`);
  const entries = Object.entries(value).filter(([name, item]) => !name.endsWith('__') && item !== undefined);
  return Object.fromEntries(entries.map(([name, item]) => [name, toServer(item, name, chain)]));
}

/** What the page sees of a run: a Date anywhere makes the whole result null, without an error (H-12). */
export function clientResultOf(outcome: Outcome): ClientCall {
  if (outcome.kind === 'value') return { outcome, success: true, value: toClient(outcome.value) };
  if (outcome.kind === 'killed') return { outcome, success: false, error: { name: 'Error', message: outcome.message } };
  const { name, message } = outcome.failure;
  return { outcome, success: false, error: { name, message } };
}

class IllegalResult extends Error {}

function toClient(value: unknown): unknown {
  try {
    return copyForClient(value, []);
  } catch (error) {
    if (error instanceof IllegalResult) return null;
    throw error;
  }
}

function copyForClient(value: unknown, parents: readonly object[]): unknown {
  if (value === undefined || value === null || (typeof value === 'number' && !Number.isFinite(value))) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return null;
  if (tagOf(value) === 'Date' || parents.includes(value)) throw new IllegalResult();
  if (/^(Map|Set|WeakMap|WeakSet)$/.test(tagOf(value))) return {};
  const chain = [...parents, value];
  if (Array.isArray(value)) return value.map((item) => copyForClient(item, chain));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && typeof item !== 'function');
  return Object.fromEntries(entries.map(([name, item]) => [name, copyForClient(item, chain)]));
}
