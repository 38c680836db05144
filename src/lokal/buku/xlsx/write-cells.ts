/** Writes the cells of a sheet as XML, exactly as the model holds them: serial numbers, spaces, errors, results. */
import { columnLetters, formatRect } from '../a1';
import { DEFAULT_FORMAT, type CellFormat } from '../cell-format';
import { CellError, type CellValue, type TextRun } from '../cell-value';
import { fileFormulaWithPrefixes } from '../formula-text';
import type { Sheet } from '../sheet';
import { sheetOrigin } from './book-origin';
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './read-sheet';
import { encodeText } from './xml';
import { present } from '../present';

export interface CellTarget {
  readonly locale: string;
  /** The place of a look in the file's style table; with `forced`, of its twin with the apostrophe mark. */
  styleIndex(format: CellFormat, forced: boolean): number;
  stringIndex(text: string, runs: readonly TextRun[] | null): number;
}

/** `<cols>` with widths, hidden columns and the look of whole columns; '' when there is nothing to say. */
export function columnsXml(sheet: Sheet, target: CellTarget): string {
  const outlines = sheetOrigin(sheet)?.sheet.columns ?? [];
  const sizes = new Map(sheet.columnAxis.sized());
  let xml = '';
  for (let column = 1; column <= sheet.maxColumns; column++) {
    const style = target.styleIndex(columnFormat(sheet, column), false);
    const width = sizes.get(column);
    const hidden = sheet.columnAxis.isHiddenByUser(column);
    const { outlineLevel, collapsed } = outlines[column - 1] ?? {};
    if (width === undefined && !hidden && style === 0 && !outlineLevel) continue;
    const characters = (width ?? sheet.columnAxis.defaultSize) / PIXELS_PER_CHARACTER;
    xml +=
      `<col min="${column}" max="${column}" width="${characters}"` +
      `${width === undefined ? '' : ' customWidth="1"'}${hidden ? ' hidden="1"' : ''}${style ? ` style="${style}"` : ''}` +
      `${outlineLevel ? ` outlineLevel="${outlineLevel}"` : ''}${collapsed ? ' collapsed="1"' : ''}/>`;
  }
  return xml && `<cols>${xml}</cols>`;
}

/** A look that runs down to the grid's end is the column's own: its empty cells need not be written one by one. */
const columnFormat = (sheet: Sheet, column: number): CellFormat => sheet.formatAt(sheet.maxRows, column);

export function sheetDataXml(sheet: Sheet, target: CellTarget): string {
  const columns = Array.from({ length: sheet.maxColumns }, (_, index) => columnFormat(sheet, index + 1));
  const letters = columns.map((_, index) => columnLetters(index + 1));
  const heights = new Map(sheet.rowAxis.sized());
  const lines: string[] = [];
  for (let row = 1; row <= sheet.maxRows; row++) {
    let cells = '';
    for (let column = 1; column <= columns.length; column++) {
      cells += cellXml(sheet, row, column, present(columns[column - 1]), present(letters[column - 1]), target);
    }
    const attributes = rowAttributes(sheet, row, heights.get(row));
    if (cells || attributes) lines.push(`<row r="${row}"${attributes}>${cells}</row>`);
  }
  return `<sheetData>${lines.join('')}</sheetData>`;
}

export function dimensionOf(sheet: Sheet): string {
  const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
  return formatRect({ row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) });
}

function rowAttributes(sheet: Sheet, row: number, height: number | undefined): string {
  const hidden = sheet.rowAxis.isHiddenByUser(row) || sheet.rowAxis.isHiddenByFilter(row);
  const { outlineLevel, collapsed } = sheetOrigin(sheet)?.outlines.get(row) ?? {};
  return (
    (height === undefined ? '' : ` ht="${height / PIXELS_PER_POINT}" customHeight="1"`) +
    (hidden ? ' hidden="1"' : '') +
    (outlineLevel ? ` outlineLevel="${outlineLevel}"` : '') +
    (collapsed ? ' collapsed="1"' : '')
  );
}

function cellXml(
  sheet: Sheet,
  row: number,
  column: number,
  whole: CellFormat,
  letters: string,
  target: CellTarget,
): string {
  const format = sheet.formats.get(row, column) ?? DEFAULT_FORMAT;
  const value = sheet.values.get(row, column);
  const formula = sheet.formulas.get(row, column);
  if (value === undefined && formula === undefined && format === whole) return '';
  const style = target.styleIndex(format, sheet.forcedText.get(row, column) === true);
  const start = `<c r="${letters}${row}"${style ? ` s="${style}"` : ''}`;
  if (formula !== undefined) return `${start}${formulaXml(sheet, row, column, formula, value ?? null, target.locale)}`;
  if (value === undefined) return `${start}/>`;
  if (typeof value === 'string')
    return `${start} t="s"><v>${target.stringIndex(value, sheet.runsAt(row, column))}</v></c>`;
  return `${start}${typed(value)}</c>`;
}

function typed(value: Exclude<CellValue, null>): string {
  if (typeof value === 'number') return `><v>${value}</v>`;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v>`;
  if (value instanceof CellError) return ` t="e"><v>${fileError(value)}</v>`;
  return ` t="str"><v>${encodeText(value)}</v>`;
}

/** `#ERROR!` is Google's own: a file has no such value. */
const fileError = ({ code }: CellError): string => (code === '#ERROR!' ? '#VALUE!' : code);

function formulaXml(
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
  result: CellValue,
  locale: string,
): string {
  const text = fileFormulaWithPrefixes(formula, locale);
  const array = /^ARRAYFORMULA\(([\s\S]*)\)$/i.exec(text);
  const extent = sheet.arrayExtents.get(row, column) ?? { rows: 1, columns: 1 };
  const element = array
    ? `<f t="array" ref="${formatRect({ row, column, ...extent })}">${encodeText(present(array[1]))}</f>`
    : `<f>${encodeText(text)}</f>`;
  if (result === null) return `>${element}</c>`;
  return `${typed(result).replace('>', `>${element}`)}</c>`;
}
