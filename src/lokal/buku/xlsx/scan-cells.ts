/** Walks through the cells of a sheet's XML exactly as they stand: the library would round dates on the way. */
import { columnNumber, formatCell } from '../a1';
import { assertPlace } from './grid-limit';
import { WorkbookFileError } from './workbook-file-error';
import { attribute } from './xml';
import { present } from '../present';

export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** `n` (default), `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
  readonly type: string;
  /** Index into the style table. */
  readonly style: number;
  /** Everything between the tags: `<f>`, `<v>`, `<is>`. */
  readonly inner: string;
}

export interface RawRow {
  readonly row: number;
  /** Index of the row's own style, -1 when it has none. */
  readonly style: number;
  /** Points; only a height that was set, not one that follows the contents. */
  readonly height: number | undefined;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly collapsed: boolean;
}

const TAG = /<(\w+:)?(row|c)(?=[\s/>])([^<>]*?)(\/?)>/g;
/** A tag that another one begins in, or that never ends. */
const OPEN_TAG = /<[^!?<>][^<>]*(?:<|$)/;
const SHEET_DATA = /<((?:\w+:)?)sheetData\s*(?:\/>|>)/;

/** Splits a sheet's XML into its cells and the XML around them. Errors: WorkbookFileError damaged. */
export function splitSheetData(xml: string): { cells: string; rest: string } {
  const found = SHEET_DATA.exec(xml);
  if (!found) return { cells: '', rest: xml };
  const close = `</${found[1]}sheetData>`;
  const start = found.index + found[0].length;
  const end = found[0].endsWith('/>') ? start : xml.indexOf(close, start);
  if (end < 0) throw new WorkbookFileError('damaged', 'isi lembar terpotong');
  const cells = xml.slice(start, end);
  if (OPEN_TAG.test(cells)) throw new WorkbookFileError('damaged', 'isi lembar tidak utuh');
  const after = found[0].endsWith('/>') ? end : end + close.length;
  return {
    cells,
    rest: `${xml.slice(0, found.index)}<${found[1]}sheetData/>${xml.slice(after)}`,
  };
}

/**
 * Calls back for every row and cell in the order of the file; cells without a reference follow their neighbour.
 * Errors: WorkbookFileError damaged.
 */
export function scanCells(xml: string, onCell: (cell: RawCell) => void, onRow: (row: RawRow) => void): void {
  TAG.lastIndex = 0;
  let row = 0;
  let column = 0;
  for (let tag = TAG.exec(xml); tag; tag = TAG.exec(xml)) {
    const [, prefix = '', name, attributes = '', empty] = tag;
    if (name === 'row') {
      row = Number(attribute(attributes, 'r') ?? row + 1);
      column = 0;
      assertPlace(row, 1);
      onRow(rawRow(row, attributes));
      continue;
    }
    const reference = attribute(attributes, 'r');
    if (reference === undefined) column++;
    else [row, column] = placeOf(reference);
    const close = empty ? TAG.lastIndex : xml.indexOf(`</${prefix}c>`, TAG.lastIndex);
    if (close < 0) throw new WorkbookFileError('damaged', `sel ${formatCell(row, column)} tidak ditutup`);
    onCell({
      row,
      column,
      type: attribute(attributes, 't') ?? 'n',
      style: Number(attribute(attributes, 's') ?? 0),
      inner: xml.slice(TAG.lastIndex, close),
    });
    TAG.lastIndex = close;
  }
}

function placeOf(reference: string): [row: number, column: number] {
  const place = /^([A-Z]+)([0-9]+)$/.exec(reference);
  if (!place) throw new WorkbookFileError('damaged', 'alamat sel tidak sah');
  return [Number(place[2]), columnNumber(present(place[1]))];
}

function rawRow(row: number, attributes: string): RawRow {
  const on = (name: string): boolean => ['1', 'true'].includes(attribute(attributes, name) ?? '');
  return {
    row,
    style: on('customFormat') ? Number(attribute(attributes, 's') ?? -1) : -1,
    height: on('customHeight') && attribute(attributes, 'ht') ? Number(attribute(attributes, 'ht')) : undefined,
    hidden: on('hidden'),
    outlineLevel: Number(attribute(attributes, 'outlineLevel') ?? 0),
    collapsed: on('collapsed'),
  };
}
