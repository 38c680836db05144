/** Which stored results still hold: those of formulas that read nothing that was written since the file was read. */
import type { SheetRange } from '../rect';
import { rect } from '../rect';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { outlineOf, type Outline } from './outline';
import { VOLATILE } from './known-functions';
import { precedentsOf } from './precedents';
import { sheetLocale } from '../locale';

export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Null when malformed. */
  readonly outline: Outline | null;
  /** Null when they cannot be told. */
  readonly precedents: readonly SheetRange[] | null;
}

export type Freshness = 'fresh' | 'stale' | 'volatile';

/** Answers for one revision of a workbook; every question is answered once. */
export class Staleness {
  private readonly cells = new Map<string, Freshness>();
  private readonly areas = new Map<string, boolean>();
  private readonly known = new Map<string, FormulaCell>();

  constructor(private readonly workbook: Workbook) {}

  cell(sheet: Sheet, row: number, column: number): FormulaCell {
    const key = `${sheet.id}!${row},${column}`;
    const known = this.known.get(key);
    if (known) return known;
    const formula = sheet.formulaAt(row, column);
    const outline = outlineOf(formula, sheetLocale(this.workbook.locale));
    const precedents = outline && precedentsOf(outline, sheet, this.workbook);
    const cell: FormulaCell = { sheet, row, column, formula, outline, precedents };
    this.known.set(key, cell);
    return cell;
  }

  of(cell: FormulaCell): Freshness {
    const key = `${cell.sheet.id}!${cell.row},${cell.column}`;
    const known = this.cells.get(key);
    if (known) return known;
    // While it is being looked at: a circle of formulas that nobody touched is as fresh as the rest.
    this.cells.set(key, 'fresh');
    const freshness = this.judge(cell);
    this.cells.set(key, freshness);
    return freshness;
  }

  private judge({ sheet, row, column, outline, precedents }: FormulaCell): Freshness {
    const { changes } = this.workbook;
    if (changes.touches(sheet.id, rect(row, column))) return 'stale';
    if (precedents ? precedents.some((area) => this.areaChanged(area)) : changes.any) return 'stale';
    return outline?.functions.some((name) => VOLATILE.has(name)) ? 'volatile' : 'fresh';
  }

  private areaChanged(area: SheetRange): boolean {
    const { row, column, rows, columns } = area.rect;
    const key = `${area.sheetId}!${row},${column},${rows},${columns}`;
    const known = this.areas.get(key);
    if (known !== undefined) return known;
    this.areas.set(key, false);
    const changed = this.workbook.changes.touches(area.sheetId, area.rect) || this.formulasChanged(area);
    this.areas.set(key, changed);
    return changed;
  }

  private formulasChanged({ sheetId, rect: area }: SheetRange): boolean {
    const sheet = this.workbook.sheetById(sheetId);
    let changed = false;
    sheet?.formulas.forEach((_, row, column) => {
      changed ||= this.of(this.cell(sheet, row, column)) !== 'fresh';
    }, area);
    return changed;
  }
}
