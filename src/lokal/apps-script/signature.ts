/** Fits the arguments of a service call to the overloads of the typings, as the platform does. */
import { contract } from './contract/contract';
import { EnumMember } from './enum-member';
import { ServiceError } from './errors';
import { classPathOf } from './service';

/** Exact: the type itself. Loose: also a number or boolean where a string is asked for. */
type Fit = 'exact' | 'loose';
type Check = (value: unknown, fit: Fit) => boolean;

interface Overload {
  readonly checks: readonly Check[];
  readonly takesText: readonly boolean[];
  readonly required: number;
  readonly rest: Check | undefined;
}

export class Signature {
  private readonly overloads: readonly Overload[];

  /** @param call class path and member, e.g. `SpreadsheetApp.Range.setNotes` */
  constructor(private readonly call: string, overloads: readonly (readonly string[])[]) {
    this.overloads = overloads.map(compile);
  }

  /**
   * The arguments as the method shall receive them.
   * @throws ServiceError `The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.`
   */
  fit(args: readonly unknown[]): readonly unknown[] {
    if (this.overloads.some((overload) => matches(overload, args, 'exact'))) return args;
    const overload = this.overloads.find((candidate) => matches(candidate, args, 'loose'));
    if (overload) return args.map((value, at) => (overload.takesText[at] && value !== null ? String(value) : value));
    const types = args.map(nameOfType).join(',');
    throw new ServiceError(`The parameters (${types}) don't match the method signature for ${this.call}.`);
  }
}

function compile(parameters: readonly string[]): Overload {
  const rest = parameters.find((token) => token.startsWith('...'));
  const fixed = parameters.filter((token) => token !== rest);
  return {
    checks: fixed.map((token) => checkOf(token.replace(/\?$/, ''))),
    takesText: fixed.map((token) => /^(null\|)?string\??$/.test(token)),
    required: fixed.filter((token) => !token.endsWith('?')).length,
    rest: rest === undefined ? undefined : checkOf(rest.slice(3, -2)),
  };
}

function matches({ checks, required, rest }: Overload, args: readonly unknown[], fit: Fit): boolean {
  if (args.length < required || (args.length > checks.length && !rest)) return false;
  return args.every((value, index) => (checks[index] ?? rest ?? never)(value, fit));
}

function checkOf(token: string): Check {
  if (token.includes('|')) {
    const checks = token.split('|').map(checkOf);
    return (value, fit) => checks.some((check) => check(value, fit));
  }
  if (token.endsWith('[]')) return arrayCheck(checkOf(token.slice(0, -2)), token === 'any[]');
  if (token.startsWith('=')) return enumCheck(token.slice(1));
  return token.startsWith('@') ? classCheck(token.slice(1)) : (PLAIN[token] ?? never);
}

const never: Check = () => false;

const PLAIN: Record<string, Check> = {
  any: () => true,
  null: (value) => value === null,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  string: (value, fit) =>
    value === null || typeof value === 'string' || (fit === 'loose' && /^(number|boolean)$/.test(typeof value)),
  date: (value) => value === null || value instanceof Date,
  object: (value) => typeof value === 'object',
  function: (value) => typeof value === 'function',
  property: () => true,
};

/** Cells of a grid may be null (clears the cell) and numbers where notes or formats are asked for (S-20, S-70). */
const arrayCheck = (element: Check, anything: boolean): Check => (value) =>
  Array.isArray(value) && (anything || value.every((item) => item === null || element(item, 'loose')));

const enumCheck = (type: string): Check => (value) =>
  value === null || (value instanceof EnumMember && value.type === type);

function classCheck(path: string): Check {
  const isRealClass = path in contract.classes && path !== 'BlobSource';
  if (!isRealClass) return (value) => typeof value === 'object';
  return (value) => value === null || (typeof value === 'object' && classPathOf(value) === path);
}

/** Type of an argument in the platform's words: `String`, `number`, `number[]`, `SpreadsheetApp.Range`, `(class)`. */
function nameOfType(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : nameOfType(value[0])}[]`;
  if (value instanceof Date) return 'Date';
  if (value instanceof EnumMember) return value.type;
  return (typeof value === 'object' && classPathOf(value)) || '(class)';
}
