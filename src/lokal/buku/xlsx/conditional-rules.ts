/** Conditional formats between the file and the model. */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { formatRect, parseRect } from '../a1';
import { fileFormula, localFormula } from '../formula-text';
import type { BooleanRule, ConditionalRule, Criterion, GradientPoint } from '../sheet-features';
import type { Sheet } from '../sheet';
import { fontOf, formatOf } from './cell-style';
import { fromHex } from './colors';
import { present } from '../present';

export type FileRule = NonNullable<WriteSheet['conditionalRules']>[number];
type Theme = readonly string[] | undefined;

const NUMBER_TYPES: Record<NonNullable<FileRule['operator']>, string> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  lessThan: 'NUMBER_LESS_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};
const TEXT_TYPES: Partial<Record<FileRule['type'], string>> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
  containsBlanks: 'CELL_EMPTY',
  notContainsBlanks: 'CELL_NOT_EMPTY',
};
const POINTS: Record<string, GradientPoint['type']> = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};

/** The file's rules in the order of their priority. */
export function readRules(rules: readonly FileRule[], sheet: Sheet, locale: string, theme: Theme): ConditionalRule[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule): ConditionalRule[] => {
      const ranges = rule.range.split(/\s+/).flatMap((text) => parseRect(text, sheet) ?? []);
      if (ranges.length === 0) return [];
      if (rule.type === 'colorScale' && rule.colorScale) {
        return [{ kind: 'gradient', ranges, points: pointsOf(rule.colorScale), origin: rule }];
      }
      const criterion = criterionOf(rule, locale);
      if (!criterion) return [{ kind: 'foreign', ranges, origin: rule }];
      return [{ kind: 'boolean', ranges, criterion, look: lookOf(rule.style, theme), origin: rule }];
    });
}

function criterionOf(rule: FileRule, locale: string): Criterion | null {
  const formulas = rule.formula === undefined ? [] : [rule.formula].flat();
  if (rule.type === 'expression')
    return { type: 'CUSTOM_FORMULA', values: formulas.map((text) => localFormula(text, locale)) };
  if (rule.type === 'cellIs' && rule.operator) {
    const values = formulas.map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : localFormula(text, locale)));
    return { type: NUMBER_TYPES[rule.operator], values };
  }
  const type = TEXT_TYPES[rule.type];
  return type ? { type, values: rule.text === undefined ? [] : [rule.text] } : null;
}

function lookOf(style: CellStyle | undefined, theme: Theme): BooleanRule['look'] {
  if (!style) return {};
  // In a differential format a solid fill is told by its background colour.
  const fill =
    style.fill?.type === 'pattern'
      ? { ...style.fill, pattern: 'solid' as const, fgColor: style.fill.bgColor ?? style.fill.fgColor }
      : undefined;
  const { background, bold, italic, underline, strikethrough, fontColor } = formatOf(
    { font: style.font, fill },
    undefined,
    theme,
  );
  return { background, bold, italic, underline, strikethrough, fontColor };
}

function pointsOf({ cfvo, colors }: NonNullable<FileRule['colorScale']>): GradientPoint[] {
  return cfvo.map(({ type, value }, index) => ({
    type: POINTS[type] ?? 'MIN',
    value: value ?? '',
    color: `#${(colors[index] ?? '').slice(-6).toLowerCase()}`,
  }));
}

/** The sheet's rules as the file holds them; a rule that was not changed since reading keeps all it had. */
export function fileRules(sheet: Sheet, locale: string): FileRule[] {
  return sheet.conditionalRules.flatMap((rule, index): FileRule[] => {
    const range = rule.ranges.map(formatRect).join(' ');
    const place = { range, priority: index + 1 };
    if (rule.origin) return [{ ...(rule.origin as FileRule), ...place, ...moved(rule, locale) }];
    if (rule.kind === 'gradient') return [{ ...place, type: 'colorScale', colorScale: scaleOf(rule.points) }];
    return rule.kind === 'boolean' ? [{ ...place, ...conditionOf(rule, locale), style: styleOf(rule.look) }] : [];
  });
}

/** A formula may have moved with the lines it points to. */
function moved(rule: ConditionalRule, locale: string): Partial<FileRule> {
  if (rule.kind !== 'boolean' || rule.criterion.type !== 'CUSTOM_FORMULA') return {};
  const formulas = rule.criterion.values.map((text) => fileFormula(String(text), locale));
  return { formula: formulas.length === 1 ? formulas[0] : formulas };
}

function conditionOf(
  { criterion: { type, values }, ranges }: BooleanRule,
  locale: string,
): Pick<FileRule, 'type' | 'operator' | 'formula' | 'text'> {
  const formulas = values.map((value) => fileFormula(String(value), locale));
  const first = present(ranges[0]);
  const cell = formatRect({ ...first, rows: 1, columns: 1 });
  const text = String(values[0] ?? '');
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const operator = (Object.keys(NUMBER_TYPES) as NonNullable<FileRule['operator']>[]).find(
    (key) => NUMBER_TYPES[key] === type,
  );
  if (operator) return { type: 'cellIs', operator, formula: formulas };
  switch (type) {
    case 'CUSTOM_FORMULA':
      return { type: 'expression', formula: formulas };
    case 'TEXT_CONTAINS':
      return { type: 'containsText', text, formula: `NOT(ISERROR(SEARCH(${quoted},${cell})))` };
    case 'TEXT_DOES_NOT_CONTAIN':
      return { type: 'notContainsText', text, formula: `ISERROR(SEARCH(${quoted},${cell}))` };
    case 'TEXT_STARTS_WITH':
      return { type: 'beginsWith', text, formula: `LEFT(${cell},${text.length})=${quoted}` };
    case 'TEXT_ENDS_WITH':
      return { type: 'endsWith', text, formula: `RIGHT(${cell},${text.length})=${quoted}` };
    case 'TEXT_EQUAL_TO':
      return { type: 'expression', formula: `${cell}=${quoted}` };
    case 'CELL_EMPTY':
      return { type: 'containsBlanks', formula: `LEN(TRIM(${cell}))=0` };
    case 'CELL_NOT_EMPTY':
      return { type: 'notContainsBlanks', formula: `LEN(TRIM(${cell}))>0` };
    default:
      throw new Error(`not emulated: saving the conditional format ${type}`);
  }
}

function styleOf(look: BooleanRule['look']): CellStyle {
  const { background, ...text } = look;
  const font = fontOf(text);
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(background
      ? { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: fromHex(background) } }
      : {}),
  };
}

function scaleOf(points: readonly GradientPoint[]): NonNullable<FileRule['colorScale']> {
  const kinds = Object.fromEntries(Object.entries(POINTS).map(([file, model]) => [model, file]));
  return {
    cfvo: points.map(({ type, value }) => ({ type: kinds[type] as 'min', ...(value === '' ? {} : { value }) })),
    colors: points.map(({ color }) => `FF${color.slice(1).toUpperCase()}`),
  };
}
