/** Conditional formats, developer metadata and filters. */
import { book, failure, script } from './script-on-book';

it('S-65 setConditionalFormatRules replaces all rules, in order; clearFormats drops them', () => {
  const lines = `function rule(text,
    color) { return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(text).setBackground(color)
      .setRanges([sheet.getRange('A2:R1000')]).build(); }
    sheet.setConditionalFormatRules([rule('=$R2="Batal"', 'red')]);
    sheet.setConditionalFormatRules([rule('=$R2="Perlu perbaikan"', '#fce8e6'), rule('=$R2="Dihitung"', 'green')]);
    var seen = sheet.getConditionalFormatRules().map(function (r) {
      var c = r.getBooleanCondition(); return [String(c.getCriteriaType()), c.getCriteriaValues()[0],
        c.getBackground(), r.getRanges()[0].getA1Notation()]; });
    sheet.clearFormats(); return [seen, sheet.getConditionalFormatRules().length]`;
  expect(script(book(), lines)).toEqual([[
    ['CUSTOM_FORMULA', '=$R2="Perlu perbaikan"', '#fce8e6', 'A2:R1000'], ['CUSTOM_FORMULA', '=$R2="Dihitung"',
      '#008000', 'A2:R1000'],
  ], 0]);
});

it('S-65 a rule moves with the rows it stands on', () => {
  const lines = `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true)
      .setRanges([sheet.getRange('B2:B3')]).build()]);
    sheet.insertRowBefore(1); return sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()`;
  expect(script(book(), lines)).toBe('B3:B4');
});

it('a gradient has its points, a copied rule its own life', () => {
  const lines = `var type = SpreadsheetApp.InterpolationType;
    var rule = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff').setGradientMaxpointWithValue('#ff0000', type.NUMBER, '20')
      .setRanges([sheet.getRange('A1')]).build();
    var g = rule.copy().build().getGradientCondition();
    return [g.getMinColor(), g.getMidType(), g.getMaxValue(), String(g.getMaxType()), rule.getBooleanCondition()]`;
  expect(script(book(), lines)).toEqual(['#ffffff', null, '20', 'NUMBER', null]);
});

it('S-67 developer metadata hangs on the file, a sheet, a whole row or column, and nowhere else', () => {
  const lines = `var V = SpreadsheetApp.DeveloperMetadataVisibility;
    ss.addDeveloperMetadata('a'); sheet.addDeveloperMetadata('b', '1'); sheet.getRange('2:2').addDeveloperMetadata('c',
      'x', V.PROJECT);
    sheet.getRange('B:B').addDeveloperMetadata('c'); sheet.insertRowBefore(1);
    var found = ss.createDeveloperMetadataFinder().withKey('c').find();
    return [found.map(function (m) { return [String(m.getLocation().getLocationType()), m.getValue(),
      String(m.getVisibility())]; }),
      found[0].getLocation().getRow().getRow(), sheet.getDeveloperMetadata()[0].getValue(),
        sheet.createDeveloperMetadataFinder().find().length]`;
  expect(script(book(), lines)).toEqual([[['ROW', 'x', 'PROJECT'], ['COLUMN', null, 'DOCUMENT']], 3, '1', 3]);
  expect(failure(book(), "sheet.getRange('A1').addDeveloperMetadata('x')"))
    .toContain('Adding developer metadata to arbitrary ranges is not currently supported.');
});

describe('S-68 filters', () => {
  const table = `
      sheet.getRange('B1:C4').setValues([['Nama', 'JP'], ['Budi', 4], ['Ani', 2], ['Citra', 9]]);
      var f = sheet.getRange('B1:C4').createFilter();`;

  it('there is one for each sheet, and every range gives it', () => {
    expect(failure(book(), `${table} sheet.getRange('E1').createFilter()`))
      .toBe("You can't create a filter in a sheet that already has a filter.");
    expect(script(book(), `${table} return sheet.getRange('Z9').getFilter().getRange().getA1Notation()`)).toBe('B1:C4');
  });

  it('criteria hide rows by absolute column', () => {
    const lines = `${table} f.setColumnFilterCriteria(3,
      SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(3).build());
      f.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Citra']).build());
      var hidden = [2, 3, 4].map(function (row) { return sheet.isRowHiddenByFilter(row); });
      f.remove(); return [hidden, sheet.isRowHiddenByFilter(3), sheet.getFilter()]`;
    expect(script(book(), lines)).toEqual([[false, true, true], false, null]);
  });

  it('sorting moves the rows below the header', () => {
    expect(script(book(), `${table} f.sort(2, true); return sheet.getRange('B1:C4').getValues()`))
      .toEqual([['Nama', 'JP'], ['Ani', 2], ['Budi', 4], ['Citra', 9]]);
  });
});
