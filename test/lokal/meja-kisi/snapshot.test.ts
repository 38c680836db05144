/** What the page is told to show of a workbook. */
import { userEdit } from '../../../src/lokal/apps-script/spreadsheet/user-edit';
import { snapshotOf } from '../../../src/lokal/meja/kisi/snapshot';
import { book, script } from '../apps-script/spreadsheet/script-on-book';
import { firstSheet, shown } from './shown';

it('a date is shown by its format in Indonesian, stands right, and is edited as one types it', () => {
  const workbook = book();
  script(workbook, "sheet.getRange('A1').setNumberFormat('dddd, d mmmm yyyy')");
  userEdit(workbook, 'Sheet1', 'A1', '03/02/2025');
  expect(shown(workbook, 'A1')).toEqual({
    text: 'Senin, 3 Februari 2025', look: { horizontal: 'right' }, more: { edit: '3/2/2025' },
  });
});

it('numbers have the decimal comma, truth values stand in the middle, texts left', () => {
  const workbook = book();
  userEdit(workbook, 'Sheet1', 'A1:C1', [['1234,5', 'true', 'halo']]);
  expect(shown(workbook, 'A1')).toEqual({ text: '1234,5', look: { horizontal: 'right' }, more: {} });
  expect(shown(workbook, 'B1')).toEqual({ text: 'TRUE', look: { horizontal: 'center' }, more: {} });
  expect(shown(workbook, 'C1')).toEqual({ text: 'halo', look: {}, more: {} });
});

it('a formula shows its result and is edited as the formula that it is', () => {
  const workbook = book();
  userEdit(workbook, 'Sheet1', 'A1:A2', [['2'], ['3']]);
  userEdit(workbook, 'Sheet1', 'B1', '=SUM(A1;A2)');
  expect(shown(workbook, 'B1')).toMatchObject({ text: '5', more: { edit: '=SUM(A1;A2)' } });
});

it('a formula that the runtime does not calculate is said, no value is guessed', () => {
  const workbook = book();
  userEdit(workbook, 'Sheet1', 'A1', '=GOOGLEFINANCE("IDX:BBCA")');
  expect(shown(workbook, 'A1')).toMatchObject({
    text: '#BELUM DIHITUNG', more: { edit: '=GOOGLEFINANCE("IDX:BBCA")', note: expect.stringContaining('belum dihitung') },
  });
});

it('a NIP in a text cell is shown as typed, and marked as a text that would not survive elsewhere', () => {
  const workbook = book();
  script(workbook, "sheet.getRange('A:A').setNumberFormat('@')");
  userEdit(workbook, 'Sheet1', 'A1', '198501012010011001');
  expect(shown(workbook, 'A1')).toEqual({ text: '198501012010011001', look: {}, more: { isBareText: true } });
});

it('looks, notes, links and stretches of a text travel along', () => {
  const workbook = book();
  script(workbook, `sheet.getRange('A1').setValue('Judul').setFontWeight('bold').setBackground('#d9ead3').setWrap(true).setNote('catatan');
    sheet.getRange('A2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('54').setLinkUrl('#gid=0&range=A1').build())`);
  expect(shown(workbook, 'A1')).toEqual({
    text: 'Judul', look: { bold: true, background: '#d9ead3', wrap: 'WRAP' }, more: { note: 'catatan' },
  });
  expect(shown(workbook, 'A2').more.runs).toEqual([expect.objectContaining({ text: '54', link: '#gid=0&range=A1' })]);
});

it('the frame of a sheet: frozen rows, merges, sizes, hidden lines by hand and by filter', () => {
  const workbook = book();
  script(workbook, `sheet.getRange('A1:A4').setValues([['Status'], ['a'], ['b'], ['a']]);
    sheet.setFrozenRows(1); sheet.getRange('B1:C2').merge(); sheet.setColumnWidth(2, 150); sheet.hideRows(7, 2);
    sheet.getRange('A1:A4').createFilter()
      .setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build())`);
  expect(firstSheet(snapshotOf(workbook)).frame).toMatchObject({
    frozenRows: 1, columnWidths: [[2, 150]], hiddenRows: [[3, 1], [7, 2]], rows: 1000, columns: 26,
    merges: [{ row: 1, column: 2, rows: 2, columns: 2 }], filter: { row: 1, column: 1, rows: 4, columns: 1 },
  });
});

it('a list is told once for all its cells, with its choices and whether others are refused', () => {
  const workbook = book();
  script(workbook, `var list = SpreadsheetApp.newDataValidation().requireValueInList(['Sudah', 'Belum'], true).setAllowInvalid(false).build();
    sheet.getRange('B2:C100').setDataValidation(list);
    sheet.getRange('E1:E3').setValues([['x'], ['y'], ['x']]);
    sheet.getRange('D2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('E:E')).build());
    sheet.getRange('F2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build())`);
  const [list, range, ...others] = firstSheet(snapshotOf(workbook)).frame.validations;
  expect(list).toEqual({
    areas: [{ row: 2, column: 2, rows: 99, columns: 2 }], kind: 'list', choices: ['Sudah', 'Belum'], arrow: true, rejects: true, help: null,
  });
  expect(range).toMatchObject({ choices: ['x', 'y'], rejects: false });
  expect(others).toEqual([]);
});

it('protections tell where they are and whether they only warn', () => {
  const workbook = book();
  script(workbook, "sheet.getRange('C:C').protect().setDescription('diisi oleh alat').setWarningOnly(true)");
  expect(firstSheet(snapshotOf(workbook)).frame.protections).toEqual([
    { area: { row: 1, column: 3, rows: 1000, columns: 1 }, unprotected: [], description: 'diisi oleh alat', warningOnly: true },
  ]);
});

it('a snapshot changes nothing in the workbook', () => {
  const workbook = book();
  userEdit(workbook, 'Sheet1', 'A1', '=1+1');
  script(workbook, `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=SUM($A$1:$A$2)>1').setBackground('#ff0000').setRanges([sheet.getRange('A1:B3')]).build()])`);
  const { revision } = workbook.changes;
  expect(snapshotOf(workbook)).toEqual(snapshotOf(workbook));
  expect(workbook.changes.revision).toBe(revision);
  expect(firstSheet(snapshotOf(workbook)).frame.columns).toBe(26);
});
