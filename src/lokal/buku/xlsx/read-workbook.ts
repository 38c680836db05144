/** Reads an .xlsx file into the model, as an import into Google Sheets would. */
import { openXlsx } from 'hucre/xlsx';
import { numberFormatOf, isDateFormat } from '../number-format';
import type { CellFormat } from '../cell-format';
import { sheetLocale } from '../locale';
import { NEW_GRID, Workbook, type WorkbookSettings } from '../workbook';
import { applyExtras, findExtras } from './book-extras';
import type { BookOrigin } from './book-origin';
import { formatOf, textStyleOf } from './cell-style';
import { assertColumns, assertGrids } from './grid-limit';
import { pack, textOf, bytesOf, unpack, type Parts } from './package';
import { shareInlineRich } from './inline-rich';
import { readTables, STRINGS, type StyleEntry } from './probe';
import type { CellSource } from './read-cells';
import { addSheets, readSheet } from './read-sheet';
import { splitSheetData } from './scan-cells';
import { bookParts } from './sheet-parts';
import { readNames } from './names';
import { attribute, startTags } from './xml';
import { WorkbookFileError } from './workbook-file-error';
import { present } from '../present';

/**
 * The workbook in a file. Formulas come in the locale's own form, dates as serial numbers, cached results as they are.
 * Errors: WorkbookFileError, whatever is wrong with the bytes.
 */
export async function readWorkbook(bytes: Uint8Array, settings: WorkbookSettings): Promise<Workbook> {
  const parts = unpack(bytes);
  const { sheets: sheetParts, date1904 } = bookParts(parts);
  try {
    return await read(parts, sheetParts, date1904, settings);
  } catch (cause) {
    if (cause instanceof WorkbookFileError || (cause instanceof Error && cause.message.startsWith('not emulated')))
      throw cause;
    // The library's own words are English and of no use to staff; they stay as the cause.
    throw new WorkbookFileError('damaged', undefined, { cause });
  }
}

async function read(
  parts: Parts,
  sheetParts: ReturnType<typeof bookParts>['sheets'],
  date1904: boolean,
  settings: WorkbookSettings,
): Promise<Workbook> {
  assertGrids(sheetParts.map(() => NEW_GRID));
  const split = new Map(
    sheetParts.map(({ path }) => {
      const { cells, rest } = splitSheetData(textOf(present(parts.get(path))));
      // Before the library meets them: it makes an object of every column that is described.
      assertColumns(columnSpans(rest));
      return [path, { cells: shareInlineRich(cells, parts), rest }];
    }),
  );
  const tables = await readTables(parts);
  const light = new Map(parts);
  for (const [path, { rest }] of split) light.set(path, bytesOf(rest));
  // The library gets the package without cells and texts: both are read by us, without its rounding of dates.
  if (light.has(STRINGS)) light.set(STRINGS, bytesOf(NO_STRINGS));
  const book = await openXlsx(pack(light, { compress: false }), { readStyles: true });

  const workbook = new Workbook(settings);
  workbook.origin = { book } satisfies BookOrigin;
  if (book.defaultFont) workbook.defaultFont = textStyleOf(book.defaultFont, book.themeColors);
  const formats = tables.styles.map((entry) => cellFormat(entry, settings.locale, book.themeColors));
  const source: CellSource = {
    strings: tables.strings,
    formats,
    isDate: formats.map(({ numberFormat }) => isDateFormat(numberFormat)),
    quotePrefix: tables.styles.map(({ quotePrefix }) => quotePrefix),
    date1904,
    locale: settings.locale,
    theme: book.themeColors,
  };
  const extras = findExtras(parts)?.extras;
  addSheets(workbook, sheetParts, new Map(extras?.sheets.map(({ name, id }) => [name, id])));
  sheetParts.forEach(({ path }, index) => readSheet(present(split.get(path)), workbook, index, source));
  readNames(workbook, book.namedRanges ?? []);
  workbook.activeSheetId = (workbook.sheets[book.activeSheet ?? 0] ?? present(workbook.sheets[0])).id;
  if (extras) applyExtras(workbook, extras);
  assertGrids(workbook.sheets);
  workbook.changes.reset();
  return workbook;
}

const columnSpans = (xml: string): [first: number, last: number][] =>
  Array.from(startTags(xml, 'col'), (tag) => [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))]);

const NO_STRINGS = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

function cellFormat(
  { style, numberFormatId }: StyleEntry,
  locale: string,
  theme: readonly string[] | undefined,
): CellFormat {
  const builtIn = numberFormatId > 0 && numberFormatId < 50;
  const kept = builtIn ? { ...style, numFmt: `builtin:${numberFormatId}` } : style;
  return formatOf(kept, numberFormatOf(numberFormatId, style.numFmt, sheetLocale(locale)), theme);
}
