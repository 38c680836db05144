/** Whether a value satisfies a data validation rule, as Sheets judges it when a script or a person enters it. */
import { CellError, type CellValue } from '../../buku/cell-value';
import type { DataValidation } from '../../buku/sheet-features';
import { NotEmulated } from '../errors';

/** What a rule may need to know beyond the value itself. */
export interface ValidationContext {
  /** The cell will show its number as a date: its number format says so. */
  readonly isDate: boolean;
  /** Values of the range that a VALUE_IN_RANGE rule names, as text. */
  sourceValues(rule: DataValidation): ReadonlySet<string>;
}

type Test = (value: CellValue, rule: DataValidation, context: ValidationContext) => boolean;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const URL = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^\s/]+\.[^\s/]+(?:\/\S*)?$/i;

/** The text by which lists compare: a number or truth value in a cell equals its written form in the list (S-59). */
export function listText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

const bound = (rule: DataValidation, index: number): number => {
  const value = rule.values[index];
  if (typeof value === 'number') return value;
  throw new NotEmulated(`data validation ${rule.type} with ${JSON.stringify(value)}`);
};

const text = (rule: DataValidation): string => String(rule.values[0] ?? '').toLowerCase();

const numeric = (test: (value: number, rule: DataValidation) => boolean): Test => (value, rule) =>
  typeof value === 'number' && test(value, rule);

/** Times of day do not count: a date rule compares whole days. */
const dated = (test: (day: number, rule: DataValidation) => boolean): Test => (value, rule, { isDate }) =>
  typeof value === 'number' && isDate && test(Math.floor(value), rule);

const textual = (test: (value: string, rule: DataValidation) => boolean): Test => (value, rule) =>
  test(listText(value).toLowerCase(), rule);

const between = (value: number, rule: DataValidation): boolean => value >= bound(rule, 0) && value <= bound(rule, 1);

const TESTS: Readonly<Record<string, Test>> = {
  VALUE_IN_LIST: (value, rule) => rule.values.some((item) => listText(item) === listText(value)),
  VALUE_IN_RANGE: (value, rule, context) => context.sourceValues(rule).has(listText(value)),
  CHECKBOX: (value, { values }) => (values.length > 0 ? values.includes(value as string) : typeof value === 'boolean'),
  NUMBER_BETWEEN: numeric(between),
  NUMBER_NOT_BETWEEN: numeric((value, rule) => !between(value, rule)),
  NUMBER_EQUAL_TO: numeric((value, rule) => value === bound(rule, 0)),
  NUMBER_NOT_EQUAL_TO: numeric((value, rule) => value !== bound(rule, 0)),
  NUMBER_GREATER_THAN: numeric((value, rule) => value > bound(rule, 0)),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: numeric((value, rule) => value >= bound(rule, 0)),
  NUMBER_LESS_THAN: numeric((value, rule) => value < bound(rule, 0)),
  NUMBER_LESS_THAN_OR_EQUAL_TO: numeric((value, rule) => value <= bound(rule, 0)),
  DATE_IS_VALID_DATE: dated(() => true),
  DATE_BETWEEN: dated(between),
  DATE_NOT_BETWEEN: dated((day, rule) => !between(day, rule)),
  DATE_EQUAL_TO: dated((day, rule) => day === bound(rule, 0)),
  DATE_AFTER: dated((day, rule) => day > bound(rule, 0)),
  DATE_BEFORE: dated((day, rule) => day < bound(rule, 0)),
  DATE_ON_OR_AFTER: dated((day, rule) => day >= bound(rule, 0)),
  DATE_ON_OR_BEFORE: dated((day, rule) => day <= bound(rule, 0)),
  TEXT_CONTAINS: textual((value, rule) => value.includes(text(rule))),
  TEXT_DOES_NOT_CONTAIN: textual((value, rule) => !value.includes(text(rule))),
  TEXT_EQUAL_TO: textual((value, rule) => value === text(rule)),
  TEXT_IS_VALID_EMAIL: textual((value) => EMAIL.test(value)),
  TEXT_IS_VALID_URL: textual((value) => URL.test(value)),
};

/**
 * A blank cell satisfies every rule, an error none. Throws `not emulated` for rules that only a formula can decide.
 * Unsourced and therefore strict: list items compare with regard to case, a date rule wants a date-formatted number.
 */
export function satisfies(value: CellValue, rule: DataValidation, context: ValidationContext): boolean {
  if (value === null || value === '') return true;
  if (value instanceof CellError) return false;
  const test = TESTS[rule.type];
  if (!test) throw new NotEmulated(`data validation ${rule.type}`);
  return test(value, rule, context);
}
