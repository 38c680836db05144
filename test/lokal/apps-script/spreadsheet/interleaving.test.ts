/** Two runs on one file: what the other sees of writes that are not flushed, and why a lock needs the flush. */
import type { Workbook } from '../../../../src/lokal/buku/workbook';
import { userDeleteRows } from '../../../../src/lokal/apps-script/spreadsheet/user-actions';
import { userEdit } from '../../../../src/lokal/apps-script/spreadsheet/user-edit';
import { book, failure, script } from './script-on-book';

/** What another run reads in A1 at the moment when the first one releases its lock. */
function seenAtRelease(workbook: Workbook, lines: string): unknown {
  let seen: unknown;
  script(workbook, `var lock = LockService.getDocumentLock(); lock.waitLock(1000); ${lines} lock.releaseLock()`, {
    betweenCalls: ({ member }) => {
      if (member === 'releaseLock') seen = script(workbook, "return sheet.getRange('A1').getValue()");
    },
  });
  return seen;
}

it('L-04 S-74 trap 18: a write that is not flushed before the lock is released is not there for the next holder', () => {
  const workbook = book();
  expect(seenAtRelease(workbook, "sheet.getRange('A1').setValue(7);")).toBe('');
  expect(script(workbook, "return sheet.getRange('A1').getValue()")).toBe(7);
});

it('L-04 S-74 a flushed one is', () => {
  expect(seenAtRelease(book(), "sheet.getRange('A1').setValue(7); SpreadsheetApp.flush();")).toBe(7);
});

it('a write to rows that somebody deletes before it is applied is refused', () => {
  const workbook = book();
  const lines = "sheet.getRange('A1000').setValue(7); SpreadsheetApp.flush()";
  const betweenCalls = ({ member }: { member: string }): void => {
    if (member === 'flush') userDeleteRows(workbook, 'Sheet1', 500);
  };
  expect(failure(workbook, lines, { betweenCalls }))
    .toBe('The coordinates of the range are outside the dimensions of the sheet.');
});

it('S-26 appendRow finds its row and writes it in one step: what somebody types there next stays', () => {
  const workbook = book();
  script(workbook, "sheet.appendRow(['ours']); sheet.getName(); SpreadsheetApp.flush()", {
    betweenCalls: ({ member }) => {
      if (member === 'getName') userEdit(workbook, 'Sheet1', 'A2', 'theirs');
    },
  });
  expect([workbook.sheetByName('Sheet1')?.valueAt(1, 1), workbook.sheetByName('Sheet1')?.valueAt(2, 1)]).toEqual(['ours', 'theirs']);
});
