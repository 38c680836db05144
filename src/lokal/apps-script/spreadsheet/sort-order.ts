/** The order in which Sheets sorts cells: numbers, text, truth values, errors; blanks last in either direction. */
import { CellError, type CellValue } from '../../buku/cell-value';

/** One key of a sort: a column by the sheet's own number (S-72), and its direction. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  if (typeof value === 'boolean') return 2;
  return value instanceof CellError ? 3 : 4;
}

function compareSameRank(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Number(a === true) - Number(b === true);
}

/** Compares two cells of a sort column. */
export function compareCells(a: CellValue, b: CellValue, ascending: boolean, collator: Intl.Collator): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 4 || rankB === 4) return rankA - rankB;
  const difference = rankA === rankB ? compareSameRank(a, b, collator) : rankA - rankB;
  return ascending ? difference : -difference;
}

/**
 * The stable new order of rows: `order[i]` is the row that comes to place i, both counted from 0.
 * `valueAt(row, column)` reads a row of the area by its number from 0 and a column by the sheet's own number.
 */
export function sortedOrder(
  rows: number, keys: readonly SortKey[], locale: string, valueAt: (row: number, column: number) => CellValue,
): number[] {
  const collator = new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'accent' });
  const columns = keys.map(({ column, ascending }) => ({
    ascending, cells: Array.from({ length: rows }, (_, row) => valueAt(row, column)),
  }));
  return Array.from({ length: rows }, (_, row) => row).sort((a, b) => {
    for (const { cells, ascending } of columns) {
      const difference = compareCells(cells[a] ?? null, cells[b] ?? null, ascending, collator);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}
