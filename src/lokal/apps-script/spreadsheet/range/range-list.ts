/** RangeList: several ranges of one sheet, each call made on every one of them. */
import { exposeClass, official } from '../../service';
import type { Sheet } from '../../../buku/sheet';
import type { Bounds } from '../reference';
import { select } from '../selection';
import type { SpreadsheetSession } from '../spreadsheet-session';
import { RangeHost } from './range';

type Official = GoogleAppsScript.Spreadsheet.RangeList;

const FORWARDED = [
  'breakApart', 'check', 'clear', 'clearContent', 'clearDataValidations', 'clearFormat', 'clearNote',
  'insertCheckboxes', 'removeCheckboxes', 'setBackground', 'setBackgroundRGB', 'setBorder', 'setFontColor',
  'setFontFamily', 'setFontLine',
  'setFontSize', 'setFontStyle', 'setFontWeight', 'setFormula', 'setHorizontalAlignment', 'setNote', 'setNumberFormat',
  'setTextRotation', 'setValue', 'setVerticalAlignment', 'setVerticalText', 'setWrap', 'setWrapStrategy',
  'trimWhitespace', 'uncheck',
] as const satisfies readonly (keyof RangeHost & keyof Official)[];

export class RangeListHost implements Pick<Official, 'getRanges' | 'activate'> {
  constructor(
    private readonly session: SpreadsheetSession,
    private readonly sheet: Sheet,
    readonly parts: readonly Bounds[],
  ) {}

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.parts.map((bounds) => this.session.make.range(this.sheet, bounds));
  }

  activate(): Official {
    const [first, ...others] = this.parts;
    if (first) select(this.session.workbook, this.sheet.id, [first, ...others]);
    return official<Official>(this);
  }

  forward(member: (typeof FORWARDED)[number], args: readonly unknown[]): this {
    for (const bounds of this.parts) {
      const range = new RangeHost(this.session, this.sheet, bounds);
      (range[member] as (...args: unknown[]) => unknown).apply(range, [...args]);
    }
    return this;
  }
}

for (const member of FORWARDED) {
  Object.defineProperty(RangeListHost.prototype, member, {
    value: function forward(this: RangeListHost, ...args: unknown[]) { return this.forward(member, args); },
  });
}

exposeClass('SpreadsheetApp.RangeList', RangeListHost);
