/** Where developer metadata may hang: the file, a sheet, whole rows or whole columns (S-67). */
import type { Rect } from '../../../buku/rect';
import type { Sheet } from '../../../buku/sheet';
import type { DeveloperMetadata } from '../../../buku/sheet-features';
import { ServiceError } from '../../errors';

export type MetadataLocation = DeveloperMetadata['location'];

const NOT_WHOLE =
  'Adding developer metadata to arbitrary ranges is not currently supported. '
  + 'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, '
  + 'or an entire row or column.';

/** @throws ServiceError when the area is neither one whole row nor one whole column */
export function lineLocation(sheet: Sheet, area: Rect): MetadataLocation {
  const sheetId = sheet.id;
  const { row, rows, column, columns } = area;
  if (columns === sheet.maxColumns && rows === 1) return { kind: 'rows', sheetId, index: row, count: 1 };
  if (rows === sheet.maxRows && columns === 1) return { kind: 'columns', sheetId, index: column, count: 1 };
  throw new ServiceError(NOT_WHOLE);
}

/** Whether two places are the same. */
export const samePlace = (a: MetadataLocation, b: MetadataLocation): boolean =>
  JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

/** Whether a place lies inside another: everything in the file, a sheet's rows and columns in the sheet. */
export function liesIn(inner: MetadataLocation, outer: MetadataLocation): boolean {
  if (outer.kind === 'spreadsheet') return true;
  if (outer.kind === 'sheet') return 'sheetId' in inner && inner.sheetId === outer.sheetId;
  return samePlace(inner, outer);
}

const ordered = (location: MetadataLocation): unknown =>
  Object.entries(location).sort(([a], [b]) => (a < b ? -1 : 1));
