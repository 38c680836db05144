/** A formula as the calculator takes it: the file's form, names replaced by their cells, the clock by its reading. */
import { formatRect, quoteSheetName } from '../a1';
import { fileFormula } from '../formula-text';
import { serialOf } from '../serial-date';
import type { Workbook } from '../workbook';
import type { FormulaCell } from './staleness';

export function engineFormula({ formula, outline }: FormulaCell, workbook: Workbook): string {
  let text = fileFormula(formula, workbook.locale);
  for (const { text: name } of outline?.names ?? []) {
    const range = workbook.namedRanges.get(name.toLowerCase())?.range;
    const sheet = range && workbook.sheetById(range.sheetId);
    if (!sheet) continue;
    const reference = `${quoteSheetName(sheet.name)}!${formatRect(range.rect)}`;
    text = outsideTexts(text, (part) =>
      part.replace(
        new RegExp(`(?<![\\p{L}\\p{N}_.!$'])${name.replace(/[\\.]/g, '\\$&')}(?![\\p{L}\\p{N}_.(!])`, 'giu'),
        () => reference,
      ),
    );
  }
  const now = workbook.now?.() ?? wallClock(workbook.timeZone);
  return outsideTexts(text, (part) =>
    part.replace(/\bTODAY\s*\(\s*\)/gi, String(Math.floor(now))).replace(/\bNOW\s*\(\s*\)/gi, String(now)),
  );
}

const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"']+/g, (part) => (/^["']/.test(part) ? part : change(part)));

/** This moment on the clock of a zone, as a serial number. */
function wallClock(timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date());
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value);
  return serialOf({
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  });
}
