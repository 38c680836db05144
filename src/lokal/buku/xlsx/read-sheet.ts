/** Puts one sheet of the file into the model: its cells, and all that stands beside them. */
import { parseRect } from '../a1';
import { DEFAULT_FORMAT, type CellFormat } from '../cell-format';
import { lastColumnOf, lastRowOf, type Rect } from '../rect';
import type { Sheet } from '../sheet';
import { NEW_GRID, type Workbook } from '../workbook';
import { bookOrigin, type HucreSheet, type SheetOrigin } from './book-origin';
import { toHex } from './colors';
import { assertGrids } from './grid-limit';
import { readRules } from './conditional-rules';
import { scriptLink } from './links';
import { readPrint } from './print-setup';
import { readCells, type CellSource } from './read-cells';
import type { RawRow } from './scan-cells';
import type { SheetPart } from './sheet-parts';
import { readValidations } from './validations';
import { attribute, startTags } from './xml';
import { present } from '../present';

/** Pixels of one character of width at 100 %, and of one point. */
export const PIXELS_PER_CHARACTER = 7;
export const PIXELS_PER_POINT = 4 / 3;

/**
 * All sheets first, so that references between them can be resolved while reading. A sheet keeps the id that it had
 * when we wrote the file (`ids`, by name), else it takes the file's own number for it.
 */
export function addSheets(workbook: Workbook, parts: readonly SheetPart[], ids: ReadonlyMap<string, number>): void {
  for (const id of ids.values()) workbook.reserveId(id);
  const taken = new Set(parts.flatMap(({ name }) => ids.get(name) ?? []));
  for (const { name, id } of parts) {
    const kept = ids.get(name);
    const free = Number.isInteger(id) && id >= 0 && !taken.has(id) ? id : undefined;
    const chosen = kept ?? free ?? workbook.nextId();
    taken.add(chosen);
    workbook.addSheet(name, { id: chosen });
  }
}

export function readSheet(
  xml: { cells: string; rest: string },
  workbook: Workbook,
  index: number,
  source: CellSource,
): void {
  const sheet = present(workbook.sheets[index]);
  const from = present(present(bookOrigin(workbook)).book.sheets[index]);
  const rows = readCells(xml.cells, sheet, source);
  sheet.origin = {
    index,
    sheet: from,
    sheetFormat: /<(?:\w+:)?sheetFormatPr\b[^>]*\/>/.exec(xml.rest)?.[0],
    outlines: new Map(rows.filter(({ outlineLevel }) => outlineLevel > 0).map((row) => [row.row, row])),
  } satisfies SheetOrigin;
  readGrid(sheet, from);
  assertGrids(workbook.sheets);
  readColumnFormats(xml.rest, sheet, source);
  readRows(rows, sheet, from, source);
  readColumns(sheet, from);
  sheet.hidden = from.hidden === true || from.veryHidden === true;
  sheet.tabColor = toHex(from.view?.tabColor, source.theme) ?? null;
  sheet.hiddenGridlines = from.view?.showGridLines === false;
  sheet.rightToLeft = from.view?.rightToLeft === true;
  sheet.frozenRows = from.freezePane?.rows ?? 0;
  sheet.frozenColumns = from.freezePane?.columns ?? 0;
  sheet.print = readPrint(from.pageSetup, from.headerFooter, sheet);
  sheet.conditionalRules = readRules(from.conditionalRules ?? [], sheet, workbook.locale, source.theme);
  readValidations(from.dataValidations ?? [], sheet, workbook);
  readNotesAndLinks(sheet, from, workbook);
  readFilter(sheet, from);
  sheet.tables = (from.tables ?? []).flatMap((origin) => {
    const rect = parseRect(origin.range ?? '', sheet);
    return rect ? [{ rect, origin }] : [];
  });
  if (from.protection?.sheet) {
    sheet.protections.push({
      id: workbook.nextId(),
      description: '',
      warningOnly: false,
      editors: null,
      domainEdit: false,
      unprotected: [],
      origin: from.protection,
    });
  }
}

/** At least Google's 1000 x 26, and no smaller than what is used: cells, merges, rules that end within reason. */
function readGrid(sheet: Sheet, from: HucreSheet): void {
  sheet.merges = (from.merges ?? []).map(
    ({ startRow, startCol, endRow, endCol }): Rect => ({
      row: startRow + 1,
      column: startCol + 1,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    }),
  );
  const frozen = [from.freezePane?.rows ?? 0, from.freezePane?.columns ?? 0] as const;
  const furthest = (last: (area: Rect) => number): number => sheet.merges.reduce((most, area) => Math.max(most, last(area)), 0);
  sheet.rowAxis.count = Math.max(NEW_GRID.maxRows, sheet.rowAxis.count, frozen[0], furthest(lastRowOf));
  sheet.columnAxis.count = Math.max(NEW_GRID.maxColumns, sheet.columnAxis.count, frozen[1], furthest(lastColumnOf));
}

/** The look of whole columns, on cells that have none of their own. */
function readColumnFormats(xml: string, sheet: Sheet, source: CellSource): void {
  const looks: (readonly [column: number, format: CellFormat])[] = [];
  for (const tag of startTags(xml, 'col')) {
    const format = source.formats[Number(attribute(tag, 'style') ?? 0)];
    if (!format || Object.keys(format).length === 0) continue;
    const last = Math.min(Number(attribute(tag, 'max')), sheet.maxColumns);
    for (let column = Number(attribute(tag, 'min')); column <= last; column++) looks.push([column, format]);
  }
  for (let row = 1; looks.length > 0 && row <= sheet.maxRows; row++) {
    for (const [column, format] of looks) if (!sheet.formats.get(row, column)) sheet.setFormat(row, column, format);
  }
}

function fillRow(sheet: Sheet, row: number, format: CellFormat): void {
  for (let column = 1; column <= sheet.maxColumns; column++)
    if (!sheet.formats.get(row, column)) sheet.setFormat(row, column, format);
}

function readColumns(sheet: Sheet, from: HucreSheet): void {
  from.columns?.slice(0, sheet.maxColumns).forEach(({ width, hidden }, index) => {
    if (width !== undefined) sheet.columnAxis.setSize(index + 1, width * PIXELS_PER_CHARACTER);
    if (hidden) sheet.columnAxis.setHiddenByUser(index + 1, 1, true);
  });
}

function readRows(rows: readonly RawRow[], sheet: Sheet, from: HucreSheet, source: CellSource): void {
  const filtered =
    (from.autoFilter?.columns?.length ?? 0) > 0 ? parseRect(present(from.autoFilter).range, sheet) : null;
  const filled = new Set<number>();
  for (const { row, style, height, hidden } of rows) {
    if (row > sheet.maxRows) continue;
    const format = source.formats[style];
    if (format && format !== DEFAULT_FORMAT && !filled.has(row)) fillRow(sheet, row, format);
    filled.add(row);
    if (height !== undefined) sheet.rowAxis.setSize(row, height * PIXELS_PER_POINT);
    if (!hidden) continue;
    if (filtered && row > filtered.row && row <= lastRowOf(filtered)) sheet.rowAxis.setHiddenByFilter(row, 1, true);
    else sheet.rowAxis.setHiddenByUser(row, 1, true);
  }
}

function readNotesAndLinks(sheet: Sheet, from: HucreSheet, workbook: Workbook): void {
  for (const [key, { comment, hyperlink }] of from.cells ?? []) {
    const [row, column] = key.split(',').map((text) => Number(text) + 1) as [number, number];
    if (row > sheet.maxRows || column > sheet.maxColumns) continue;
    if (comment) sheet.setNote(row, column, comment.text);
    if (!hyperlink) continue;
    const link = hyperlink.location ? scriptLink(hyperlink.location, workbook) : hyperlink.target;
    const text = sheet.valueAt(row, column);
    if (typeof text === 'string' && sheet.formulaAt(row, column) === '') {
      sheet.runs.set(
        row,
        column,
        (sheet.runsAt(row, column) ?? [{ text }]).map((run) => ({ ...run, link })),
      );
    } else sheet.links.set(row, column, link);
  }
}

function readFilter(sheet: Sheet, from: HucreSheet): void {
  const area = from.autoFilter && parseRect(from.autoFilter.range, sheet);
  if (!area) return;
  const criteria = (from.autoFilter?.columns ?? []).map(
    ({ colIndex, filters }) => [area.column + colIndex, { visibleValues: filters ?? [] }] as const,
  );
  sheet.filter = { rect: area, criteria: new Map(criteria) };
}

export const keyOf = (row: number, column: number): string => `${row - 1},${column - 1}`;
