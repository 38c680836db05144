/** The part of Range for values and formulas. */
import { moveRelative } from '../../../buku/move-relative';
import { rect as rectOf } from '../../../buku/rect';
import { NotEmulated } from '../../errors';
import { displayAt, readValues } from '../read-cells';
import { writeFormulas, writeValues } from '../write-cells';
import { RangeMergeClear } from './range-merge-clear';

type Range = GoogleAppsScript.Spreadsheet.Range;

type Members =
  | 'getValue' | 'getValues' | 'setValue' | 'setValues' | 'getDisplayValue' | 'getDisplayValues'
  | 'getFormula' | 'getFormulas' | 'setFormula' | 'setFormulas' | 'getFormulaR1C1' | 'getFormulasR1C1'
  | 'isBlank' | 'trimWhitespace';

export class RangeContent extends RangeMergeClear implements Pick<Range, Members> {
  getValue(): unknown {
    const { row, column } = this.area;
    return readValues(this.session.workbook, this.sheet, rectOf(row, column))[0]?.[0];
  }

  getValues(): unknown[][] {
    return readValues(this.session.workbook, this.sheet, this.area);
  }

  setValue(value: unknown): Range {
    if (typeof value === 'string') this.assertFillable(value);
    return this.setValues(this.filled(value));
  }

  /** Whether a formula put into many cells moves its references along has no source. */
  private assertFillable(formula: string): void {
    const { rows, columns } = this.area;
    if (rows * columns === 1 || !formula.startsWith('=') || moveRelative(formula, 1, 1) === formula) return;
    throw new NotEmulated('one formula with relative references for several cells');
  }

  setValues(values: unknown[][]): Range {
    writeValues(this.session, this.sheet, this.area, values);
    return this.self;
  }

  private filled<T>(value: T): T[][] {
    const { rows, columns } = this.area;
    return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
  }

  getDisplayValue(): string {
    return this.first((row, column) => displayAt(this.session.workbook, this.sheet, row, column));
  }

  getDisplayValues(): string[][] {
    return this.grid((row, column) => displayAt(this.session.workbook, this.sheet, row, column));
  }

  getFormula(): string {
    return this.first((row, column) => this.sheet.formulaAt(row, column));
  }

  getFormulas(): string[][] {
    return this.grid((row, column) => this.sheet.formulaAt(row, column));
  }

  setFormula(formula: string): Range {
    this.assertFillable(formula.startsWith('=') ? formula : `=${formula}`);
    return this.setFormulas(this.filled(formula));
  }

  setFormulas(formulas: string[][]): Range {
    writeFormulas(this.session, this.sheet, this.area, formulas);
    return this.self;
  }

  /** Null where there is no formula (S-03). */
  getFormulaR1C1(): string | null {
    return this.first((row, column) => this.noFormulaAt(row, column));
  }

  getFormulasR1C1(): (string | null)[][] {
    return this.grid((row, column) => this.noFormulaAt(row, column));
  }

  private noFormulaAt(row: number, column: number): null {
    if (this.sheet.formulaAt(row, column) !== '') throw new NotEmulated('Range.getFormulasR1C1 of a formula');
    return null;
  }

  isBlank(): boolean {
    const { area, sheet } = this;
    return sheet.values.lastRow(area) === 0 && sheet.formulas.lastRow(area) === 0;
  }

  /** Outer blanks go, inner runs of blanks become one; what then starts with `=` or `+` stays text (S-27). */
  trimWhitespace(): Range {
    return this.change((sheet, area) => {
      sheet.values.forEach((value, row, column) => {
        if (typeof value !== 'string' || sheet.formulaAt(row, column) !== '') return;
        const trimmed = value.trim().replace(/\s+/g, ' ');
        if (trimmed !== value) sheet.setValue(row, column, trimmed, { forcedText: sheet.isForcedText(row, column) });
      }, area);
    });
  }
}
