/** The refusals of `getRange` and of calls that name rows or columns, in the platform's words (S-42..S-47). */
import type { Grid } from '../../buku/a1';
import { lastColumnOf, lastRowOf, type Rect } from '../../buku/rect';
import { ServiceError } from '../errors';

export const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

const TOO_SMALL: readonly (readonly [keyof Rect, string])[] = [
  ['row', 'The starting row of the range is too small.'],
  ['column', 'The starting column of the range is too small.'],
  ['rows', 'The number of rows in the range must be at least 1.'],
  ['columns', 'The number of columns in the range must be at least 1.'],
];

/** @throws ServiceError when the area is no area, or reaches past the grid */
export function assertArea(area: Rect, { maxRows, maxColumns }: Grid): void {
  for (const [part, message] of TOO_SMALL) if (area[part] < 1) throw new ServiceError(message);
  if (lastRowOf(area) > maxRows || lastColumnOf(area) > maxColumns) throw new ServiceError(OUTSIDE);
}

/** @throws ServiceError for rows or columns outside the grid (S-45) */
export function assertLines(lines: 'rows' | 'columns', first: number, count: number, available: number): void {
  if (first >= 1 && count >= 1 && first + count - 1 <= available) return;
  throw new ServiceError(`Those ${lines} are out of bounds.`);
}
