/** ConditionalFormatRuleBuilder: a criterion with a look, or a gradient, over ranges of one sheet. */
import type { BooleanRule, GradientPoint } from '../../../buku/sheet-features';
import { enumName } from '../../enum-member';
import { ServiceError } from '../../errors';
import { exposeClass, official } from '../../service';
import { cssColor } from '../css-color';
import { areaOf, type SheetArea } from '../sheet-area-of';
import type { SpreadsheetSession } from '../spreadsheet-session';
import { ConditionalFormatRuleHost } from './conditional-format';
import type { VisibleRule } from './visible-rule';
import { WhenCriteria } from './when-criteria';

type Official = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type Points = Partial<Record<'min' | 'mid' | 'max', GradientPoint>>;

export class ConditionalFormatRuleBuilderHost extends WhenCriteria<Official> implements Official {
  private look: BooleanRule['look'] = {};
  private points: Points = {};
  private areas: readonly SheetArea[] = [];

  constructor(session: SpreadsheetSession, visible?: VisibleRule) {
    super(session, visible?.rule.kind === 'boolean' ? visible.rule.criterion : undefined);
    if (!visible) return;
    const { rule, sheet } = visible;
    if (sheet) this.areas = rule.ranges.map((area) => ({ sheet, area }));
    if (rule.kind === 'boolean') this.look = rule.look;
    else this.points = { min: rule.points[0], mid: rule.points[2] && rule.points[1], max: rule.points.at(-1) };
  }

  build(): Rule {
    return official<Rule>(this.made());
  }

  copy(): Official {
    return this.made().copy();
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    return this.made().getBooleanCondition();
  }

  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    return this.made().getGradientCondition();
  }

  getRanges(): Range[] {
    return this.areas.map(({ sheet, area }) => this.session.rangeOf(sheet, area));
  }

  private made(): ConditionalFormatRuleHost {
    const sheet = this.areas[0]?.sheet;
    const ranges = this.areas.map(({ area }) => area);
    const points = [this.points.min, this.points.mid, this.points.max].filter((point) => point !== undefined);
    if (!this.criterion && points.length === 0) throw new ServiceError('A conditional format rule needs a condition.');
    const rule = this.criterion
      ? { kind: 'boolean', ranges, criterion: this.criterion, look: this.look } as const
      : { kind: 'gradient', ranges, points } as const;
    return new ConditionalFormatRuleHost(this.session, { sheet, rule });
  }

  setRanges(ranges: Range[]): Official {
    this.areas = ranges.map(areaOf);
    return this.self;
  }

  private withLook(change: { readonly [K in keyof BooleanRule['look']]?: BooleanRule['look'][K] | null }): Official {
    const look = Object.entries({ ...this.look, ...change });
    this.look = Object.fromEntries(look.filter(([, value]) => value !== null && value !== undefined));
    return this.self;
  }

  setBackground(color: string | null): Official {
    return this.withLook({ background: color && cssColor(color) });
  }

  setFontColor(color: string | null): Official {
    return this.withLook({ fontColor: color && cssColor(color) });
  }

  setBold(bold: boolean | null): Official {
    return this.withLook({ bold });
  }

  setItalic(italic: boolean | null): Official {
    return this.withLook({ italic });
  }

  setStrikethrough(strikethrough: boolean | null): Official {
    return this.withLook({ strikethrough });
  }

  setUnderline(underline: boolean | null): Official {
    return this.withLook({ underline });
  }

  private withPoint(which: keyof Points, color: string, type: GradientPoint['type'], value: string): Official {
    this.points = { ...this.points, [which]: { color: cssColor(color) ?? color, type, value } };
    return this.self;
  }

  setGradientMinpoint(color: string): Official {
    return this.withPoint('min', color, 'MIN', '');
  }

  setGradientMaxpoint(color: string): Official {
    return this.withPoint('max', color, 'MAX', '');
  }

  setGradientMinpointWithValue(color: string, type: Interpolation, value: string): Official {
    return this.withPoint('min', color, enumName(type) as GradientPoint['type'], value);
  }

  setGradientMidpointWithValue(color: string, type: Interpolation, value: string): Official {
    return this.withPoint('mid', color, enumName(type) as GradientPoint['type'], value);
  }

  setGradientMaxpointWithValue(color: string, type: Interpolation, value: string): Official {
    return this.withPoint('max', color, enumName(type) as GradientPoint['type'], value);
  }
}

exposeClass('SpreadsheetApp.ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilderHost);
