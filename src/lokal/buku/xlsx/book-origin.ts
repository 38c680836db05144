/** What a workbook remembers of the file it was read from, beyond the model. */
import type { openXlsx } from 'hucre/xlsx';
import type { Workbook } from '../workbook';

export type HucreBook = Awaited<ReturnType<typeof openXlsx>>;
export type HucreSheet = HucreBook['sheets'][number];

export interface BookOrigin {
  readonly book: HucreBook;
}

export interface SheetOrigin {
  /** Its place in the file, counted from 0. */
  readonly index: number;
  readonly sheet: HucreSheet;
  /** `<sheetFormatPr .../>` as it stood: default sizes. */
  readonly sheetFormat: string | undefined;
  /** Rows of an outline, by their number in the file. */
  readonly outlines: ReadonlyMap<number, { readonly outlineLevel: number; readonly collapsed: boolean }>;
}

export const bookOrigin = (workbook: Workbook): BookOrigin | null => workbook.origin as BookOrigin | null;
export const sheetOrigin = (sheet: { readonly origin: object | null }): SheetOrigin | null =>
  sheet.origin as SheetOrigin | null;
