/** Puts the cells of a sheet's XML into the model: values, formulas, looks, text runs. */
import type { CellFormat } from '../cell-format';
import { CellError, isErrorCode, type CellValue, type TextRun } from '../cell-value';
import { localFormula } from '../formula-text';
import { formatCell, parseRect } from '../a1';
import { serialOfIsoText } from '../serial-date';
import type { Sheet } from '../sheet';
import { textStyleOf } from './cell-style';
import { growTo } from './grid-limit';
import type { HucreRuns, SharedText } from './probe';
import { SharedFormulas } from './shared-formulas';
import { scanCells, type RawCell, type RawRow } from './scan-cells';
import { WorkbookFileError } from './workbook-file-error';
import { attribute, decodeEscapes, elements, unescapeXml } from './xml';

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
  const shared = new SharedFormulas();
  scanCells(
    xml,
    (cell) => {
      growTo(sheet, cell.row, cell.column);
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

function putContent(
  cell: RawCell,
  sheet: Sheet,
  source: CellSource,
  shared: SharedFormulas,
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
    const { text: shared, runs } = sharedText(cell, source.strings, text);
    return { value: shared, runs: runs && runsOf(runs, source.theme) };
  }
  return { value: cell.type === 'n' ? numberOf(text, cell.style, source) : typedValue(cell.type, text) };
}

/** A text that the file does not hold must not become an empty cell. */
function sharedText({ row, column }: RawCell, strings: readonly SharedText[], index: string): SharedText {
  const entry = strings[Number(index)];
  if (!entry) throw new WorkbookFileError('damaged', `teks sel ${formatCell(row, column)} tidak ada`);
  return entry;
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
  if (!Number.isFinite(number)) return unescapeXml(text);
  return source.date1904 && source.isDate[style] ? number + DAYS_1904 : number;
}

const VALUE = /<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)</;
const FORMULA = /<(?:\w+:)?f((?:\s[^<>]*?)?)(?:\/>|>([^<]*)<)/;

function inlineText(inner: string): { value: string } {
  const texts = [...elements(withoutReadings(inner), 't')];
  return { value: texts.map((text) => decodeEscapes(unescapeXml(text.inner))).join('') };
}

/** `<rPh>` holds how a text is read aloud (East Asian scripts), not the text. */
function withoutReadings(inner: string): string {
  let from = 0;
  const kept: string[] = [];
  for (const { start, end } of elements(inner, 'rPh')) {
    kept.push(inner.slice(from, start));
    from = end;
  }
  return kept.join('') + inner.slice(from);
}

function runsOf(runs: HucreRuns, theme: readonly string[] | undefined): readonly TextRun[] {
  return runs.map(({ text, font }) => (font ? { text, style: textStyleOf(font, theme), origin: font } : { text }));
}

function formulaOf(
  { row, column, inner }: RawCell,
  sheet: Sheet,
  source: CellSource,
  shared: SharedFormulas,
): string | null {
  const found = FORMULA.exec(inner);
  if (!found) return null;
  const attributes = found[1] ?? '';
  const text = decodeEscapes(unescapeXml(found[2] ?? ''));
  const type = attribute(attributes, 't');
  if (type === 'shared') {
    const key = attribute(attributes, 'si') ?? '';
    return text === '' ? shared.at(key, row, column) : shared.keep(key, row, column, localFormula(text, source.locale));
  }
  if (text === '') return null;
  if (type !== 'array') return localFormula(text, source.locale);
  const extent = parseRect(attribute(attributes, 'ref') ?? '', { maxRows: 1, maxColumns: 1 });
  sheet.arrayExtents.set(row, column, { rows: extent?.rows ?? 1, columns: extent?.columns ?? 1 });
  return localFormula(`ARRAYFORMULA(${text})`, source.locale);
}
