/** The part of Range for checkboxes: a validation over values that mean checked and unchecked (S-29). */
import { rect as rectOf } from '../../../buku/rect';
import type { DataValidation } from '../../../buku/sheet-features';
import { writeValues } from '../write-cells';
import { RangeArrange } from './range-arrange';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Members = 'insertCheckboxes' | 'removeCheckboxes' | 'check' | 'uncheck' | 'isChecked';
type Mark = string | number | boolean;

const isCheckbox = (rule: DataValidation | null): rule is DataValidation => rule?.type === 'CHECKBOX';

/** The value of a checked or an unchecked box: TRUE and FALSE, or the rule's own; without an unchecked one it is ''. */
function markOf(rule: DataValidation, checked: boolean): Mark {
  const [on, off = ''] = rule.values;
  if (on === undefined) return checked;
  return checked ? on : off;
}

export class RangeCheckbox extends RangeArrange implements Pick<Range, Members> {
  insertCheckboxes(...marks: unknown[]): Range {
    const rule: DataValidation = {
      type: 'CHECKBOX', values: marks as Mark[], allowInvalid: false, helpText: null, showDropdown: true,
    };
    return this.change((sheet, area) => {
      sheet.setValidation(area, rule);
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          sheet.setValue(row, column, markOf(rule, false));
        }
      }
    });
  }

  removeCheckboxes(): Range {
    return this.change((sheet, area) => {
      sheet.validations.forEach((rule, row, column) => {
        if (!isCheckbox(rule)) return;
        sheet.clearValidations(rectOf(row, column));
        sheet.clearContents(rectOf(row, column));
      }, area);
    });
  }

  check(): Range {
    return this.mark(true);
  }

  uncheck(): Range {
    return this.mark(false);
  }

  private mark(checked: boolean): Range {
    const { area, sheet, session } = this;
    sheet.validations.forEach((rule, row, column) => {
      if (isCheckbox(rule)) writeValues(session, sheet, rectOf(row, column), [[markOf(rule, checked)]]);
    }, area);
    return this.self;
  }

  /** Null when the cells differ or any is no checkbox. */
  isChecked(): boolean | null {
    const { sheet } = this;
    const states = new Set(this.grid((row, column) => {
      const rule = sheet.validationAt(row, column);
      if (!isCheckbox(rule)) return null;
      return (sheet.valueAt(row, column) ?? '') === markOf(rule, true);
    }).flat());
    const [state] = states;
    if (states.size !== 1 || state === undefined) return null;
    return state;
  }
}
