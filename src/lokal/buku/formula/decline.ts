/** Why a formula is not calculated here, although it is well formed. */
import { sheetLocale } from '../locale';
import type { Workbook } from '../workbook';
import { isKnown, TAKES_AREAS, WRITES_NUMBERS } from './known-functions';
import { rangeOf } from './precedents';
import type { FormulaCell } from './staleness';

/** The reason as it follows `not emulated: `; null when it can be calculated with the result that Sheets would give. */
export function decline({ outline, sheet, precedents, formula }: FormulaCell, workbook: Workbook): string | null {
  if (!outline) return 'a malformed formula';
  const unknown = outline.functions.find((name) => !isKnown(name));
  if (unknown) return `formula ${unknown}`;
  if (!precedents) return `formula with the name ${outline.names[0]?.text ?? '?'}`;
  if (outline.hasArray) return 'formula with an array literal';
  const lost = outline.references.find(({ text }) => !rangeOf(text, sheet, workbook));
  if (lost) return `formula with the reference ${lost.text}`;
  const loose = [...outline.references, ...outline.names].find(({ text, argumentOf }) => {
    const area = workbook.namedRanges.get(text.toLowerCase())?.range ?? rangeOf(text, sheet, workbook);
    const isArea = area !== null && area.rect.rows * area.rect.columns > 1;
    return isArea && !TAKES_AREAS.has(argumentOf ?? '') && !inSumProduct(outline.functions);
  });
  if (loose) return `formula with the area ${loose.text} as a single value`;
  const criterion = outline.functions.find((name) => /IFS?$/.test(name) && TAKES_AREAS.has(name));
  if (criterion && sheetLocale(workbook.locale).decimal === ',' && /"[^"]*\d[.,/-]\d[^"]*"/.test(formula)) {
    return `formula ${criterion} with a fraction or date in its criterion in ${workbook.locale}`;
  }
  const writes = outline.joinsText || outline.functions.some((name) => WRITES_NUMBERS.has(name));
  if (writes && sheetLocale(workbook.locale).decimal === ',' && readsFractions(precedents, workbook)) {
    return `formula that writes a fraction as text in ${workbook.locale}`;
  }
  return null;
}

/** Calculates with areas cell by cell, here as there. */
const inSumProduct = (functions: readonly string[]): boolean =>
  functions.includes('SUMPRODUCT') && functions.length === 1;

/** A text made of 1.5 reads 1,5 in Indonesian: the calculator does not know. */
function readsFractions(areas: FormulaCell['precedents'], workbook: Workbook): boolean {
  return (areas ?? []).some(({ sheetId, rect }) => {
    const sheet = workbook.sheetById(sheetId);
    let found = false;
    const look = (value: unknown): void => {
      found ||= typeof value === 'number' && !Number.isInteger(value);
    };
    sheet?.values.forEach(look, rect);
    sheet?.formulas.forEach(() => look(0.5), rect);
    return found;
  });
}
