/** Writes the model as an .xlsx file: the library makes the package, the cells are ours. */
import { saveXlsx, writeXlsx, type WriteOptions } from 'hucre/xlsx';
import { quoteSheetName } from '../a1';
import type { Workbook } from '../workbook';
import type { DataValidation } from '../sheet-features';
import type { Sheet } from '../sheet';
import { extrasOf, extrasPart, findExtras } from './book-extras';
import { bookOrigin, sheetOrigin, type HucreBook } from './book-origin';
import { fontOf } from './cell-style';
import { fileSheet } from './file-sheet';
import { finishPackage } from './finish-package';
import { fileNames } from './names';
import { renumbered } from './origin-parts';
import { bytesOf, pack, textOf, unpack, type Parts } from './package';
import { filePrint, withFolio } from './print-setup';
import { StringTable } from './string-table';
import { StyleTable } from './style-table';
import { fileValidations } from './validations';
import { WorkbookFileError } from './workbook-file-error';
import { columnsXml, dimensionOf, sheetDataXml, type CellTarget } from './write-cells';
import { present } from '../present';

/**
 * The bytes of an .xlsx file. The same workbook always gives the same cells; formulas are calculated afresh when the
 * file is opened elsewhere. Errors: WorkbookFileError not-writable, when the format cannot hold the workbook.
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  assertSheetNames(workbook);
  try {
    return await write(workbook);
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith('not emulated')) throw cause;
    throw new WorkbookFileError('not-writable', cause instanceof Error ? cause.message : undefined, { cause });
  }
}

async function write(workbook: Workbook): Promise<Uint8Array> {
  const styles = new StyleTable(workbook);
  const unsaid = new Map<Sheet, [string, DataValidation][]>();
  const sheets = workbook.sheets.map((sheet) => {
    const validations = fileValidations(sheet, workbook);
    unsaid.set(sheet, validations.unsaid);
    return fileSheet(sheet, workbook, validations.rules);
  });
  const first = present(sheets[0]);
  for (const [key, cell] of styles.sampleCells())
    present(first.cells).set(key, { ...present(first.cells).get(key), ...cell });
  const parts = unpack(await libraryFile(workbook, sheets));
  const strings = new StringTable();
  styles.learn(textOf(present(parts.get('xl/worksheets/sheet1.xml'))));
  styles.measure(textOf(present(parts.get('xl/styles.xml'))));
  const target: CellTarget = {
    locale: workbook.locale,
    styleIndex: (format, forced) => styles.index(format, forced),
    stringIndex: (text, runs) => strings.add(text, runs),
  };
  workbook.sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    parts.set(path, bytesOf(withFolio(sheetXml(textOf(present(parts.get(path))), sheet, target), sheet, workbook)));
  });
  parts.set('xl/sharedStrings.xml', bytesOf(strings.xml()));
  parts.set('xl/styles.xml', bytesOf(styles.finish(textOf(present(parts.get('xl/styles.xml'))))));
  return pack(finishPackage(parts, extrasPart(extrasOf(workbook, unsaid))));
}

function libraryFile(workbook: Workbook, sheets: WriteOptions['sheets']): Promise<Uint8Array> {
  const options = {
    sheets,
    namedRanges: [...fileNames(workbook), ...printNames(workbook)],
    dateSystem: '1900' as const,
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet) || undefined,
  };
  const book = bookOrigin(workbook)?.book;
  if (!book) return writeXlsx({ ...options, defaultFont: fontOf(workbook.defaultFont) });
  const places = workbook.sheets.map((sheet) => sheetOrigin(sheet)?.index ?? null);
  return saveXlsx(Object.assign(renumbered(book, places, ownPart(book)), options) as HucreBook);
}

/** The path of our own part in the file that was read: it is written afresh. */
function ownPart(book: HucreBook): string | undefined {
  const key = present(Object.getOwnPropertySymbols(book)[0]);
  return findExtras(present((book as unknown as Record<symbol, { rawEntries: Parts }>)[key]).rawEntries)?.path;
}

function printNames(workbook: Workbook): NonNullable<WriteOptions['namedRanges']> {
  return workbook.sheets.flatMap((sheet) => {
    const { pageSetup: page } = filePrint(sheet, workbook);
    const name = quoteSheetName(sheet.name);
    const titles = [page?.printTitlesColumn, page?.printTitlesRow].flatMap((range) =>
      range ? [`${name}!${range}`] : [],
    );
    return [
      ...(page?.printArea ? [{ name: '_xlnm.Print_Area', range: `${name}!${page.printArea}`, scope: sheet.name }] : []),
      ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheet.name }] : []),
    ];
  });
}

function sheetXml(xml: string, sheet: Sheet, target: CellTarget): string {
  const format =
    sheetOrigin(sheet)?.sheetFormat ?? '<sheetFormatPr defaultColWidth="14.285714" defaultRowHeight="15.75"/>';
  const start = xml.indexOf('<sheetFormatPr');
  const end = xml.indexOf('</sheetData>') >= 0 ? xml.indexOf('</sheetData>') + 12 : xml.indexOf('<sheetData/>') + 12;
  const head = xml.slice(0, start).replace(/<dimension ref="[^"]*"/, `<dimension ref="${dimensionOf(sheet)}"`);
  return `${head}${format}${columnsXml(sheet, target)}${sheetDataXml(sheet, target)}${xml.slice(end)}`;
}

/** What Excel refuses in a tab's name, although Google takes it. */
function assertSheetNames({ sheets }: Workbook): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const wrong = name.length > 31 || name === '' || /[[\]:*?/\\]|^'|'$/.test(name) || name.toLowerCase() === 'history';
    if (wrong || seen.has(name.toLowerCase())) {
      throw new WorkbookFileError(
        'not-writable',
        `nama lembar "${name}": paling panjang 31 huruf, tanpa [ ] : * ? / \\, tidak kembar`,
      );
    }
    seen.add(name.toLowerCase());
  }
}
