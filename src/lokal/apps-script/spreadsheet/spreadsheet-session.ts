/** One run's view of the open file: whose file it is, who looks at it, and how its host objects are made. */
import type { Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import type { DataValidation, FilterCriterion } from '../../buku/sheet-features';
import type { Workbook } from '../../buku/workbook';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import type { VisibleRule } from './rules/visible-rule';
import { CAREFUL_READINGS, type InputReadings } from './script-input';
import { closedBounds, type Bounds } from './reference';

/** What Drive knows of the file and the workbook does not. */
export interface FileIdentity {
  readonly id: string;
  /** E-mail address; the owner passes every protection (S-62). */
  readonly owner: string;
  /** Who else may edit, the owner left out; everybody else may look. */
  readonly editors: readonly string[];
}

/** Makes host objects, so that no class of theirs imports another. */
export interface HostMaker {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheet: Sheet): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheet: Sheet, bounds: Bounds): GoogleAppsScript.Spreadsheet.Range;
  rangeList(sheet: Sheet, ranges: readonly Bounds[]): GoogleAppsScript.Spreadsheet.RangeList;
  selection(): GoogleAppsScript.Spreadsheet.Selection;
  dataValidationBuilder(rule?: DataValidation): GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  conditionalFormatRuleBuilder(visible?: VisibleRule): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  filterCriteriaBuilder(criterion?: FilterCriterion): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
}

export class SpreadsheetSession {
  /** Set by the composition root before any host object exists. */
  make!: HostMaker;
  private buffered: (() => void) | undefined;

  constructor(
    readonly execution: Execution,
    private readonly open: Workbook,
    readonly file: FileIdentity,
    readonly readings: InputReadings = CAREFUL_READINGS,
  ) {
    execution.atEnd(() => this.settle());
  }

  /** The open file, in which this run sees its own writes (S-22). */
  get workbook(): Workbook {
    this.settle();
    return this.open;
  }

  /** Holds a write back until the next call on the file, `flush()` or the end of the run: others see it only then. */
  buffer(write: () => void): void {
    this.settle();
    this.buffered = write;
  }

  settle(): void {
    const write = this.buffered;
    this.buffered = undefined;
    write?.();
  }

  /** @throws ServiceError when the sheet has been deleted since the object was got */
  assertAlive(sheet: Sheet): void {
    if (!this.workbook.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.id} not found`);
  }

  rangeOf(sheet: Sheet, area: Rect): GoogleAppsScript.Spreadsheet.Range {
    return this.make.range(sheet, closedBounds(area));
  }
}
