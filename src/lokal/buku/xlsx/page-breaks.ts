/** Where pages of a sheet must begin so that blocks which belong together are not torn apart. */
import type { Sheet } from '../sheet';
import type { PrintSetup } from '../sheet-features';

/** First and last row of a block, from 1. */
export type Block = readonly [number, number];

/** Millimetres, upright. */
const PAPER: Readonly<Record<string, readonly [number, number]>> = { a4: [210, 297], folio: [215.9, 330.2] };
const PIXELS_PER_INCH = 96;
const MILLIMETRES_PER_INCH = 25.4;
/**
 * Programs take a column for narrower or wider by several per cent, and so fit a sheet to the page at another scale;
 * a block must not be torn in any of them.
 */
const PROGRAMS = [0.94, 0.98, 1.02, 1.06, 1.1] as const;

/** Forced breaks and, before blocks that would not fit on the rest of their page, further ones; all in order. */
export function pageBreaks(
  sheet: Sheet,
  print: PrintSetup,
  forced: readonly number[],
  blocks: readonly Block[],
): number[] {
  const area = print.printArea;
  if (!area) return [...forced];
  const height = (first: number, last = first): number => sum(first, last, (row) => sheet.rowAxis.size(row));
  const titles = print.titleRows;
  const titleHeight = titles ? height(titles.first, titles.last) : 0;
  const ends = new Map(blocks);
  const pages = PROGRAMS.map((program) => ({ room: pageHeight(sheet, print) * program, used: 0 }));
  const breaks: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const last = ends.get(row);
    const torn = last !== undefined && pages.some(({ room, used }) => used + height(row, last) > room);
    const begins = row > area.row && (forced.includes(row) || torn);
    if (begins) breaks.push(row);
    for (const page of pages) {
      if (begins || page.used + height(row) > page.room) page.used = titles && row > titles.last ? titleHeight : 0;
      page.used += height(row);
    }
  }
  return breaks;
}

/** Pixels of the sheet that a page holds when the sheet is fitted to its width, which never enlarges. */
function pageHeight(sheet: Sheet, { paper = 'a4', orientation, margins, printArea }: PrintSetup): number {
  const [short, long] = PAPER[paper] ?? [210, 297];
  const [across, down] = orientation === 'landscape' ? [long, short] : [short, long];
  const inside = (millimetres: number, ...margin: (number | undefined)[]): number =>
    (millimetres / MILLIMETRES_PER_INCH - margin.reduce<number>((all, one) => all + (one ?? 0), 0)) * PIXELS_PER_INCH;
  const width = printArea
    ? sum(printArea.column, printArea.column + printArea.columns - 1, (column) => sheet.columnAxis.size(column))
    : 1;
  const scale = Math.min(1, inside(across, margins?.left, margins?.right) / width);
  return inside(down, margins?.top, margins?.bottom) / scale;
}

function sum(first: number, last: number, of: (line: number) => number): number {
  let total = 0;
  for (let line = first; line <= last; line++) total += of(line);
  return total;
}
