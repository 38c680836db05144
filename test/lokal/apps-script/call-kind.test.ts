import { callKind } from '../../../src/lokal/apps-script/call-kind';
import { membersOf } from '../../../src/lokal/apps-script/contract/contract';

const kindsOf = (service: string, kind: string): string[] =>
  Object.keys(membersOf(service)).filter((member) => callKind(service, member) === kind);

describe('data calls', () => {
  it.each([
    ['Range', 'getValues', 'read'], ['Range', 'getDisplayValues', 'read'], ['Range', 'getNotes', 'read'], ['Range', 'getMergedRanges', 'read'],
    ['Range', 'getDataValidations', 'read'], ['Sheet', 'getConditionalFormatRules', 'read'], ['Range', 'getFilter', 'read'], ['Range', 'isBlank', 'read'],
    ['Range', 'setValues', 'write'], ['Sheet', 'appendRow', 'write'], ['Range', 'clearContent', 'write'], ['Sheet', 'insertRowsAfter', 'write'],
    ['Sheet', 'deleteRow', 'write'], ['Range', 'setNumberFormat', 'write'], ['Spreadsheet', 'insertSheet', 'write'], ['Range', 'protect', 'write'],
    ['Sheet', 'getRange', 'other'], ['Sheet', 'getLastRow', 'other'], ['Spreadsheet', 'getSheetByName', 'other'], ['Range', 'getA1Notation', 'other'],
    ['Sheet', 'getMaxRows', 'other'], ['Spreadsheet', 'setActiveSheet', 'other'], ['Spreadsheet', 'toast', 'other'], ['Sheet', 'getDataRange', 'other'],
    ['DataValidationBuilder', 'setAllowInvalid', 'other'], ['Range', 'getNumRows', 'other'], ['Sheet', 'getSheetId', 'other'], ['Sheet', 'getSheetName', 'other'],
  ])('%s.%s is %s', (service, member, kind) => {
    expect(callKind(`SpreadsheetApp.${service}`, member)).toBe(kind);
  });

  it('only getters that point or measure carry nothing', () => {
    expect(kindsOf('SpreadsheetApp.Range', 'other').sort()).toMatchSnapshot();
    expect(kindsOf('SpreadsheetApp.Sheet', 'other').sort()).toMatchSnapshot();
    expect(kindsOf('SpreadsheetApp.Spreadsheet', 'other').sort()).toMatchSnapshot();
  });
});
