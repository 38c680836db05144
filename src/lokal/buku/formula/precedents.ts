/** The cells that a formula reads, as areas on sheets. */
import { parseRect, splitSheetName } from '../a1';
import type { SheetRange } from '../rect';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import type { Outline } from './outline';
import { READS_ANYWHERE } from './known-functions';

/** Null when it cannot be told: unknown names, INDIRECT, OFFSET. A sheet that does not exist is read by nobody. */
export function precedentsOf(outline: Outline, sheet: Sheet, workbook: Workbook): SheetRange[] | null {
  if (outline.functions.some((name) => READS_ANYWHERE.has(name))) return null;
  const areas: SheetRange[] = [];
  for (const { text } of outline.names) {
    if (/^(TRUE|FALSE|BENAR|SALAH)$/i.test(text)) continue;
    const named = workbook.namedRanges.get(text.toLowerCase());
    if (!named) return null;
    areas.push(named.range);
  }
  for (const { text } of outline.references) {
    const range = rangeOf(text, sheet, workbook);
    if (range) areas.push(range);
  }
  return areas;
}

export function rangeOf(reference: string, sheet: Sheet, workbook: Workbook): SheetRange | null {
  const { sheetName, rest } = splitSheetName(reference);
  const home =
    sheetName === null ? sheet : workbook.sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  const area = home && parseRect(rest, home);
  return home && area ? { sheetId: home.id, rect: area } : null;
}
