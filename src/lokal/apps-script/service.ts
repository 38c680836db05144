/**
 * How a host class is offered to scripts: it implements a Pick of the official interface and is registered here.
 *
 * A registered class is all there is to write:
 *
 *     class RangeHost implements Pick<GoogleAppsScript.Spreadsheet.Range, 'getRow' | 'getValues'> { ... }
 *     exposeClass('SpreadsheetApp.Range', RangeHost);
 *
 * Every method that the official class has and the host class has not throws `not emulated: Range.foo`; host methods
 * that are not official stay invisible to scripts. Calls pass the gate (`gate.ts`), so a method
 * - receives host values: arrays, plain objects and Dates of this realm, host objects of other exposed classes, enum
 *   values as `EnumMember`, `null` for `undefined`; arguments already fit an overload of the typings, and a number or
 *   boolean given for a string parameter is a string;
 * - returns host values of the same kinds; they are made anew in the script's realm;
 * - refuses with `throw new ServiceError(message)` and declines with `throw new NotEmulated('Range.foo')`.
 */
import { membersOf } from './contract/contract';
import type { Execution, User } from './execution';

type HostClass = abstract new (...args: never[]) => object;

/** Makes the singletons of one execution, keyed by global name: `{ SpreadsheetApp: new SpreadsheetAppHost(...) }`. */
export interface ServiceFactory {
  (execution: Execution): Record<string, object>;
  /** Whether that user may look at the file of these services and not edit it; without it everybody may edit. */
  readonly isViewOnly?: (user: User) => boolean;
}

const paths = new Map<unknown, string>();

/**
 * Offers a host class to scripts as the official class of that path.
 * @param classPath key of `contract.classes`: `SpreadsheetApp`, `SpreadsheetApp.Range`, `Ui`, `HtmlService.HtmlOutput`
 * @throws Error when the official typings know no such class
 */
export function exposeClass(classPath: string, hostClass: HostClass): void {
  membersOf(classPath);
  paths.set(hostClass, classPath);
}

/** Path of the official class that a host object stands for; undefined for plain values. */
export function classPathOf(host: object): string | undefined {
  for (let proto = Object.getPrototypeOf(host); proto !== null; proto = Object.getPrototypeOf(proto)) {
    const path = paths.get(proto.constructor);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** A host object typed as the whole official class: `return official<GoogleAppsScript.Spreadsheet.Sheet>(sheet)`. */
export const official = <Official>(host: object): Official => host as unknown as Official;

/**
 * The host object behind an argument that is typed as an official class.
 * @throws Error when it is none, which the overload check of the gate rules out
 */
export function hostOf<Host extends object>(
  argument: unknown,
  hostClass: abstract new (...args: never[]) => Host,
): Host {
  if (argument instanceof hostClass) return argument;
  throw new Error(`Expected ${hostClass.name}.`);
}
