/** Carries out what a person does in the grid beside typing. */
import {
  userDeleteColumns, userDeleteRows, userDeleteSheet, userInsertColumns, userInsertRows, userMoveColumns,
  userRenameSheet, userSort,
} from '../apps-script/spreadsheet/user-actions';
import type { Workbook } from '../buku/workbook';
import type { UserAction } from './requests';

/** @throws ServiceError, NotEmulated or Error when the sheet cannot be changed so */
export function perform(workbook: Workbook, sheetName: string, action: UserAction): void {
  switch (action.kind) {
    case 'insert-rows': return userInsertRows(workbook, sheetName, action.at, action.count);
    case 'delete-rows': return userDeleteRows(workbook, sheetName, action.at, action.count);
    case 'insert-columns': return userInsertColumns(workbook, sheetName, action.at, action.count);
    case 'delete-columns': return userDeleteColumns(workbook, sheetName, action.at, action.count);
    case 'move-columns': return userMoveColumns(workbook, sheetName, action.at, action.count, action.to);
    case 'sort': return userSort(workbook, sheetName, action.a1, action.column, action.ascending);
    case 'rename-sheet': return userRenameSheet(workbook, sheetName, action.name);
    case 'delete-sheet': return deleteSheet(workbook, sheetName);
  }
}

/** A file keeps at least one sheet. */
function deleteSheet(workbook: Workbook, sheetName: string): void {
  if (workbook.sheets.length === 1) throw new Error('Lembar terakhir tidak dapat dihapus.');
  userDeleteSheet(workbook, sheetName);
}
