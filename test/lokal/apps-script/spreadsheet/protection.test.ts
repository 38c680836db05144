/** Protections: whom they keep out, and when. */
import { book, outcomeOf, script } from './script-on-book';
import type { Workbook } from '../../../../src/lokal/buku/workbook';

const file = { owner: 'kepala@example.go.id', editors: ['ani@example.go.id', 'budi@example.go.id'] };
const as = (name: string) => ({ file, user: { email: `${name}@example.go.id`, locale: 'id' } });
const PROTECTED = 'You are trying to edit a protected cell or object.';

/** A workbook on which the owner has run the lines. */
function prepared(lines: string): Workbook {
  const workbook = book();
  script(workbook, lines, as('kepala'));
  return workbook;
}

it('S-62 trap 13: protect alone restricts nobody', () => {
  const workbook = prepared('sheet.protect()');
  expect(outcomeOf(workbook, "sheet.getRange('A1').setValue(1)", as('budi')).kind).toBe('value');
});

it('S-62 the editors of a fresh protection are those of the file, without the owner', () => {
  const lines = 'return sheet.protect().getEditors().map(function (u) { return u.getEmail(); })';
  expect(script(book(), lines, as('kepala'))).toEqual(file.editors);
});

it('S-64 once an editor is removed his menu runs are refused, on the next call', () => {
  const workbook = prepared("sheet.getRange('A1:B2').protect().removeEditor('budi@example.go.id')");
  const lines = `var log = []; sheet.getRange('B2').setValue(1); log.push('written');
    try { SpreadsheetApp.flush(); } catch (e) { log.push(e.message); }
    return log.concat(sheet.getRange('B2').getValue())`;
  expect(script(workbook, lines, as('budi'))).toEqual(['written', expect.stringContaining(PROTECTED), '']);
  expect(outcomeOf(workbook, "sheet.getRange('C3').setValue(1)", as('budi')).kind).toBe('value');
  expect(outcomeOf(workbook, "sheet.getRange('B2').setValue(1)", as('ani')).kind).toBe('value');
});

it('S-62 neither the owner nor the user himself can be removed', () => {
  const workbook = book();
  script(workbook, "sheet.protect().removeEditors(['kepala@example.go.id', 'ani@example.go.id', 'budi@example.go.id'])", as('ani'));
  expect(outcomeOf(workbook, "sheet.getRange('A1').setValue(1)", as('ani')).kind).toBe('value');
  expect(outcomeOf(workbook, "sheet.getRange('A1').setValue(1)", as('kepala')).kind).toBe('value');
  expect(outcomeOf(workbook, "sheet.getRange('A1').setValue(1)", as('budi')).kind).toBe('exception');
});

it('S-63 a warning keeps nobody out; open ranges are for whole sheets', () => {
  const warned = prepared("sheet.protect().removeEditors(['budi@example.go.id']).setWarningOnly(true)");
  expect(outcomeOf(warned, "sheet.getRange('A1').setValue(1)", as('budi')).kind).toBe('value');
  const partly = prepared("sheet.protect().removeEditor('budi@example.go.id').setUnprotectedRanges([sheet.getRange('A:A')])");
  expect(outcomeOf(partly, "sheet.getRange('A5').setValue(1)", as('budi')).kind).toBe('value');
  expect(outcomeOf(partly, "sheet.getRange('A5:B5').setValue(1)", as('budi')).kind).toBe('exception');
  expect(outcomeOf(book(), "sheet.getRange('A1').protect().setUnprotectedRanges([])", as('kepala')).kind)
    .toBe('exception');
});

it('S-63 setDomainEdit is refused for a file of gmail.com', () => {
  const options = { ...as('kepala'), file: { ...file, owner: 'kepala@gmail.com' } };
  expect(outcomeOf(book(), 'sheet.protect().setDomainEdit(false)', options).kind).toBe('exception');
  expect(outcomeOf(book(), 'sheet.protect().setDomainEdit(false)', as('kepala')).kind).toBe('value');
});

it('protections are listed by kind and removed', () => {
  const lines = `sheet.protect().setDescription('lembar'); sheet.getRange('A1').protect(); sheet.protect();
    var type = SpreadsheetApp.ProtectionType; var before = [ss.getProtections(type.SHEET).length,
      ss.getProtections(type.RANGE).length];
    var kept = sheet.getProtections(type.SHEET)[0].getDescription(); ss.getProtections(type.RANGE)[0].remove();
    return [before, kept, sheet.getProtections(type.RANGE).length]`;
  expect(script(book(), lines, as('kepala'))).toEqual([[1, 1], 'lembar', 0]);
});

it('rows of a protected sheet are not deleted by those it keeps out', () => {
  const workbook = prepared("sheet.protect().removeEditor('budi@example.go.id')");
  expect(outcomeOf(workbook, 'sheet.deleteRow(1)', as('budi')).kind).toBe('exception');
  expect(workbook.activeSheet.maxRows).toBe(1000);
});
