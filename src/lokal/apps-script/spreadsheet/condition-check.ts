/** Whether a cell meets a condition of a filter or conditional format: blanks meet only the tests made for them. */
import { CellError, type CellValue } from '../../buku/cell-value';
import type { Criterion } from '../../buku/sheet-features';
import { satisfies } from './validation-check';
import { NotEmulated } from '../errors';
import { listText } from './validation-check';

const TEXT: Readonly<Record<string, (shown: string, wanted: string) => boolean>> = {
  TEXT_STARTS_WITH: (shown, wanted) => shown.startsWith(wanted),
  TEXT_ENDS_WITH: (shown, wanted) => shown.endsWith(wanted),
  TEXT_DOES_NOT_CONTAIN: (shown, wanted) => !shown.includes(wanted),
};

/** @throws NotEmulated for formulas and dates relative to today */
export function meets(value: CellValue, criterion: Criterion, isDate: boolean): boolean {
  const { type, values } = criterion;
  const isBlank = value === null || value === '';
  if (type === 'CELL_EMPTY') return isBlank;
  if (type === 'CELL_NOT_EMPTY') return !isBlank;
  const text = TEXT[type];
  if (text) return text(listText(value).toLowerCase(), String(values[0] ?? '').toLowerCase());
  if (type === 'CUSTOM_FORMULA' || type.endsWith('_RELATIVE')) throw new NotEmulated(`condition ${type}`);
  if (isBlank || value instanceof CellError) return type === 'NUMBER_NOT_EQUAL_TO';
  const rule = { type, values, allowInvalid: false, helpText: null, showDropdown: false };
  return satisfies(value, rule, { isDate, sourceValues: () => new Set() });
}
