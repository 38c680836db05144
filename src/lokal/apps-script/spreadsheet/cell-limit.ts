/** The limits of a spreadsheet's grid: ten million cells of all sheets together, and columns up to ZZZ (S-54). */
import type { Workbook } from '../../buku/workbook';
import { ServiceError } from '../errors';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** @throws ServiceError when `added` more cells, or a sheet of `columns` columns, would be too much */
export function assertRoom(workbook: Workbook, added: number, columns: number): void {
  const cells = workbook.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, added);
  if (cells > MOST_CELLS || columns > MOST_COLUMNS) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}
