/** Print set-up between the file and the model. */
import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters, columnNumber, formatRect, parseRect } from '../a1';
import type { Sheet } from '../sheet';
import type { PrintSetup } from '../sheet-features';
import type { Workbook } from '../workbook';
import { wishedPaper, wishedPrint } from './print-wishes';
import { absolute } from './validations';

type Page = NonNullable<WriteSheet['pageSetup']>;
type HeaderFooter = NonNullable<WriteSheet['headerFooter']>;
interface Origin {
  readonly page?: Page;
  readonly headerFooter?: HeaderFooter;
}

export function readPrint(page: Page | undefined, headerFooter: HeaderFooter | undefined, sheet: Sheet): PrintSetup {
  if (!page && !headerFooter) return {};
  return {
    ...(page && readPage(page, sheet)),
    header: headerFooter?.oddHeader,
    footer: headerFooter?.oddFooter,
    origin: { page, headerFooter } satisfies Origin,
  };
}

const readPage = (page: Page, sheet: Sheet): PrintSetup => ({
  paper: page.paperSize,
  orientation: page.orientation,
  fitToWidth: page.fitToPage ? (page.fitToWidth ?? 1) : undefined,
  fitToHeight: page.fitToPage ? (page.fitToHeight ?? 1) : undefined,
  scale: page.scale,
  titleRows: lines(page.printTitlesRow),
  titleColumns: lines(page.printTitlesColumn?.replace(/[A-Z]+/gi, (letters) => String(columnNumber(letters)))),
  printArea: page.printArea ? (parseRect(page.printArea, sheet) ?? undefined) : undefined,
  margins: page.margins,
  gridlines: page.showGridLines,
  centerHorizontally: page.horizontalCentered,
  centerVertically: page.verticalCentered,
});

function lines(reference: string | undefined): PrintSetup['titleRows'] {
  const found = /^\$?(\d+):\$?(\d+)$/.exec(reference ?? '');
  return found ? { first: Number(found[1]), last: Number(found[2]) } : undefined;
}

/** Excel's number of the paper that the library does not name: 8.5 x 13 inches. */
export const FOLIO = 14;

/** What the file is to say of printing: the sheet's own set-up, else what a script wished for. */
export function filePrint(sheet: Sheet, workbook: Workbook): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  const print = wishedPrint(sheet, workbook) ?? sheet.print;
  const origin = (print.origin ?? {}) as Origin;
  if (Object.values(print).every((value) => value === undefined)) return {};
  const fits = print.fitToWidth !== undefined || print.fitToHeight !== undefined;
  return {
    pageSetup: {
      ...origin.page,
      paperSize: (isFolio(sheet, workbook) ? 'a4' : print.paper) as Page['paperSize'],
      orientation: print.orientation,
      fitToPage: fits || undefined,
      fitToWidth: print.fitToWidth,
      fitToHeight: print.fitToHeight,
      scale: print.scale,
      printTitlesRow: print.titleRows && `$${print.titleRows.first}:$${print.titleRows.last}`,
      printTitlesColumn:
        print.titleColumns && `$${columnLetters(print.titleColumns.first)}:$${columnLetters(print.titleColumns.last)}`,
      printArea: print.printArea && absolute(formatRect(print.printArea)),
      margins: print.margins,
      showGridLines: print.gridlines,
      horizontalCentered: print.centerHorizontally,
      verticalCentered: print.centerVertically,
    },
    headerFooter:
      print.header || print.footer || origin.headerFooter
        ? { ...origin.headerFooter, oddHeader: print.header, oddFooter: print.footer }
        : undefined,
    // The library counts the row above the break from 0.
    ...(print.breaks ? { rowBreaks: print.breaks.map((row) => row - 2) } : {}),
  };
}

/** Of a file that is read again the library does not tell the paper, but the wish still stands on the sheet. */
const isFolio = (sheet: Sheet, workbook: Workbook): boolean => (sheet.print.paper ?? wishedPaper(sheet, workbook)) === 'folio';

/** The library knows no folio; its number is put where `filePrint` wrote another paper. */
export const withFolio = (xml: string, sheet: Sheet, workbook: Workbook): string =>
  isFolio(sheet, workbook)
    ? xml.replace(/(<pageSetup[^>]*paperSize=")\d+"/, `$1${FOLIO}"`)
    : xml;
