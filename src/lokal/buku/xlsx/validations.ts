/** Data validations between the file and the model. */
import type { WriteSheet } from 'hucre/xlsx';
import { formatRect, parseRect, quoteSheetName, splitSheetName } from '../a1';
import { fileFormula, localFormula } from '../formula-text';
import { lastColumnOf, lastRowOf, type Rect } from '../rect';
import type { DataValidation } from '../sheet-features';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { assertRules } from './grid-limit';
import { present } from '../present';

export type FileValidation = NonNullable<WriteSheet['dataValidations']>[number];

const OPERATORS: Record<NonNullable<FileValidation['operator']>, string> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  lessThan: 'LESS_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
};
const DATE_OPERATORS: Record<NonNullable<FileValidation['operator']>, string> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  notEqual: 'DATE_NOT_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  lessThan: 'DATE_BEFORE',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};

/** Puts the file's rules on the cells; every rule of the file is one object of the model. Errors: WorkbookFileError. */
export function readValidations(rules: readonly FileValidation[], sheet: Sheet, workbook: Workbook): void {
  let cells = 0;
  for (const rule of rules) {
    const validation = validationOf(rule, sheet, workbook);
    for (const text of rule.range.split(/\s+/)) {
      const area = parseRect(text, sheet);
      if (!area) continue;
      const rows = Math.min(lastRowOf(area), sheet.maxRows);
      const columns = Math.min(lastColumnOf(area), sheet.maxColumns);
      cells += Math.max(0, rows - area.row + 1) * Math.max(0, columns - area.column + 1);
      assertRules(cells);
      for (let row = area.row; row <= rows; row++) {
        for (let column = area.column; column <= columns; column++) sheet.validations.set(row, column, validation);
      }
    }
  }
}

function validationOf(rule: FileValidation, sheet: Sheet, workbook: Workbook): DataValidation {
  const rejects = rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop';
  const base = { allowInvalid: !rejects, helpText: rule.inputMessage ?? null, showDropdown: true, origin: rule };
  if (rule.type === 'list' && rule.values)
    return { ...base, type: 'VALUE_IN_LIST', values: rule.values.map((item) => item.trim()) };
  if (rule.type === 'list') {
    const source = sourceOf(rule.formula1 ?? '', sheet, workbook);
    if (source) return { ...base, type: 'VALUE_IN_RANGE', values: [], source };
    return { ...base, type: 'VALUE_IN_RANGE', values: [localFormula(rule.formula1 ?? '', workbook.locale)] };
  }
  if (rule.type === 'custom')
    return { ...base, type: 'CUSTOM_FORMULA', values: [localFormula(rule.formula1 ?? '', workbook.locale)] };
  const values = [rule.formula1, rule.formula2].flatMap((text) =>
    text === undefined ? [] : [operand(text, workbook.locale)],
  );
  const operator = rule.operator ?? 'between';
  if (rule.type === 'date') return { ...base, type: DATE_OPERATORS[operator], values };
  if (rule.type === 'whole' || rule.type === 'decimal')
    return { ...base, type: `NUMBER_${OPERATORS[operator]}`, values };
  return { ...base, type: `FILE_${rule.type.toUpperCase()}_${OPERATORS[operator]}`, values };
}

const operand = (text: string, locale: string): string | number =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : localFormula(text, locale);

function sourceOf(reference: string, sheet: Sheet, workbook: Workbook): DataValidation['source'] {
  const { sheetName, rest } = splitSheetName(reference);
  const home = sheetName === null ? sheet : workbook.sheets.find(({ name }) => name === sheetName);
  const area = home && parseRect(rest, home);
  return area ? { sheetId: home.id, rect: area } : undefined;
}

/** The file's rules of a sheet, and those that a file cannot say (kept elsewhere). */
export function fileValidations(
  sheet: Sheet,
  workbook: Workbook,
): { rules: FileValidation[]; unsaid: [string, DataValidation][] } {
  const rules: FileValidation[] = [];
  const unsaid: [string, DataValidation][] = [];
  for (const [validation, areas] of areasByRule(sheet)) {
    const range = areas.map(formatRect).join(' ');
    const rule = fileRule(validation, present(areas[0]), workbook);
    if (rule) rules.push({ ...rule, range });
    if (!rule || !saysAll(validation)) unsaid.push([range, validation]);
  }
  return { rules, unsaid };
}

/** Rules whose kind is lost in the file: a checkbox becomes a list, a text rule a formula. */
const saysAll = ({ type }: DataValidation): boolean =>
  /^(VALUE_IN_|NUMBER_(?!IS)|CUSTOM_FORMULA|FILE_|DATE_(?!IS_VALID))/.test(type);

function fileRule(validation: DataValidation, first: Rect, workbook: Workbook): Omit<FileValidation, 'range'> | null {
  const origin = (validation.origin ?? { allowBlank: true }) as Partial<FileValidation>;
  const said = condition(validation, first, workbook);
  if (!said) return null;
  const warns = origin.errorStyle === 'warning' || origin.errorStyle === 'information' ? origin.errorStyle : 'warning';
  const messages = {
    inputTitle: origin.inputTitle,
    errorTitle: origin.errorTitle,
    errorMessage: origin.errorMessage,
    allowBlank: origin.allowBlank,
    inputMessage: validation.helpText ?? undefined,
    showInputMessage: origin.showInputMessage ?? (validation.helpText !== null || undefined),
  };
  if (!validation.allowInvalid) return { ...said, ...messages, showErrorMessage: true, errorStyle: origin.errorStyle };
  const silent = validation.origin && !origin.showErrorMessage;
  return {
    ...said,
    ...messages,
    showErrorMessage: silent ? undefined : true,
    errorStyle: silent ? origin.errorStyle : warns,
  };
}

type Condition = Pick<FileValidation, 'type' | 'operator' | 'values' | 'formula1' | 'formula2'>;

function condition(validation: DataValidation, first: Rect, workbook: Workbook): Condition | null {
  const { type, values } = validation;
  const formula = (value: string | number | boolean | undefined): string | undefined =>
    value === undefined ? undefined : fileFormula(String(value), workbook.locale);
  if (type === 'VALUE_IN_LIST') return listOf(values.map(String));
  if (type === 'CHECKBOX') return listOf(values.length > 0 ? values.map(String) : ['TRUE', 'FALSE']);
  if (type === 'VALUE_IN_RANGE')
    return {
      type: 'list',
      formula1: validation.source ? referenceOf(validation.source, workbook) : formula(values[0]),
    };
  if (type === 'CUSTOM_FORMULA') return { type: 'custom', formula1: formula(values[0]) };
  const date = /^(?:FILE_)?(DATE_\w+)$/.exec(type)?.[1];
  const operator = keyOf(
    date ? DATE_OPERATORS : OPERATORS,
    date ?? type.replace(/^NUMBER_|^FILE_(TIME|TEXTLENGTH)_/, ''),
  );
  const kind = fileKind(validation, date !== undefined);
  if (operator && kind) return { type: kind, operator, formula1: formula(values[0]), formula2: formula(values[1]) };
  return textCondition(type, String(values[0] ?? ''), formatRect({ ...first, rows: 1, columns: 1 }));
}

function fileKind({ type, origin }: DataValidation, isDate: boolean): FileValidation['type'] | null {
  if (isDate) return 'date';
  if (type.startsWith('FILE_TIME')) return 'time';
  if (type.startsWith('FILE_TEXTLENGTH')) return 'textLength';
  return type.startsWith('NUMBER_') ? ((origin as Partial<FileValidation> | undefined)?.type ?? 'decimal') : null;
}

function textCondition(type: string, text: string, cell: string): Condition | null {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const formulas: Record<string, string> = {
    TEXT_CONTAINS: `ISNUMBER(SEARCH(${quoted},${cell}))`,
    TEXT_DOES_NOT_CONTAIN: `ISERROR(SEARCH(${quoted},${cell}))`,
    TEXT_EQUAL_TO: `EXACT(${cell},${quoted})`,
    DATE_IS_VALID_DATE: `ISNUMBER(${cell})`,
  };
  return formulas[type] ? { type: 'custom', formula1: formulas[type] } : null;
}

/** A list in a file is one text of at most 255 characters, in which a comma always separates. */
function listOf(items: readonly string[]): Condition | null {
  return items.join(',').length > 255 || items.some((item) => /[,"]/.test(item))
    ? null
    : { type: 'list', values: [...items] };
}

function referenceOf({ sheetId, rect }: NonNullable<DataValidation['source']>, workbook: Workbook): string | undefined {
  const sheet = workbook.sheetById(sheetId);
  return sheet ? `${quoteSheetName(sheet.name)}!${absolute(formatRect(rect))}` : '#REF!';
}

export const absolute = (range: string): string => range.replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');

const keyOf = <K extends string>(table: Record<K, string>, value: string): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

/** The cells of each rule as few rectangles: runs down a column, joined with equal neighbours to the right. */
function areasByRule(sheet: Sheet): Map<DataValidation, Rect[]> {
  const columns = new Map<number, { rule: DataValidation; row: number; rows: number }[]>();
  sheet.validations.forEach((rule, row, column) => {
    const runs = columns.get(column) ?? [];
    columns.set(column, runs);
    const last = runs[runs.length - 1];
    if (last && last.rule === rule && last.row + last.rows === row) last.rows++;
    else runs.push({ rule, row, rows: 1 });
  });
  const areas = new Map<DataValidation, Rect[]>();
  for (const [column, runs] of [...columns].sort(([a], [b]) => a - b)) {
    for (const { rule, row, rows } of runs) {
      const known = areas.get(rule) ?? [];
      const left = known.findIndex(
        (area) => lastColumnOf(area) === column - 1 && area.row === row && area.rows === rows,
      );
      if (left >= 0) known[left] = { ...present(known[left]), columns: present(known[left]).columns + 1 };
      else known.push({ row, column, rows, columns: 1 });
      areas.set(rule, known);
    }
  }
  return areas;
}
