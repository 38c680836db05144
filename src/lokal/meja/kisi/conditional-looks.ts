/** The looks that a sheet's conditional formats give to its cells, by the runtime's own values. */
import { formatRect } from '../../buku/a1';
import { isDateFormat } from '../../buku/number-format';
import { Plane } from '../../buku/plane';
import { intersection, lastColumnOf, lastRowOf, type Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import type { BooleanRule, ConditionalRule } from '../../buku/sheet-features';
import type { Workbook } from '../../buku/workbook';
import { meets } from '../../apps-script/spreadsheet/condition-check';
import { currentAt } from '../../apps-script/spreadsheet/read-cells';
import type { AddedLook } from './look-table';
import { ruleFormula, type HoldsAt } from './rule-formula';

export interface ConditionalLooks {
  readonly looks: Plane<AddedLook>;
  /** Why some rules are not drawn, one sentence each. */
  readonly notDrawn: readonly string[];
}

/** The first rule that holds decides (as in Sheets); `shown` bounds the cells that are looked at. */
export function conditionalLooks(workbook: Workbook, sheet: Sheet, shown: Rect): ConditionalLooks {
  const looks = new Plane<AddedLook>();
  const notDrawn: string[] = [];
  for (const rule of sheet.conditionalRules) {
    try {
      draw(workbook, sheet, rule, shown, looks);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('not emulated')) throw error;
      notDrawn.push(sentence(rule, error.message));
    }
  }
  return { looks, notDrawn };
}

function draw(workbook: Workbook, sheet: Sheet, rule: ConditionalRule, shown: Rect, looks: Plane<AddedLook>): void {
  if (rule.kind !== 'boolean') throw new Error(`not emulated: conditional format ${rule.kind}`);
  const found: [row: number, column: number][] = [];
  for (const range of rule.ranges) {
    const area = intersection(range, shown);
    if (!area) continue;
    const holds = testOf(workbook, sheet, rule, area);
    for (let row = area.row; row <= lastRowOf(area); row++) {
      for (let column = area.column; column <= lastColumnOf(area); column++)
        if (!looks.get(row, column) && holds(row, column)) found.push([row, column]);
    }
  }
  for (const [row, column] of found) looks.set(row, column, rule.look);
}

/** A formula is written for the first cell of the rule's first range. */
function testOf(workbook: Workbook, sheet: Sheet, { criterion, ranges: [first] }: BooleanRule, area: Rect): HoldsAt {
  if (criterion.type === 'CUSTOM_FORMULA') {
    const { row, column } = first ?? area;
    return ruleFormula(workbook, sheet, { formula: String(criterion.values[0] ?? ''), row, column }, area);
  }
  return (row, column) => {
    const isDate = isDateFormat(sheet.formatAt(row, column).numberFormat);
    return meets(currentAt(workbook, sheet, row, column), criterion, isDate);
  };
}

const sentence = ({ ranges }: ConditionalRule, reason: string): string =>
  `Warna bersyarat pada ${ranges.map(formatRect).join(', ')} tidak ditampilkan (${reason.replace('not emulated: ', '')}).`;
