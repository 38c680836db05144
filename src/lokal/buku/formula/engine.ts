/** The calculator: values and formulas in, results out. A WebAssembly package, loaded when it is first needed. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as IronCalc from '@ironcalc/wasm';
import { CellError, isErrorCode, type CellValue } from '../cell-value';
import { present } from '../present';

let library: typeof IronCalc | null = null;

/** The package is an ES module made for browsers: it is bundled in memory, so that it can be used synchronously. */
function load(): typeof IronCalc {
  if (library) return library;
  const entry = require.resolve('@ironcalc/wasm');
  const [bundle] = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
  }).outputFiles;
  const holder = { exports: {} };
  // The code of a pinned dependency, never of any input.
  new Function('module', 'exports', 'require', present(bundle).text)(holder, holder.exports, require);
  library = holder.exports as typeof IronCalc;
  library.initSync({ module: readFileSync(join(dirname(entry), 'wasm_bg.wasm')) });
  return library;
}

/** Every digit that a double can have; shown digits alone would round (see `exact`). */
const ALL_DIGITS = '0.0000000000000000E+00';
const TYPES = { number: 1, text: 2, boolean: 4, error: 16 } as const;

export class Engine {
  private readonly model: IronCalc.Model;
  /** A sheet of its own after all others, for sums on the side. */
  private readonly scratch: number;

  constructor(sheetNames: readonly string[]) {
    this.model = new (load().Model)('buku', 'en', 'UTC', 'en');
    this.model.pauseEvaluation();
    sheetNames.forEach((name, index) => {
      if (index > 0) this.model.newSheet();
      this.model.renameSheet(index, name);
    });
    this.model.newSheet();
    this.scratch = sheetNames.length;
  }

  setValue(sheet: number, row: number, column: number, value: CellValue): void {
    this.model.setUserInput(sheet, row, column, input(value));
  }

  /** A formula in the form of files: English, commas, points; with '='. */
  setFormula(sheet: number, row: number, column: number, formula: string): void {
    this.model.setUserInput(sheet, row, column, formula);
    this.model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', ALL_DIGITS);
  }

  evaluate(): void {
    this.model.evaluate();
  }

  /** The result of a formula; undefined when it is none that Sheets would show in one cell. */
  result(sheet: number, row: number, column: number): CellValue | undefined {
    if (this.model.getCellArrayStructure(sheet, row, column) !== 'SingleCell') return undefined;
    const shown = this.model.getFormattedCellValue(sheet, row, column);
    switch (this.model.getCellType(sheet, row, column)) {
      case TYPES.number:
        return Number.isFinite(Number(shown)) ? Number(shown) : undefined;
      case TYPES.text:
        return shown;
      case TYPES.boolean:
        return shown === 'TRUE';
      case TYPES.error:
        return isErrorCode(shown) && shown !== '#ERROR!' && shown !== '#NAME?' ? CellError.of(shown) : undefined;
      default:
        return undefined;
    }
  }

  /** Completes numbers that were shown with 15 digits to the double that was calculated. One evaluation for all. */
  exact(cells: readonly { reference: string; shown: number }[]): number[] {
    const base = cells.map(({ reference, shown }, index) => {
      this.setFormula(this.scratch, index + 1, 1, `=(${reference})-(${shown})`);
      return shown;
    });
    this.evaluate();
    return base.map((shown, index) => {
      const rest = this.result(this.scratch, index + 1, 1);
      this.model.setUserInput(this.scratch, index + 1, 1, '');
      return typeof rest === 'number' ? shown + rest : shown;
    });
  }

  free(): void {
    this.model.free();
  }
}

function input(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof CellError ? value.code : String(value);
}
