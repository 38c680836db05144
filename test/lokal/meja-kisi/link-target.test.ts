/** Links within the workbook, of Sheets and of files. */
import { linkTarget } from '../../../src/lokal/meja/kisi/layar/link-target';
import { snapshotOf } from '../../../src/lokal/meja/kisi/snapshot';
import { book } from '../apps-script/spreadsheet/script-on-book';

it.each([
  ['#gid=0&range=A54', { sheetId: 0, a1: 'A54' }],
  ["#'Sheet1'!B2", { sheetId: 0, a1: 'B2' }],
  ['#gid=9&range=A1', null],
  ['https://contoh.go.id/', null],
])('the link %s leads there', (link, target) => expect(linkTarget(link, snapshotOf(book()))).toEqual(target));
