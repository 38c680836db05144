/** Where pages of a sheet must begin so that blocks which belong together are not torn apart. */
import type { Sheet } from '../sheet';
import type { PrintSetup } from '../sheet-features';

/** First and last row of a block, from 1. */
export type Block = readonly [number, number];

/** Millimetres, upright. */
const PAPER: Readonly<Record<string, readonly [number, number]>> = { a4: [210, 297], folio: [215.9, 330.2] };
const PIXELS_PER_INCH = 96;
const MILLIMETRES_PER_INCH = 25.4;
/** Programs differ a little in the height of rows. */
const RESERVE = 0.97;

/** Forced breaks and, before blocks that would not fit on the rest of their page, further ones; all in order. */
export function pageBreaks(
  sheet: Sheet,
  print: PrintSetup,
  forced: readonly number[],
  blocks: readonly Block[],
): number[] {
  const area = print.printArea;
  if (!area) return [...forced];
  const page = pageHeight(sheet, print);
  const heights = (first: number, last: number): number => sum(first, last, (row) => sheet.rowAxis.size(row));
  const titles = print.titleRows;
  const titleHeight = titles ? heights(titles.first, titles.last) : 0;
  const ends = new Map(blocks);
  const breaks: number[] = [];
  let used = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const last = ends.get(row);
    const torn = last !== undefined && used + heights(row, last) > page;
    const full = used + sheet.rowAxis.size(row) > page;
    if (used > 0 && (forced.includes(row) || torn)) breaks.push(row);
    if (used > 0 && (forced.includes(row) || torn || full)) used = titles && row > titles.last ? titleHeight : 0;
    used += sheet.rowAxis.size(row);
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
  return (inside(down, margins?.top, margins?.bottom) / scale) * RESERVE;
}

function sum(first: number, last: number, of: (line: number) => number): number {
  let total = 0;
  for (let line = first; line <= last; line++) total += of(line);
  return total;
}
