/** One sheet of the file in memory: what Google Sheets stores for it, cell by cell. */
import { Axis } from './axis';
import { DEFAULT_FORMAT, formatChanger, type CellFormat, type FormatChange } from './cell-format';
import type { CellValue, TextRun } from './cell-value';
import { Plane } from './plane';
import { lastColumnOf, lastRowOf, rect as rectOf, type LineMove, type Rect, type Shift } from './rect';
import type {
  BasicFilter,
  ConditionalRule,
  DataValidation,
  PrintSetup,
  Protection,
  SheetTable,
} from './sheet-features';

/** Who hears of changes: the workbook, which keeps formulas, names and calculated values right. */
export interface SheetOwner {
  nextId(): number;
  contentChanged(sheet: Sheet, area: Rect): void;
  structureChanged(sheet: Sheet, shift: Shift): void;
  linesMoved(sheet: Sheet, move: LineMove): void;
}

export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

export class Sheet {
  hidden = false;
  /** '#rrggbb' or null. */
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  hiddenGridlines = false;
  rightToLeft = false;
  filter: BasicFilter | null = null;
  merges: Rect[] = [];
  conditionalRules: ConditionalRule[] = [];
  protections: Protection[] = [];
  print: PrintSetup = {};
  /** Tables (Excel's list objects) of the file. */
  tables: SheetTable[] = [];
  /** Pictures, charts and the like of the file it was read from, which the model does not look into. */
  origin: object | null = null;

  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly values = new Plane<Exclude<CellValue, null>>();
  readonly formulas = new Plane<string>();
  readonly formats = new Plane<CellFormat>();
  readonly validations = new Plane<DataValidation>();
  readonly notes = new Plane<string>();
  readonly runs = new Plane<readonly TextRun[]>();
  readonly forcedText = new Plane<true>();
  /** How many cells the result of an array formula of the file fills; only such formulas have one. */
  readonly arrayExtents = new Plane<{ readonly rows: number; readonly columns: number }>();
  /** Links of whole cells, by address or place in the file (`#'Sheet'!A1`). */
  readonly links = new Plane<string>();

  constructor(
    readonly owner: SheetOwner,
    /** Unique in the file, survives renames and moves (S-55). */
    readonly id: number,
    public name: string,
    size: { readonly maxRows: number; readonly maxColumns: number },
  ) {
    this.rowAxis = new Axis(size.maxRows, DEFAULT_ROW_HEIGHT);
    this.columnAxis = new Axis(size.maxColumns, DEFAULT_COLUMN_WIDTH);
  }

  get maxRows(): number {
    return this.rowAxis.count;
  }

  get maxColumns(): number {
    return this.columnAxis.count;
  }

  /** The whole grid. */
  get grid(): Rect {
    return rectOf(1, 1, this.maxRows, this.maxColumns);
  }

  /** What is stored: for a formula cell the last known result, which may be stale (see `currentValue`). */
  valueAt(row: number, column: number): CellValue {
    return this.values.get(row, column) ?? null;
  }

  /** The formula as stored, with '='; '' where there is none. */
  formulaAt(row: number, column: number): string {
    return this.formulas.get(row, column) ?? '';
  }

  formatAt(row: number, column: number): CellFormat {
    return this.formats.get(row, column) ?? DEFAULT_FORMAT;
  }

  noteAt(row: number, column: number): string {
    return this.notes.get(row, column) ?? '';
  }

  validationAt(row: number, column: number): DataValidation | null {
    return this.validations.get(row, column) ?? null;
  }

  /** Stretches of the text with their own look or link; null when the text is plain. */
  runsAt(row: number, column: number): readonly TextRun[] | null {
    return this.runs.get(row, column) ?? null;
  }

  /** Whether the text was forced with an apostrophe. */
  isForcedText(row: number, column: number): boolean {
    return this.forcedText.get(row, column) === true;
  }

  /** Whether a cell holds a value or a formula (S-41: a formula that shows nothing and FALSE count too). */
  hasContent(row: number, column: number): boolean {
    return this.values.get(row, column) !== undefined || this.formulas.get(row, column) !== undefined;
  }

  /** Puts a plain value; formula, text runs and apostrophe of the cell go. '' empties the cell. */
  setValue(row: number, column: number, value: CellValue, options: { readonly forcedText?: boolean } = {}): void {
    this.assertInside(row, column);
    this.values.set(row, column, value === null || value === '' ? undefined : value);
    this.formulas.set(row, column, undefined);
    this.runs.set(row, column, undefined);
    this.forcedText.set(row, column, options.forcedText ? true : undefined);
    this.arrayExtents.set(row, column, undefined);
    this.links.set(row, column, undefined);
    this.owner.contentChanged(this, rectOf(row, column));
  }

  /** Puts a formula (with '='); its result is unknown until it is read, unless one is handed in. */
  setFormula(row: number, column: number, formula: string, result: CellValue = null): void {
    this.setValue(row, column, result);
    this.formulas.set(row, column, formula);
  }

  setRuns(row: number, column: number, runs: readonly TextRun[]): void {
    this.setValue(row, column, runs.map(({ text }) => text).join(''));
    this.runs.set(row, column, runs);
  }

  /** Stores a calculated result; no change of content, so nothing that depends on it becomes stale. */
  storeResult(row: number, column: number, result: CellValue): void {
    this.values.set(row, column, result ?? undefined);
  }

  setFormat(row: number, column: number, format: CellFormat): void {
    this.assertInside(row, column);
    this.formats.set(row, column, format === DEFAULT_FORMAT ? undefined : format);
  }

  /** Changes some properties of every cell of an area; undefined takes a property away. */
  changeFormat(area: Rect, change: FormatChange | ((format: CellFormat) => FormatChange)): void {
    this.assertInside(area.row, area.column);
    this.assertInside(lastRowOf(area), lastColumnOf(area));
    const changed = formatChanger(change);
    for (let row = area.row; row <= lastRowOf(area); row++) {
      for (let column = area.column; column <= lastColumnOf(area); column++) {
        this.setFormat(row, column, changed(this.formatAt(row, column)));
      }
    }
  }

  setNote(row: number, column: number, note: string): void {
    this.assertInside(row, column);
    this.notes.set(row, column, note === '' ? undefined : note);
  }

  setValidation(area: Rect, validation: DataValidation | null): void {
    this.assertInside(lastRowOf(area), lastColumnOf(area));
    for (let row = area.row; row <= lastRowOf(area); row++) {
      for (let column = area.column; column <= lastColumnOf(area); column++) {
        this.validations.set(row, column, validation ?? undefined);
      }
    }
  }

  clearContents(area: Rect): void {
    for (const plane of [this.values, this.formulas, this.runs, this.forcedText, this.arrayExtents, this.links])
      plane.clear(area);
    this.owner.contentChanged(this, area);
  }

  /** Takes away the looks; number formats stay (S-23). */
  clearLooks(area: Rect): void {
    const bare = formatChanger(({ numberFormat }) => ({ numberFormat }));
    this.formats.forEach((format, row, column) => this.setFormat(row, column, bare(format)), area);
  }

  /** Back to General, every look gone. */
  clearFormats(area: Rect): void {
    this.formats.clear(area);
  }

  clearNotes(area: Rect): void {
    this.notes.clear(area);
  }

  clearValidations(area: Rect): void {
    this.validations.clear(area);
  }

  /** The last row with content in any column, 0 when the sheet is empty (S-40, S-41). */
  lastRow(): number {
    return Math.max(this.values.lastRow(), this.formulas.lastRow());
  }

  lastColumn(): number {
    return Math.max(this.values.lastColumn(), this.formulas.lastColumn());
  }

  private assertInside(row: number, column: number): void {
    if (row >= 1 && column >= 1 && row <= this.maxRows && column <= this.maxColumns) return;
    throw new RangeError(
      `Cell (${row}, ${column}) is outside the grid ${this.maxRows} x ${this.maxColumns} of ${this.name}.`,
    );
  }
}
