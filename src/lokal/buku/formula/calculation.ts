/** Calculates what no longer holds, all stale formulas of a sheet in one go, and remembers it until the next write. */
import { columnLetters, quoteSheetName } from '../a1';
import { CellError, type CellValue } from '../cell-value';
import { sheetLocale } from '../locale';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { decline } from './decline';
import { Engine } from './engine';
import { engineFormula } from './engine-formula';
import { PASSES_EMPTY } from './known-functions';
import { Staleness, type FormulaCell } from './staleness';
import { present } from '../present';

/** A calculated value, or why there is none. */
type Answer = { readonly value: CellValue } | { readonly declined: string };

export class Calculation {
  private revision = -1;
  private staleness: Staleness;
  private answers = new Map<string, Answer>();

  constructor(private readonly workbook: Workbook) {
    this.staleness = new Staleness(workbook);
  }

  valueOf(sheet: Sheet, row: number, column: number): CellValue {
    this.renew();
    const cell = this.staleness.cell(sheet, row, column);
    const freshness = this.staleness.of(cell);
    if (freshness === 'fresh') return sheet.valueAt(row, column);
    const answer = this.answers.get(keyOf(cell)) ?? this.calculate(cell);
    if ('value' in answer) return answer.value;
    // Nothing it reads was written: the result of the file is the best there is, and what Excel showed.
    if (freshness === 'volatile' && sheet.valueAt(row, column) !== null) return sheet.valueAt(row, column);
    throw new Error(`not emulated: ${answer.declined}`);
  }

  private renew(): void {
    if (this.revision === this.workbook.changes.revision) return;
    this.revision = this.workbook.changes.revision;
    this.staleness = new Staleness(this.workbook);
    this.answers = new Map();
  }

  /** The cell's whole sheet with everything its stale formulas need; the answers of all of them are kept. */
  private calculate(wanted: FormulaCell): Answer {
    const needed = new Map<string, FormulaCell>();
    wanted.sheet.formulas.forEach((_, row, column) =>
      this.need(this.staleness.cell(wanted.sheet, row, column), needed),
    );
    for (const cell of needed.values()) {
      if (!cell.outline) this.answers.set(keyOf(cell), { value: CellError.of('#ERROR!') });
      else {
        const reason = decline(cell, this.workbook);
        if (reason) this.answers.set(keyOf(cell), { declined: reason });
      }
    }
    this.spreadRefusals(needed);
    this.run([...needed.values()].filter((cell) => !this.answers.has(keyOf(cell))));
    return present(this.answers.get(keyOf(wanted)));
  }

  private need(cell: FormulaCell, needed: Map<string, FormulaCell>): void {
    if (needed.has(keyOf(cell)) || this.answers.has(keyOf(cell)) || this.staleness.of(cell) === 'fresh') return;
    needed.set(keyOf(cell), cell);
    for (const below of this.formulasRead(cell)) this.need(below, needed);
  }

  private *formulasRead({ precedents }: FormulaCell): Generator<FormulaCell> {
    for (const { sheetId, rect } of precedents ?? []) {
      const sheet = this.workbook.sheetById(sheetId);
      const found: FormulaCell[] = [];
      sheet?.formulas.forEach((_, row, column) => found.push(this.staleness.cell(sheet, row, column)), rect);
      yield* found;
    }
  }

  /** A formula that reads a refused one is refused for the same reason, one in a circle for being in one. */
  private spreadRefusals(needed: ReadonlyMap<string, FormulaCell>): void {
    const state = new Map<string, 'open' | 'done'>();
    const visit = (cell: FormulaCell): Answer | undefined => {
      const key = keyOf(cell);
      const answer = this.answers.get(key);
      if (answer || state.get(key) === 'done' || !needed.has(key)) return answer;
      if (state.get(key) === 'open')
        return { declined: `formula in a circle (${cell.sheet.name}!${columnLetters(cell.column)}${cell.row})` };
      state.set(key, 'open');
      for (const below of this.formulasRead(cell)) {
        const refused = visit(below);
        if (refused && 'declined' in refused) this.answers.set(key, refused);
      }
      state.set(key, 'done');
      return this.answers.get(key);
    };
    for (const cell of needed.values()) visit(cell);
  }

  private run(cells: readonly FormulaCell[]): void {
    if (cells.length === 0) return;
    const { sheets } = this.workbook;
    const engine = new Engine(sheets.map(({ name }) => name));
    const place = (cell: FormulaCell) => [sheets.indexOf(cell.sheet), cell.row, cell.column] as const;
    try {
      this.feed(engine, cells);
      for (const cell of cells) engine.setFormula(...place(cell), `=${engineFormula(cell, this.workbook)}`);
      engine.evaluate();
      const results = cells.map((cell) => engine.result(...place(cell)));
      const exact = this.exactNumbers(engine, cells, results);
      const empty = this.emptyOnes(engine, cells, results);
      cells.forEach((cell, index) => this.keep(cell, exact.get(index) ?? results[index], empty.has(index)));
      this.refuseReadersOfEmpty(cells, empty);
    } finally {
      engine.free();
    }
  }

  /** Every plain cell, and every formula that still holds, in the areas that are read. */
  private feed(engine: Engine, cells: readonly FormulaCell[]): void {
    const formulas = new Set(cells.map(keyOf));
    const fed = new Set<string>();
    for (const { sheetId, rect } of cells.flatMap(({ precedents }) => precedents ?? [])) {
      const sheet = this.workbook.sheetById(sheetId);
      if (!sheet) continue;
      const index = this.workbook.sheets.indexOf(sheet);
      const put = (value: CellValue, row: number, column: number): void => {
        const key = `${sheet.id}!${row},${column}`;
        if (fed.has(key) || formulas.has(key)) return;
        fed.add(key);
        const answer = this.answers.get(key);
        engine.setValue(index, row, column, answer && 'value' in answer ? answer.value : value);
      };
      sheet.values.forEach(put, rect);
      sheet.formulas.forEach((_, row, column) => put(sheet.valueAt(row, column), row, column), rect);
    }
  }

  private exactNumbers(
    engine: Engine,
    cells: readonly FormulaCell[],
    results: readonly (CellValue | undefined)[],
  ): Map<number, number> {
    const broken = results.flatMap((value, index) =>
      typeof value === 'number' && !Number.isInteger(value) ? [index] : [],
    );
    const exact = engine.exact(
      broken.map((index) => ({ reference: referenceOf(present(cells[index])), shown: results[index] as number })),
    );
    return new Map(broken.map((index, at) => [index, present(exact[at])]));
  }

  /** Which zeros are an empty cell that was handed on: Sheets shows those as empty. */
  private emptyOnes(
    engine: Engine,
    cells: readonly FormulaCell[],
    results: readonly (CellValue | undefined)[],
  ): Set<number> {
    const asked = results.flatMap((value, index) =>
      value === 0 && PASSES_EMPTY.has(present(present(cells[index]).outline).outermost) ? [index] : [],
    );
    if (asked.length === 0) return new Set();
    const place = (index: number) =>
      [
        this.workbook.sheets.indexOf(present(cells[index]).sheet),
        present(cells[index]).row,
        present(cells[index]).column,
      ] as const;
    for (const index of asked)
      engine.setFormula(...place(index), `=ISBLANK(${engineFormula(present(cells[index]), this.workbook)})`);
    engine.evaluate();
    return new Set(asked.filter((index) => engine.result(...place(index)) === true));
  }

  private keep(cell: FormulaCell, result: CellValue | undefined, isEmpty: boolean): void {
    // A text such as "1,5" is a number to Sheets in some locales, and none to the calculator.
    const misread = result === CellError.of('#VALUE!') && sheetLocale(this.workbook.locale).decimal === ',';
    if (result === undefined || misread) this.answers.set(keyOf(cell), { declined: `formula ${cell.formula}` });
    else this.answers.set(keyOf(cell), { value: isEmpty ? null : result });
  }

  /** The calculator took the empty cell for a zero: whoever reads it may have got something else. */
  private refuseReadersOfEmpty(cells: readonly FormulaCell[], empty: ReadonlySet<number>): void {
    const keys = new Set([...empty].map((index) => keyOf(present(cells[index]))));
    if (keys.size === 0) return;
    for (const cell of cells) {
      for (const below of this.formulasRead(cell)) {
        if (keys.has(keyOf(below)) && !keys.has(keyOf(cell))) {
          this.answers.set(keyOf(cell), {
            declined: `formula ${cell.formula} over a formula that hands on an empty cell`,
          });
          keys.add(keyOf(cell));
        }
      }
    }
  }
}

const keyOf = ({ sheet, row, column }: FormulaCell): string => `${sheet.id}!${row},${column}`;
const referenceOf = ({ sheet, row, column }: FormulaCell): string =>
  `${quoteSheetName(sheet.name)}!${columnLetters(column)}${row}`;
