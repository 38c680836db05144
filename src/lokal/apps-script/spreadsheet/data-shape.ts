/** The check that a grid of data has exactly the shape of its range, every row of it (S-18). */
import type { Rect } from '../../buku/rect';
import { ServiceError } from '../errors';

const mismatch = (lines: 'rows' | 'columns', data: number, range: number): ServiceError =>
  new ServiceError(
    `The number of ${lines} in the data does not match the number of ${lines} in the range. `
    + `The data has ${data} but the range has ${range}.`,
  );

/** @throws ServiceError before anything is written */
export function assertShape(data: readonly (readonly unknown[])[], { rows, columns }: Rect): void {
  if (data.length !== rows) throw mismatch('rows', data.length, rows);
  for (const line of data) if (line.length !== columns) throw mismatch('columns', line.length, columns);
}
