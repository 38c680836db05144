/** What people do in the grid, and the events that it fires. */
import { editCell } from '../../../../src/lokal/apps-script/simple-trigger';
import { projectOf } from '../../../../src/lokal/apps-script/project';
import { createRuntime } from '../../../../src/lokal/apps-script/runtime';
import { spreadsheetServices } from '../../../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import {
  userDeleteColumns, userDeleteRows, userDeleteSheet, userInsertColumns, userInsertRows, userMoveColumns,
    userRenameSheet,
  userSelect, userSort,
} from '../../../../src/lokal/apps-script/spreadsheet/user-actions';
import { userEdit } from '../../../../src/lokal/apps-script/spreadsheet/user-edit';
import { book, script } from './script-on-book';

it('U-10 U-11 an edit of one cell tells old and new content as text', () => {
  const workbook = book();
  expect(userEdit(workbook, 'Sheet1', 'B2', '5')).toEqual({ edit: { sheet: 'Sheet1', range: 'B2', value: '5' } });
  expect(userEdit(workbook, 'Sheet1', 'B2', 'true'))
    .toEqual({ edit: { sheet: 'Sheet1', range: 'B2', value: 'TRUE', oldValue: '5' } });
  expect(userEdit(workbook, 'Sheet1', 'B2', '')).toEqual({ edit: { sheet: 'Sheet1', range: 'B2', oldValue: 'TRUE' } });
});

it('U-10 trap 19: pasting several cells tells no value', () => {
  const workbook = book();
  expect(userEdit(workbook, 'Sheet1', 'A1:B1', [['31/12/2025', '007']]))
    .toEqual({ edit: { sheet: 'Sheet1', range: 'A1:B1' } });
  expect(script(workbook, "return [sheet.getRange('A1').getDisplayValue(), sheet.getRange('B1').getValue()]"))
    .toEqual(['31/12/2025', 7]);
});

it('a rejecting validation refuses what is typed, and = in a text cell stays text', () => {
  const workbook = book();
  script(workbook, `sheet.getRange('B:B').setNumberFormat('@');
    sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Ya']).setAllowInvalid(false).build())`);
  expect(userEdit(workbook, 'Sheet1', 'A1', 'Tidak')).toEqual({ refused: expect.stringContaining('cell A1 violates') });
  userEdit(workbook, 'Sheet1', 'B1', '=1+1');
  expect(script(workbook, "return sheet.getRange('A1:B1').getValues()")).toEqual([['', '=1+1']]);
});

it('the edit reaches onEdit with its range', () => {
  const workbook = book();
  const project = projectOf({ 'Code.js': 'function onEdit(e) { return [e.range.getA1Notation(), e.value, e.oldValue === undefined, e.range.getValue()]; }' });
  const runtime = createRuntime({ project, services: [spreadsheetServices(workbook)] });
  const typed = userEdit(workbook, 'Sheet1', 'C3', 'Budi') as { edit: Parameters<typeof editCell>[1] };
  expect(editCell(runtime, typed.edit)).toHaveProperty('value', ['C3', 'Budi', true, 'Budi']);
});

it('L-04 between two calls of a run another user moves rows, columns, names and the selection', () => {
  const workbook = book();
  script(workbook, "sheet.getRange('A1:A3').setValues([['c'], ['a'], ['b']])");
  let calls = 0;
  const lines = `
      var first = sheet.getRange('A1:A3').getValues(); var second = sheet.getRange('B2:B4').getValues();
      return [first, second, sheet.getName(), sheet.getActiveRange().getA1Notation()]`;
  const betweenCalls = (): void => {
    calls += 1;
    if (calls !== 5) return;
    userSort(workbook, 'Sheet1', 'A1:A3', 1);
    userInsertRows(workbook, 'Sheet1', 1, 2);
    userDeleteRows(workbook, 'Sheet1', 1);
    userInsertColumns(workbook, 'Sheet1', 1);
    userRenameSheet(workbook, 'Sheet1', 'Sesi');
    userSelect(workbook, 'Sesi', 'B2:B4');
  };
  expect(script(workbook, lines, { betweenCalls }))
    .toEqual([[['c'], ['a'], ['b']], [['a'], ['b'], ['c']], 'Sesi', 'B2:B4']);
});

it('a sheet and columns that somebody takes away or moves are gone or elsewhere for the next call', () => {
  const workbook = book();
  script(workbook, "sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]); ss.insertSheet('Lain')");
  userMoveColumns(workbook, 'Sheet1', 1, 1, 4);
  userDeleteColumns(workbook, 'Sheet1', 1);
  userDeleteSheet(workbook, 'Lain');
  expect(script(workbook, "return [sheet.getRange('A1:C1').getValues(), ss.getNumSheets()]"))
    .toEqual([[['c', 'a', '']], 1]);
});
