/** A sheet of the model as the library wants it for writing, without its cells: those are written by us. */
import type { WriteSheet } from 'hucre/xlsx';
import { formatRect } from '../a1';
import { lastColumnOf, lastRowOf } from '../rect';
import type { Sheet } from '../sheet';
import type { SheetTable } from '../sheet-features';
import type { Workbook } from '../workbook';
import { inFile } from './book-extras';
import { sheetOrigin, type HucreSheet } from './book-origin';
import { fromHex } from './colors';
import { fileRules } from './conditional-rules';
import { fileLink } from './links';
import { filePrint } from './print-setup';
import { keyOf } from './read-sheet';
import type { FileValidation } from './validations';

export function fileSheet(sheet: Sheet, workbook: Workbook, validations: FileValidation[]): WriteSheet {
  const from = sheetOrigin(sheet)?.sheet;
  const { pageSetup, headerFooter, rowBreaks } = filePrint(sheet, workbook);
  const strict = sheet.protections.find(inFile);
  return {
    name: sheet.name,
    rows: [],
    cells: notesAndLinks(sheet, workbook),
    merges: sheet.merges.map((area) => ({
      startRow: area.row - 1,
      startCol: area.column - 1,
      endRow: lastRowOf(area) - 1,
      endCol: lastColumnOf(area) - 1,
    })),
    dataValidations: validations.length > 0 ? validations : undefined,
    conditionalRules: fileRules(sheet, workbook.locale),
    autoFilter: filterOf(sheet),
    freezePane:
      sheet.frozenRows || sheet.frozenColumns ? { rows: sheet.frozenRows, columns: sheet.frozenColumns } : undefined,
    // Row and column titles are written as names: the library leaves out the quotes around sheet names.
    pageSetup: pageSetup && {
      ...pageSetup,
      printTitlesRow: undefined,
      printTitlesColumn: undefined,
      printArea: undefined,
    },
    headerFooter,
    protection: strict && ((strict.origin as WriteSheet['protection']) ?? { sheet: true }),
    view: {
      ...from?.view,
      showGridLines: !sheet.hiddenGridlines,
      rightToLeft: sheet.rightToLeft,
      tabColor: tabColor(sheet),
    },
    hidden: sheet.hidden && !from?.veryHidden,
    veryHidden: sheet.hidden && from?.veryHidden,
    tables: sheet.tables.length > 0 ? sheet.tables.map((table) => tableOf(sheet, table)) : undefined,
    ...(from && carried(from)),
    ...(rowBreaks && { rowBreaks }),
  };
}

/** What the model does not look into goes back as it came: pictures, page breaks, small charts in cells. */
const carried = (from: HucreSheet): Partial<WriteSheet> => ({
  splitPane: from.splitPane,
  images: from.images,
  textBoxes: from.textBoxes,
  backgroundImage: from.backgroundImage,
  sparklines: from.sparklines,
  rowBreaks: from.rowBreaks,
  colBreaks: from.colBreaks,
  outlineProperties: from.outlineProperties,
});

function tabColor(sheet: Sheet): NonNullable<WriteSheet['view']>['tabColor'] {
  const color = sheetOrigin(sheet)?.sheet.view?.tabColor;
  if (sheet.tabColor === null) return undefined;
  return color?.theme !== undefined || color?.indexed !== undefined ? color : fromHex(sheet.tabColor);
}

function notesAndLinks(sheet: Sheet, workbook: Workbook): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const at = (row: number, column: number) => {
    const key = keyOf(row, column);
    const cell = cells.get(key) ?? {};
    cells.set(key, cell);
    return cell;
  };
  sheet.notes.forEach((text, row, column) => {
    const author = sheetOrigin(sheet)?.sheet.cells?.get(keyOf(row, column))?.comment?.author;
    at(row, column).comment = { text, author };
  });
  const link = (target: string, row: number, column: number): void => {
    const before = sheetOrigin(sheet)?.sheet.cells?.get(keyOf(row, column))?.hyperlink;
    at(row, column).hyperlink = { tooltip: before?.tooltip, display: before?.display, ...fileLink(target, workbook) };
  };
  sheet.links.forEach(link);
  sheet.runs.forEach((runs, row, column) => {
    const linked = runs.find((run) => run.link)?.link;
    if (linked) link(linked, row, column);
  });
  return cells;
}

/** Values that a filter shows are in the file; values that it hides are told there by the hidden rows only. */
function filterOf({ filter }: Sheet): WriteSheet['autoFilter'] {
  if (!filter) return undefined;
  const columns = [...filter.criteria].flatMap(([column, { visibleValues }]) =>
    visibleValues ? [{ colIndex: column - filter.rect.column, filters: [...visibleValues] }] : [],
  );
  return { range: formatRect(filter.rect), ...(columns.length > 0 ? { columns } : {}) };
}

/** A table's heads must be the texts of its first row, or Excel calls the file damaged. */
function tableOf(sheet: Sheet, { rect, origin }: SheetTable): NonNullable<WriteSheet['tables']>[number] {
  const table = origin as NonNullable<WriteSheet['tables']>[number];
  const columns = Array.from({ length: rect.columns }, (_, index) => {
    const head = String(sheet.valueAt(rect.row, rect.column + index) ?? `Column${index + 1}`);
    return { ...table.columns.find(({ name }) => name === head), name: head };
  });
  return { ...table, range: formatRect(rect), columns };
}
