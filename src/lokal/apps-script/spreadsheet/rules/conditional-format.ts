/** ConditionalFormatRule with its two kinds of condition, as scripts read them. */
import type { BooleanRule, GradientPoint, GradientRule } from '../../../buku/sheet-features';
import { enumMember } from '../../enum-member';
import { exposeClass, hostOf, official } from '../../service';
import type { SpreadsheetSession } from '../spreadsheet-session';
import { criterionValues } from './criterion-values';
import type { VisibleRule } from './visible-rule';

type Official = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Boolean_ = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Gradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

class BooleanConditionHost implements Boolean_ {
  constructor(
    private readonly session: SpreadsheetSession,
    private readonly rule: BooleanRule,
  ) {}

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumMember('SpreadsheetApp.BooleanCriteria', this.rule.criterion.type);
  }

  getCriteriaValues(): unknown[] {
    return criterionValues(this.rule.criterion, this.session.workbook.timeZone);
  }

  getBackground(): string | null {
    return this.rule.look.background ?? null;
  }

  getFontColor(): string | null {
    return this.rule.look.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.rule.look.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.rule.look.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.rule.look.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.rule.look.underline ?? null;
  }
}

/** Points stand in order: lowest, middle (if any), highest. */
class GradientConditionHost implements Gradient {
  constructor(private readonly rule: GradientRule) {}

  private point(which: 'min' | 'mid' | 'max'): GradientPoint | undefined {
    const { points } = this.rule;
    if (which === 'min') return points[0];
    return which === 'max' ? points[points.length - 1] : points.length > 2 ? points[1] : undefined;
  }

  private type(which: 'min' | 'mid' | 'max'): Interpolation | null {
    const type = this.point(which)?.type;
    return type === undefined ? null : enumMember<Interpolation>('SpreadsheetApp.InterpolationType', type);
  }

  getMinColor(): string {
    return this.point('min')?.color ?? '';
  }

  getMinType(): Interpolation | null {
    return this.type('min');
  }

  getMinValue(): string {
    return this.point('min')?.value ?? '';
  }

  getMidColor(): string {
    return this.point('mid')?.color ?? '';
  }

  getMidType(): Interpolation | null {
    return this.type('mid');
  }

  getMidValue(): string {
    return this.point('mid')?.value ?? '';
  }

  getMaxColor(): string {
    return this.point('max')?.color ?? '';
  }

  getMaxType(): Interpolation | null {
    return this.type('max');
  }

  getMaxValue(): string {
    return this.point('max')?.value ?? '';
  }
}

export class ConditionalFormatRuleHost implements Official {
  constructor(
    readonly session: SpreadsheetSession,
    readonly visible: VisibleRule,
  ) {}

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return this.session.make.conditionalFormatRuleBuilder(this.visible);
  }

  getBooleanCondition(): Boolean_ | null {
    const { rule } = this.visible;
    return rule.kind === 'boolean' ? new BooleanConditionHost(this.session, rule) : null;
  }

  getGradientCondition(): Gradient | null {
    const { rule } = this.visible;
    return rule.kind === 'gradient' ? new GradientConditionHost(rule) : null;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const { sheet, rule } = this.visible;
    return sheet ? rule.ranges.map((area) => this.session.rangeOf(sheet, area)) : [];
  }
}

/** The model's rule behind an argument. */
export const visibleRuleOf = (argument: Official): VisibleRule =>
  hostOf<ConditionalFormatRuleHost>(argument, ConditionalFormatRuleHost).visible;

export const offerConditionalRule = (session: SpreadsheetSession, visible: VisibleRule): Official =>
  official<Official>(new ConditionalFormatRuleHost(session, visible));

exposeClass('SpreadsheetApp.BooleanCondition', BooleanConditionHost);
exposeClass('SpreadsheetApp.GradientCondition', GradientConditionHost);
exposeClass('SpreadsheetApp.ConditionalFormatRule', ConditionalFormatRuleHost);
