/** Formulas that stand once in a file and hold for many cells. */
import { relativeFormula } from '../move-relative';
import { WorkbookFileError } from './workbook-file-error';

/** Characters of all formulas of a sheet written out: a file of a hundred kilobytes can ask for gigabytes. */
const MOST_CHARACTERS = 20_000_000;

interface Master {
  readonly at: (rows: number, columns: number) => string;
  readonly length: number;
  readonly row: number;
  readonly column: number;
}

export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  private characters = 0;

  /** Remembers the formula of the first cell, as it is written there. */
  keep(key: string, row: number, column: number, formula: string): string {
    this.masters.set(key, { at: relativeFormula(formula), length: formula.length, row, column });
    return formula;
  }

  /** The formula as it reads in another cell; null when the file has none. Errors: WorkbookFileError too-large. */
  at(key: string, row: number, column: number): string | null {
    const master = this.masters.get(key);
    if (!master) return null;
    this.characters += master.length;
    if (this.characters > MOST_CHARACTERS) throw new WorkbookFileError('too-large', 'rumus');
    return master.at(row - master.row, column - master.column);
  }
}
