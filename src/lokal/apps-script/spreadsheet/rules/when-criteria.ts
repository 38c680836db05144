/** The `when...` methods that conditional format rules and filters share. */
import type { Criterion } from '../../../buku/sheet-features';
import { EnumMember, enumName } from '../../enum-member';
import { official } from '../../service';
import type { SpreadsheetSession } from '../spreadsheet-session';
import { criterionOf } from './criterion-values';

type Day = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;

type Members = Extract<keyof GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, `when${string}` | 'withCriteria'>;

/** `Builder` is the official builder that a setter hands back. */
export abstract class WhenCriteria<Builder> implements Record<Members, (...args: never[]) => Builder> {
  constructor(
    protected readonly session: SpreadsheetSession,
    protected criterion: Criterion | undefined,
  ) {}

  protected get self(): Builder {
    return official<Builder>(this);
  }

  protected when(type: string, ...args: readonly unknown[]): Builder {
    this.criterion = criterionOf(type, args, this.session.workbook.timeZone);
    return this.self;
  }

  private whenDate(type: string, date: Day): Builder {
    return this.when((date as unknown) instanceof EnumMember ? `${type}_RELATIVE` : type, date);
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return this.when(enumName(criteria), ...args);
  }

  whenCellEmpty(): Builder {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): Builder {
    return this.when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: Day): Builder {
    return this.whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: Day): Builder {
    return this.whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: Day): Builder {
    return this.whenDate('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): Builder {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(start: number, end: number): Builder {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): Builder {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): Builder {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberNotBetween(start: number, end: number): Builder {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberNotEqualTo(number: number): Builder {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenTextContains(text: string): Builder {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): Builder {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEndsWith(text: string): Builder {
    return this.when('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): Builder {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): Builder {
    return this.when('TEXT_STARTS_WITH', text);
  }
}
