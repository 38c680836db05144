/** DataValidationBuilder: the `require...` methods, and the limits checked when the rule is built (S-57..S-60). */
import type { DataValidation } from '../../../buku/sheet-features';
import { enumName } from '../../enum-member';
import { NotEmulated, ServiceError } from '../../errors';
import { exposeClass, official } from '../../service';
import { areaOf } from '../sheet-area-of';
import type { SpreadsheetSession } from '../spreadsheet-session';
import { criterionOf } from './criterion-values';
import { DataValidationReader, offerRule } from './data-validation';

type Official = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Day = GoogleAppsScript.Base.Date;
type Range = GoogleAppsScript.Spreadsheet.Range;

const MOST_ITEMS = 500;

const NEW_RULE: DataValidation = { type: '', values: [], allowInvalid: true, helpText: null, showDropdown: true };

export class DataValidationBuilderHost extends DataValidationReader implements Official {
  constructor(session: SpreadsheetSession, rule: DataValidation = NEW_RULE) {
    super(session, rule);
  }

  private with(change: Partial<DataValidation>): Official {
    this.rule = { ...this.rule, ...change };
    return official<Official>(this);
  }

  private require(type: string, ...args: readonly unknown[]): Official {
    return this.with({ ...criterionOf(type, args, this.session.workbook.timeZone), source: undefined });
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    const { type, values } = this.rule;
    if (type === '') throw new NotEmulated('DataValidationBuilder.build without a criterion');
    if (type === 'VALUE_IN_LIST' && values.length > MOST_ITEMS) {
      throw new ServiceError(
        `The data validation rule has more items than the limit of ${MOST_ITEMS}. `
        + 'Use the "List from a range" criteria instead.',
      );
    }
    return offerRule(this.session, this.rule);
  }

  copy(): Official {
    return official<Official>(new DataValidationBuilderHost(this.session, this.rule));
  }

  setAllowInvalid(allowInvalid: boolean): Official {
    return this.with({ allowInvalid });
  }

  setHelpText(helpText: string): Official {
    return this.with({ helpText });
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria, args: unknown[]): Official {
    const type = enumName(criteria);
    const [first, showDropdown = true] = args as [unknown, boolean?];
    if (type === 'VALUE_IN_LIST') return this.requireValueInList(first as string[], showDropdown);
    if (type === 'VALUE_IN_RANGE') return this.requireValueInRange(first as Range, showDropdown);
    return this.require(type, ...args);
  }

  requireValueInList(items: string[], showDropdown = true): Official {
    return this.with({ type: 'VALUE_IN_LIST', values: items.map(String), showDropdown, source: undefined });
  }

  requireValueInRange(range: Range, showDropdown = true): Official {
    const { sheet, area } = areaOf(range);
    return this.with({ type: 'VALUE_IN_RANGE', values: [], showDropdown, source: { sheetId: sheet.id, rect: area } });
  }

  requireCheckbox(...checkedAndUnchecked: unknown[]): Official {
    return this.require('CHECKBOX', ...checkedAndUnchecked);
  }

  requireDate(): Official {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: Day): Official {
    return this.require('DATE_AFTER', date);
  }

  requireDateBefore(date: Day): Official {
    return this.require('DATE_BEFORE', date);
  }

  requireDateBetween(start: Day, end: Day): Official {
    return this.require('DATE_BETWEEN', start, end);
  }

  requireDateEqualTo(date: Day): Official {
    return this.require('DATE_EQUAL_TO', date);
  }

  requireDateNotBetween(start: Day, end: Day): Official {
    return this.require('DATE_NOT_BETWEEN', start, end);
  }

  requireDateOnOrAfter(date: Day): Official {
    return this.require('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: Day): Official {
    return this.require('DATE_ON_OR_BEFORE', date);
  }

  requireFormulaSatisfied(formula: string): Official {
    return this.require('CUSTOM_FORMULA', formula);
  }

  requireNumberBetween(start: number, end: number): Official {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  requireNumberEqualTo(number: number): Official {
    return this.require('NUMBER_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): Official {
    return this.require('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): Official {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): Official {
    return this.require('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): Official {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireNumberNotBetween(start: number, end: number): Official {
    return this.require('NUMBER_NOT_BETWEEN', start, end);
  }

  requireNumberNotEqualTo(number: number): Official {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }

  requireTextContains(text: string): Official {
    return this.require('TEXT_CONTAINS', text);
  }

  requireTextDoesNotContain(text: string): Official {
    return this.require('TEXT_DOES_NOT_CONTAIN', text);
  }

  requireTextEqualTo(text: string): Official {
    return this.require('TEXT_EQUAL_TO', text);
  }

  requireTextIsEmail(): Official {
    return this.require('TEXT_IS_VALID_EMAIL');
  }

  requireTextIsUrl(): Official {
    return this.require('TEXT_IS_VALID_URL');
  }
}

exposeClass('SpreadsheetApp.DataValidationBuilder', DataValidationBuilderHost);
