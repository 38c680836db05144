/** Copies a sheet within its file, with everything on it but protections. */
import { copyArea } from '../../buku/sheet-area';
import type { Sheet } from '../../buku/sheet';
import type { Workbook } from '../../buku/workbook';
import { assertRoom } from './cell-limit';
import { copyName } from './sheet-names';

/** @returns the copy, at the end or at a place counted from 0, under `Copy of ...` or a given name */
export function copySheet(
  workbook: Workbook, source: Sheet, name = copyName(workbook, source.name), index?: number,
): Sheet {
  const { maxRows, maxColumns } = source;
  assertRoom(workbook, maxRows * maxColumns, maxColumns);
  const copy = workbook.addSheet(name, { index: index ?? workbook.sheets.length, maxRows, maxColumns });
  copy.rowAxis.copyFrom(source.rowAxis);
  copy.columnAxis.copyFrom(source.columnAxis);
  copyArea(source, source.grid, copy, 1, 1, 'all', { keepReferences: true });
  copy.conditionalRules = [...source.conditionalRules];
  copy.filter = source.filter && { ...source.filter, criteria: new Map(source.filter.criteria) };
  const { frozenRows, frozenColumns, tabColor, hiddenGridlines, rightToLeft, print } = source;
  return Object.assign(copy, { frozenRows, frozenColumns, tabColor, hiddenGridlines, rightToLeft, print });
}
