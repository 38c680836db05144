/** DataValidation: one rule as scripts see it. */
import type { DataValidation } from '../../../buku/sheet-features';
import { enumMember } from '../../enum-member';
import { exposeClass, hostOf, official } from '../../service';
import type { SpreadsheetSession } from '../spreadsheet-session';
import { criterionValues } from './criterion-values';

type Official = GoogleAppsScript.Spreadsheet.DataValidation;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** What the getters of a rule and of its builder have in common. */
export class DataValidationReader {
  constructor(
    protected readonly session: SpreadsheetSession,
    public rule: DataValidation,
  ) {}

  /** True unless it was set otherwise: wrong entries are only marked (S-57). */
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return enumMember<Criteria>('SpreadsheetApp.DataValidationCriteria', this.rule.type);
  }

  /** A list comes as `[items, showDropdown]`, a range as `[range, showDropdown]`. */
  getCriteriaValues(): unknown[] {
    const { type, values, source, showDropdown } = this.rule;
    const { workbook } = this.session;
    if (type === 'VALUE_IN_LIST') return [values.map(String), showDropdown];
    if (type !== 'VALUE_IN_RANGE') return criterionValues(this.rule, workbook.timeZone);
    const sheet = source && workbook.sheetById(source.sheetId);
    return [sheet ? this.session.rangeOf(sheet, source.rect) : null, showDropdown];
  }

  getHelpText(): string {
    return this.rule.helpText as string;
  }
}

export class DataValidationHost extends DataValidationReader implements Omit<Official, 'copy'> {
  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return this.session.make.dataValidationBuilder(this.rule);
  }
}

/** The model's rule behind an argument; null stays null. */
export const ruleOf = (argument: Official | null): DataValidation | null =>
  argument === null ? null : hostOf<DataValidationHost>(argument, DataValidationHost).rule;

export const offerRule = (session: SpreadsheetSession, rule: DataValidation): Official =>
  official<Official>(new DataValidationHost(session, rule));

exposeClass('SpreadsheetApp.DataValidation', DataValidationHost);
