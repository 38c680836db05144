/** Puts the cells of a sheet's XML into the model: values, formulas, looks, text runs. */
import type { CellFormat } from '../cell-format';
import { CellError, isErrorCode, type CellValue, type TextRun } from '../cell-value';
import { localFormula } from '../formula-text';
import { moveRelative } from '../move-relative';
import { parseRect } from '../a1';
import { serialOfIsoText } from '../serial-date';
import type { Sheet } from '../sheet';
import { textStyleOf } from './cell-style';
import type { HucreRuns, SharedText } from './probe';
import { scanCells, type RawCell, type RawRow } from './scan-cells';
import { attribute, decodeEscapes, unescapeXml } from './xml';

export interface CellSource {
  readonly strings: readonly SharedText[];
  readonly formats: readonly CellFormat[];
  /** By style: whether numbers are dates; in a file that counts from 1904 they are moved. */
  readonly isDate: readonly boolean[];
  readonly quotePrefix: readonly boolean[];
  readonly date1904: boolean;
  readonly locale: string;
  readonly theme: readonly string[] | undefined;
}

const DAYS_1904 = 1462;

/** Fills the sheet, whose grid grows with its cells. Returns the rows that have anything of their own. */
export function readCells(xml: string, sheet: Sheet, source: CellSource): RawRow[] {
  const rows: RawRow[] = [];
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  scanCells(
    xml,
    (cell) => {
      grow(sheet, cell);
      const format = source.formats[cell.style];
      if (format) sheet.setFormat(cell.row, cell.column, format);
      putContent(cell, sheet, source, shared);
    },
    (row) => {
      if (row.style >= 0 || row.height !== undefined || row.hidden || row.outlineLevel > 0) rows.push(row);
    },
  );
  return rows;
}

function grow(sheet: Sheet, { row, column }: RawCell): void {
  if (row > sheet.rowAxis.count) sheet.rowAxis.count = row;
  if (column > sheet.columnAxis.count) sheet.columnAxis.count = column;
}

function putContent(
  cell: RawCell,
  sheet: Sheet,
  source: CellSource,
  shared: Map<string, { formula: string; row: number; column: number }>,
): void {
  const { row, column, inner } = cell;
  if (inner === '') return;
  const { value, runs } = valueOf(cell, source);
  const formula = formulaOf(cell, sheet, source, shared);
  if (formula !== null) {
    sheet.formulas.set(row, column, formula);
    sheet.values.set(row, column, value ?? undefined);
    return;
  }
  if (value === null || value === '') return;
  sheet.values.set(row, column, value);
  if (typeof value !== 'string') return;
  if (runs) sheet.runs.set(row, column, runs);
  if (source.quotePrefix[cell.style]) sheet.forcedText.set(row, column, true);
}

function valueOf(cell: RawCell, source: CellSource): { value: CellValue; runs?: readonly TextRun[] } {
  if (cell.type === 'inlineStr') return inlineText(cell.inner);
  const text = VALUE.exec(cell.inner)?.[1];
  if (text === undefined) return { value: null };
  if (cell.type === 's') {
    const entry = source.strings[Number(text)];
    return entry ? { value: entry.text, runs: entry.runs && runsOf(entry.runs, source.theme) } : { value: null };
  }
  return { value: cell.type === 'n' ? numberOf(text, cell.style, source) : typedValue(cell.type, text) };
}

function typedValue(type: string, text: string): CellValue {
  switch (type) {
    case 'b':
      return text.trim() === '1' || text.trim().toLowerCase() === 'true';
    case 'e':
      return CellError.of(isErrorCode(text) ? text : '#ERROR!');
    case 'd':
      return serialOfIsoText(text) ?? text;
    default:
      return decodeEscapes(unescapeXml(text));
  }
}

function numberOf(text: string, style: number, source: CellSource): CellValue {
  if (text.trim() === '') return null;
  const number = Number(text);
  if (Number.isNaN(number)) return unescapeXml(text);
  return source.date1904 && source.isDate[style] ? number + DAYS_1904 : number;
}

const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</;
const FORMULA = /<(?:\w+:)?f((?:\s[^>]*?)?)(?:\/>|>([^<]*)<)/;

function inlineText(inner: string): { value: string } {
  const texts = [...inner.matchAll(/<(?:\w+:)?(rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>|t(?:\s[^>]*)?>([^<]*)<)/g)];
  return { value: texts.map(([, , text]) => decodeEscapes(unescapeXml(text ?? ''))).join('') };
}

function runsOf(runs: HucreRuns, theme: readonly string[] | undefined): readonly TextRun[] {
  return runs.map(({ text, font }) => (font ? { text, style: textStyleOf(font, theme), origin: font } : { text }));
}

function formulaOf(
  { row, column, inner }: RawCell,
  sheet: Sheet,
  source: CellSource,
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | null {
  const found = FORMULA.exec(inner);
  if (!found) return null;
  const attributes = found[1] ?? '';
  const text = decodeEscapes(unescapeXml(found[2] ?? ''));
  const type = attribute(attributes, 't');
  if (type === 'shared') {
    const key = attribute(attributes, 'si') ?? '';
    const master = shared.get(key);
    if (text === '') return master ? moveRelative(master.formula, row - master.row, column - master.column) : null;
    const formula = localFormula(text, source.locale);
    shared.set(key, { formula, row, column });
    return formula;
  }
  if (text === '') return null;
  if (type !== 'array') return localFormula(text, source.locale);
  const extent = parseRect(attribute(attributes, 'ref') ?? '', { maxRows: 1, maxColumns: 1 });
  sheet.arrayExtents.set(row, column, { rows: extent?.rows ?? 1, columns: extent?.columns ?? 1 });
  return localFormula(`ARRAYFORMULA(${text})`, source.locale);
}
