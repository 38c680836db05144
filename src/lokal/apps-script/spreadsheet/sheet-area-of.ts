/** The cells behind a Range argument, without knowing the class Range. */
import type { Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import { hostOf } from '../service';
import type { Bounds } from './reference';
import { RangePlace } from './range/range-place';

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Rect;
}

/** @throws ServiceError when the range lies outside its sheet by now */
export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): SheetArea {
  const { sheet, area } = hostOf<RangePlace>(range, RangePlace);
  return { sheet, area };
}

/** The bounds as written, open ends kept. */
export const boundsOf = (range: GoogleAppsScript.Spreadsheet.Range): Bounds =>
  hostOf<RangePlace>(range, RangePlace).bounds;
