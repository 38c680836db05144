/** FilterCriteria and its builder: values to hide or show, or one condition. */
import type { Criterion, FilterCriterion } from '../../../buku/sheet-features';
import { enumMember } from '../../enum-member';
import { exposeClass, hostOf, official } from '../../service';
import type { SpreadsheetSession } from '../spreadsheet-session';
import { criterionValues } from './criterion-values';
import { WhenCriteria } from './when-criteria';

type Official = GoogleAppsScript.Spreadsheet.FilterCriteria;
type OfficialBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

const typeOf = (condition: Criterion | undefined): Criteria =>
  (condition ? enumMember('SpreadsheetApp.BooleanCriteria', condition.type) : null) as Criteria;

export class FilterCriteriaHost implements Official {
  constructor(
    private readonly session: SpreadsheetSession,
    readonly filter: FilterCriterion,
  ) {}

  copy(): OfficialBuilder {
    return this.session.make.filterCriteriaBuilder(this.filter);
  }

  getCriteriaType(): Criteria {
    return typeOf(this.filter.condition);
  }

  getCriteriaValues(): unknown[] {
    const { condition } = this.filter;
    return condition ? criterionValues(condition, this.session.workbook.timeZone) : [];
  }

  getHiddenValues(): string[] {
    return [...(this.filter.hiddenValues ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.filter.visibleValues ?? [])];
  }
}

export class FilterCriteriaBuilderHost extends WhenCriteria<OfficialBuilder> implements OfficialBuilder {
  private hidden: readonly string[] | undefined;
  private visible: readonly string[] | undefined;

  constructor(session: SpreadsheetSession, filter: FilterCriterion = {}) {
    super(session, filter.condition);
    this.hidden = filter.hiddenValues;
    this.visible = filter.visibleValues;
  }

  private get made(): FilterCriteriaHost {
    return new FilterCriteriaHost(this.session, {
      ...(this.criterion && { condition: this.criterion }),
      ...(this.hidden && { hiddenValues: this.hidden }),
      ...(this.visible && { visibleValues: this.visible }),
    });
  }

  build(): Official {
    return official<Official>(this.made);
  }

  copy(): OfficialBuilder {
    return this.made.copy();
  }

  getCriteriaType(): Criteria {
    return this.made.getCriteriaType();
  }

  getCriteriaValues(): unknown[] {
    return this.made.getCriteriaValues();
  }

  getHiddenValues(): string[] {
    return this.made.getHiddenValues();
  }

  getVisibleValues(): string[] {
    return this.made.getVisibleValues();
  }

  setHiddenValues(values: string[]): OfficialBuilder {
    this.hidden = values.map(String);
    this.visible = undefined;
    return this.self;
  }

  setVisibleValues(values: string[]): OfficialBuilder {
    this.visible = values.map(String);
    this.hidden = undefined;
    return this.self;
  }
}

export const offerFilterCriteria = (session: SpreadsheetSession, filter: FilterCriterion): Official =>
  official<Official>(new FilterCriteriaHost(session, filter));

/** The model's criterion behind an argument. */
export const criterionBehind = (argument: Official): FilterCriterion =>
  hostOf<FilterCriteriaHost>(argument, FilterCriteriaHost).filter;

exposeClass('SpreadsheetApp.FilterCriteria', FilterCriteriaHost);
exposeClass('SpreadsheetApp.FilterCriteriaBuilder', FilterCriteriaBuilderHost);
