/** What is sent after a change, and what becomes of it in the page. */
import { userDeleteSheet, userInsertRows, userRenameSheet } from '../../../src/lokal/apps-script/spreadsheet/user-actions';
import { userEdit } from '../../../src/lokal/apps-script/spreadsheet/user-edit';
import type { Workbook } from '../../../src/lokal/buku/workbook';
import { snapshotOf } from '../../../src/lokal/meja/kisi/snapshot';
import { applyChange, changeBetween } from '../../../src/lokal/meja/kisi/snapshot-change';
import { book, script } from '../apps-script/spreadsheet/script-on-book';
import { firstSheet } from './shown';

function filled(): Workbook {
  const workbook = book();
  workbook.addSheet('Lain');
  userEdit(workbook, 'Sheet1', 'A1:B3', [['a', '1'], ['b', '2'], ['c', '3']]);
  userEdit(workbook, 'Lain', 'A1', 'x');
  return workbook;
}

it('an edit sends its row only', () => {
  const workbook = filled();
  const before = snapshotOf(workbook);
  userEdit(workbook, 'Sheet1', 'B2', '3/2/2025');
  const { sheets, looks } = changeBetween(before, snapshotOf(workbook));
  expect(sheets).toEqual([{ id: 0, length: 3, rows: [[2, [['b', 0], ['3/2/2025', expect.any(Number)]]]] }]);
  expect(looks).toEqual({});
});

it('nothing changed, nothing sent', () => {
  const workbook = filled();
  expect(changeBetween(snapshotOf(workbook), snapshotOf(workbook)).sheets).toEqual([]);
});

it.each<[string, (workbook: Workbook) => unknown]>([
  ['an emptied last row', (workbook) => userEdit(workbook, 'Sheet1', 'A3:B3', '')],
  ['a new row', (workbook) => userInsertRows(workbook, 'Sheet1', 2)],
  ['a new look', (workbook) => script(workbook, "sheet.getRange('A1').setBackground('#ff0000')")],
  ['another name', (workbook) => userRenameSheet(workbook, 'Lain', 'Baru')],
  ['a sheet gone', (workbook) => userDeleteSheet(workbook, 'Lain')],
  ['a sheet more, in front', (workbook) => script(workbook, "ss.insertSheet('Depan', 0)")],
  ['a sheet moved', (workbook) => workbook.moveSheet(workbook.sheets[1] as never, 0)],
])('the page arrives at the same snapshot: %s', (_, change) => {
  const workbook = filled();
  const before = snapshotOf(workbook);
  change(workbook);
  const after = snapshotOf(workbook);
  const sent: unknown = JSON.parse(JSON.stringify(changeBetween(before, after)));
  expect(applyChange(before, sent as never)).toEqual(after);
  expect(applyChange(null, JSON.parse(JSON.stringify(changeBetween(null, after))) as never)).toEqual(after);
});

it('sheets that did not change stay the same objects', () => {
  const workbook = filled();
  const before = snapshotOf(workbook);
  userEdit(workbook, 'Lain', 'A1', 'y');
  expect(firstSheet(applyChange(before, changeBetween(before, snapshotOf(workbook))))).toBe(firstSheet(before));
});

it('a change that belongs to another snapshot is no guess but an error', () => {
  const workbook = filled();
  const before = snapshotOf(workbook);
  const change = changeBetween(before, snapshotOf(workbook));
  expect(() => applyChange(null, change)).toThrow('which is new');
});
