/** Sheet, whole: the last layer adds clearing, sorting, rules, protections and metadata. */
import type { Sheet } from '../../../buku/sheet';
import { NotEmulated } from '../../errors';
import { exposeClass } from '../../service';
import { admit } from '../protection-guard';
import { clearArea } from '../range/range-merge-clear';
import { offerConditionalRule, visibleRuleOf } from '../rules/conditional-format';
import { addMetadata, finderFor, metadataAt, type MetadataArguments } from '../rules/developer-metadata';
import { filterOf } from '../rules/filter';
import type { MetadataLocation } from '../rules/metadata-place';
import { namedRangesOf } from '../rules/named-range';
import { protect, protectionsOf } from '../rules/protection';
import { textFinder } from '../rules/text-finder';
import { sortArea } from '../sort-area';
import { SheetIdentity } from './sheet-identity';

type Official = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

type Members =
  | 'clear' | 'clearContents' | 'clearFormats' | 'clearNotes' | 'clearConditionalFormatRules'
  | 'getConditionalFormatRules' | 'setConditionalFormatRules' | 'sort' | 'getFilter' | 'createTextFinder'
  | 'getNamedRanges'
  | 'protect' | 'getProtections' | 'addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder';

export class SheetHost extends SheetIdentity implements Pick<Official, Members> {
  private change(change: (sheet: Sheet) => void): Official {
    const { live: sheet } = this;
    if (admit(this.session, sheet, sheet.grid)) change(sheet);
    return this.self;
  }

  clear(options?: { readonly formatOnly?: boolean; readonly contentsOnly?: boolean }): Official {
    return this.change((sheet) => clearArea(sheet, sheet.grid, options));
  }

  clearContents(): Official {
    return this.clear({ contentsOnly: true });
  }

  /** Conditional formatting goes as well (S-65). */
  clearFormats(): Official {
    return this.change((sheet) => {
      clearArea(sheet, sheet.grid, { formatOnly: true });
      this.clearConditionalFormatRules();
    });
  }

  clearNotes(): Official {
    return this.change((sheet) => sheet.clearNotes(sheet.grid));
  }

  clearConditionalFormatRules(): void {
    this.live.conditionalRules = [];
  }

  /** Rules that Sheets does not know stay unseen. */
  getConditionalFormatRules(): Rule[] {
    const { live: sheet, session } = this;
    return sheet.conditionalRules.flatMap((rule) =>
      (rule.kind === 'foreign' ? [] : [offerConditionalRule(session, { sheet, rule })]));
  }

  /** Replaces all rules of the sheet; their order is their priority (S-65). */
  setConditionalFormatRules(rules: Rule[]): void {
    const { live: sheet } = this;
    const visible = rules.map(visibleRuleOf);
    const isForeign = visible.some((rule) => rule.sheet !== sheet);
    if (isForeign) throw new NotEmulated('a conditional format rule for another sheet');
    const foreign = sheet.conditionalRules.filter(({ kind }) => kind === 'foreign');
    sheet.conditionalRules = [...visible.map(({ rule }) => rule), ...foreign];
  }

  /** Sorts the whole sheet below the frozen rows. */
  sort(columnPosition: number, ascending = true): Official {
    return this.change((sheet) => {
      const row = sheet.frozenRows + 1;
      const rows = sheet.lastRow() - sheet.frozenRows;
      const area = { ...sheet.grid, row, rows };
      if (rows > 1) sortArea(this.session.workbook, sheet, area, [{ column: columnPosition, ascending }]);
    });
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.session, this.live);
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const { live: sheet } = this;
    const area = { row: 1, column: 1, rows: Math.max(1, sheet.lastRow()), columns: Math.max(1, sheet.lastColumn()) };
    return textFinder(this.session, [{ sheet, area }], findText);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this.session, this.live.id);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.session, this.live);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.session, this.live, type);
  }

  private get place(): MetadataLocation {
    return { kind: 'sheet', sheetId: this.live.id };
  }

  addDeveloperMetadata(...args: MetadataArguments): Official {
    addMetadata(this.session, this.place, args);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.session, this.place);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderFor(this.session, this.place);
  }
}

exposeClass('SpreadsheetApp.Sheet', SheetHost);
