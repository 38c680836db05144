/** Rewrites the references of a formula when sheets are renamed or removed, or lines come and go. */
import { columnLetters, columnNumber, quoteSheetName } from './a1';
import { moveIndex, shiftIndex, shiftSpan, type LineMove, type Shift } from './rect';
import { present } from './present';

export type ReferenceChange =
  | { readonly kind: 'renamed'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'removed'; readonly sheet: string }
  | { readonly kind: 'moved'; readonly sheet: string; readonly move: LineMove }
  | { readonly kind: 'shifted'; readonly sheet: string; readonly shift: Shift };

const STRING = /"(?:[^"]|"")*"/.source;
const SHEET = /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?/u.source;
const CELL = /\$?[A-Za-z]{1,3}\$?[0-9]{1,8}/.source;
const AREA = `${CELL}(?::(?:${CELL}|\\$?[A-Za-z]{1,3}|\\$?[0-9]+))?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[0-9]+:\\$?[0-9]+`;
const REFERENCE = new RegExp(`${STRING}|(?<![\\p{L}\\p{N}_.$!])${SHEET}(${AREA})(?![\\p{L}\\p{N}_.(!])`, 'gu');

/**
 * The formula after the change; unchanged text where nothing points to the sheet concerned.
 * References that lost all their cells, or their sheet, become #REF!.
 */
export function moveReferences(formula: string, host: string, change: ReferenceChange): string {
  return formula.replace(REFERENCE, (whole: string, sheetPart: string | undefined, area: string | undefined) => {
    if (area === undefined) return whole;
    const sheet = sheetPart === undefined ? host : unquote(sheetPart);
    if (sheet.toLowerCase() !== change.sheet.toLowerCase()) return whole;
    const prefix = sheetPart === undefined ? '' : `${sheetPart}!`;
    if (change.kind === 'removed') return sheetPart === undefined ? whole : '#REF!';
    if (change.kind === 'renamed') return sheetPart === undefined ? whole : `${quoteIfNeeded(change.name)}!${area}`;
    const moved = change.kind === 'moved' ? moveEnds(area, change.move) : moveArea(area, change.shift);
    return moved === null ? '#REF!' : prefix + moved;
  });
}

/** Both ends of a reference follow their lines. */
function moveEnds(area: string, move: LineMove): string {
  const places = cornersOf(area).map((corner) => {
    const index = move.direction === 'rows' ? Number(corner[4]) : corner[2] ? columnNumber(corner[2]) : 0;
    return { corner, index: index === 0 ? 0 : moveIndex(index, move) };
  });
  const [a, b] = places;
  const [first, last] =
    b && b.index !== 0 && b.index < present(a).index ? [b.index, present(a).index] : [present(a).index, b?.index ?? 0];
  const texts = places.map(({ corner, index }, at) =>
    index === 0 ? corner[0] : write(corner, at === 0 ? first : last, move),
  );
  return texts.join(':');
}

const cornersOf = (area: string): RegExpExecArray[] =>
  area.split(':').map((text) => present(/^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text)));

function moveArea(area: string, shift: Shift): string | null {
  const [start, end] = cornersOf(area) as [RegExpExecArray, RegExpExecArray | undefined];
  const numberOf = (corner: RegExpExecArray): number =>
    shift.direction === 'rows' ? Number(corner[4]) : corner[2] ? columnNumber(corner[2]) : 0;
  const [first, last] = [numberOf(start), end ? numberOf(end) : numberOf(start)];
  if (first === 0) return area;
  if (last === 0 || !end) {
    const index = last === 0 ? openStart(first, shift) : shiftIndex(first, shift);
    return index === null ? null : [write(start, index, shift), ...(end ? [end[0]] : [])].join(':');
  }
  const span = shiftSpan(first, last - first + 1, shift);
  return span && `${write(start, span.first, shift)}:${write(end, span.first + span.length - 1, shift)}`;
}

/** `A5:A` runs to the grid's end: it survives the loss of its first row. */
const openStart = (first: number, shift: Shift): number => shiftIndex(first, shift) ?? shift.at;

function write(
  corner: RegExpExecArray,
  index: number,
  { direction }: { readonly direction: Shift['direction'] },
): string {
  const [, beforeColumn = '', letters = '', beforeRow = '', row = ''] = corner;
  if (direction === 'rows')
    return letters ? `${beforeColumn}${letters}${beforeRow}${index}` : `${beforeColumn}${index}`;
  return `${beforeColumn}${columnLetters(index)}${beforeRow}${row}`;
}

const unquote = (name: string): string => (name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name);
const quoteIfNeeded = (name: string): string => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : quoteSheetName(name));
