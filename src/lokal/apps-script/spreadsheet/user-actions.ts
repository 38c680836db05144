/** What a person does beside typing: rows and columns, sorting, sheets, the selection. None of it fires onEdit. */
import { deleteLines, insertLines, moveLines } from '../../buku/sheet-structure';
import type { Workbook } from '../../buku/workbook';
import { closedBounds } from './reference';
import { select } from './selection';
import { assertSheetName } from './sheet-names';
import { sortArea } from './sort-area';
import { userArea, userSheet } from './user-edit';

/** Inserts empty rows above row `at`, counted from 1. */
export const userInsertRows = (workbook: Workbook, sheetName: string, at: number, count = 1): void =>
  insertLines(userSheet(workbook, sheetName), 'rows', at, count, at > 1 ? 'before' : 'after');

export const userDeleteRows = (workbook: Workbook, sheetName: string, first: number, count = 1): void =>
  deleteLines(userSheet(workbook, sheetName), 'rows', first, count);

/** Inserts empty columns to the left of column `at`, counted from 1. */
export const userInsertColumns = (workbook: Workbook, sheetName: string, at: number, count = 1): void =>
  insertLines(userSheet(workbook, sheetName), 'columns', at, count, at > 1 ? 'before' : 'after');

export const userDeleteColumns = (workbook: Workbook, sheetName: string, first: number, count = 1): void =>
  deleteLines(userSheet(workbook, sheetName), 'columns', first, count);

/** Drags whole columns before column `to`, counted before the move. */
export const userMoveColumns = (
  workbook: Workbook, sheetName: string, first: number, count: number, to: number,
): void =>
  moveLines(userSheet(workbook, sheetName), 'columns', first, count, to);

/** Sorts the rows of an area by one of the sheet's columns, counted from 1. */
export function userSort(workbook: Workbook, sheetName: string, a1: string, column: number, ascending = true): void {
  const sheet = userSheet(workbook, sheetName);
  sortArea(workbook, sheet, userArea(sheet, a1), [{ column, ascending }]);
}

/** @throws ServiceError when the name is taken or not allowed */
export function userRenameSheet(workbook: Workbook, sheetName: string, newName: string): void {
  const sheet = userSheet(workbook, sheetName);
  assertSheetName(workbook, newName, sheet.name);
  workbook.renameSheet(sheet, newName);
}

export const userDeleteSheet = (workbook: Workbook, sheetName: string): void =>
  workbook.removeSheet(userSheet(workbook, sheetName));

/** Selects a range, and brings its sheet to the front. */
export function userSelect(workbook: Workbook, sheetName: string, a1: string): void {
  const sheet = userSheet(workbook, sheetName);
  select(workbook, sheet.id, [closedBounds(userArea(sheet, a1))]);
}
