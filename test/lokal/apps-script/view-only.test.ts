/** The runs of somebody who may look at the file and not edit it. */
import { NO_EDIT_RIGHT, REFUSED_LATE } from '../../../src/lokal/apps-script/view-only';
import { projectOf } from '../../../src/lokal/apps-script/project';
import { createRuntime } from '../../../src/lokal/apps-script/runtime';
import { editCell, openDocument } from '../../../src/lokal/apps-script/simple-trigger';
import { spreadsheetServices } from '../../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import { book, failure, script } from './spreadsheet/script-on-book';

const file = { owner: 'kepala@example.go.id', editors: ['ani@example.go.id'] };
const as = (name: string) => ({ file, user: { email: `${name}@example.go.id`, locale: 'id' } });
const NOT_THAT_ACTION = 'You do not have permission to perform that action.';

it.each([
  "sheet.getRange('A1').getValue()", 'sheet.getDataRange().getValues().length', 'ss.getName()', 'ss.getSheets().length',
  "PropertiesService.getDocumentProperties().getProperty('x')", "sheet.getRange('A1').canEdit()", 'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length',
])('reads: %s', (line) => {
  expect(() => script(book(), `return ${line}`, as('tamu'))).not.toThrow();
});

it('may edit no cell, and is told so', () => {
  expect(script(book(), "return sheet.getRange('A1').canEdit()", as('tamu'))).toBe(false);
  expect(script(book(), "return sheet.getRange('A1').canEdit()", as('ani'))).toBe(true);
});

it.each(REFUSED_LATE)('S-21: Range.%s is refused by the next call, and no cell is written', (member) => {
  const value: Readonly<Record<string, string>> = {
    setValues: '[[1]]', setFormulas: "[['=1']]", setFormula: "'=1'", clearContent: '', setValue: '1',
    setRichTextValues: "[[SpreadsheetApp.newRichTextValue().setText('x').build()]]",
  };
  const lines = `var log = []; sheet.getRange('A1').${member}(${value[member]}); log.push('sent');
    try { SpreadsheetApp.flush(); } catch (e) { log.push(e.name, e.message); }
    return log.concat(sheet.getRange('A1').getValue())`;
  const workbook = book();
  workbook.activeSheet.setValue(1, 1, 'lama');
  expect(script(workbook, lines, as('tamu'))).toEqual(['sent', 'Exception', NO_EDIT_RIGHT, 'lama']);
});

it.each([
  "ss.insertSheet('x')", "sheet.setName('x')", 'ss.deleteSheet(sheet)', 'sheet.appendRow([1])', 'sheet.insertRowsAfter(1, 1)', 'sheet.hideSheet()',
  "sheet.getRange('A1').setNumberFormat('@')", "sheet.getRange('A1').setNote('x')", "sheet.getRange('A1').protect()", 'sheet.protect()',
  "sheet.getRangeList(['A1']).clearContent()", "ss.setSpreadsheetLocale('id_ID')", "ss.setNamedRange('x', sheet.getRange('A1'))",
  "sheet.addDeveloperMetadata('x')", 'sheet.setConditionalFormatRules([])', "ss.rename('x')", 'sheet.setFrozenRows(1)',
])('refused at once: %s', (line) => {
  expect(failure(book(), line, as('tamu'))).toBe(NO_EDIT_RIGHT);
  expect(() => script(book(), `if (false) ${line}`, as('tamu'))).not.toThrow();
});

it.each(['ss.getEditors()', 'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getEditors()'])('for editors only, as its reference says: %s', (line) => {
  const workbook = book();
  script(workbook, 'sheet.protect()', as('ani'));
  expect(failure(workbook, line, as('tamu'))).toBe(NOT_THAT_ACTION);
  expect(() => script(workbook, line, as('ani'))).not.toThrow();
});

it.each(["ss.toast('x')", "PropertiesService.getDocumentProperties().setProperty('x', '1')"])('nobody says that it is open, so it is not: %s', (line) => {
  expect(failure(book(), line, as('tamu'))).toBe(NOT_THAT_ACTION);
  expect(() => script(book(), line, as('ani'))).not.toThrow();
});

it('U-08: simple triggers do not fire for who may only look', () => {
  const project = projectOf({ 'Code.js': 'function onOpen() {} function onEdit() {}' });
  const opened = (name: string) => {
    const runtime = createRuntime({ project, services: [spreadsheetServices(book(), { file })], user: as(name).user });
    return [openDocument(runtime)?.kind, editCell(runtime, { sheet: 'Sheet1', range: 'A1' })?.kind];
  };
  expect([opened('tamu'), opened('ani'), opened('kepala')]).toEqual([[undefined, undefined], ['value', 'value'], ['value', 'value']]);
});
