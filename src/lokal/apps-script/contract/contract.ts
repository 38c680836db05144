/** The official surface of Apps Script as data: which classes exist, their members, overloads and enums. */
import contractFile from './contract.json';

/** Overloads of a method (each a list of parameter tokens), or the path of the enum (or `property`) it holds. */
export type Member = string[][] | string;

export interface Contract {
  /** Global name to class path, e.g. `Utilities` to `Utilities`. */
  globals: Record<string, string>;
  /** Class path (`SpreadsheetApp.Range`, `Ui`) to its members. */
  classes: Record<string, Record<string, Member>>;
  /** Enum path (`SpreadsheetApp.BorderStyle`) to its names. */
  enums: Record<string, string[]>;
}

/** Generated from @types/google-apps-script by `generate-contract.ts`; a test keeps it fresh. */
export const contract = contractFile as Contract;

/**
 * Members of a class by its path.
 * @throws Error when the typings know no such class
 */
export function membersOf(classPath: string): Record<string, Member> {
  const members = contract.classes[classPath];
  if (!members) throw new Error(`No class ${classPath} in the typings.`);
  return members;
}

/** The cache takes any value and stores its text (L-07), where the typings ask for a string. */
membersOf('CacheService.Cache').put = [['string', 'any'], ['string', 'any', 'number']];

/** `Range` of `SpreadsheetApp.Range`. */
export const simpleName = (classPath: string): string => classPath.slice(classPath.lastIndexOf('.') + 1);
