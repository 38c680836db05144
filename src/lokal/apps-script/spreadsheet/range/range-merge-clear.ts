/** The part of Range for clearing and merging. */
import { intersection, lastColumnOf, lastRowOf, type Rect } from '../../../buku/rect';
import type { Sheet } from '../../../buku/sheet';
import { NotEmulated, ServiceError } from '../../errors';
import { admit } from '../protection-guard';
import { RangeNotesRules } from './range-notes-rules';

type Range = GoogleAppsScript.Spreadsheet.Range;

type Members =
  | 'clear' | 'clearContent' | 'clearFormat'
  | 'merge' | 'mergeAcross' | 'mergeVertically' | 'breakApart' | 'getMergedRanges' | 'isPartOfMerge';

export interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

/** Clears what the options name; without any it is contents and formats, and validations stay (S-23). */
export function clearArea(sheet: Sheet, area: Rect, options: ClearOptions = {}): void {
  const { commentsOnly, contentsOnly, formatOnly, validationsOnly, skipFilteredRows } = options;
  if (skipFilteredRows && sheet.filter) throw new NotEmulated('Range.clear with skipFilteredRows');
  const all = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
  if (all || contentsOnly) sheet.clearContents(area);
  if (all || formatOnly) sheet.clearLooks(area);
  if (commentsOnly) sheet.clearNotes(area);
  if (validationsOnly) sheet.clearValidations(area);
}

/** Only the top left cell of a merge keeps its value (S-71). */
function mergeArea(sheet: Sheet, area: Rect): void {
  if (area.rows * area.columns === 1) return;
  sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, area)), area];
  const { row, column, rows, columns } = area;
  if (columns > 1) sheet.clearContents({ row, column: column + 1, rows: 1, columns: columns - 1 });
  if (rows > 1) sheet.clearContents({ row: row + 1, column, rows: rows - 1, columns });
}

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row && outer.column <= inner.column
  && lastRowOf(outer) >= lastRowOf(inner) && lastColumnOf(outer) >= lastColumnOf(inner);

export class RangeMergeClear extends RangeNotesRules implements Pick<Range, Members> {
  protected change(change: (sheet: Sheet, area: Rect) => void): Range {
    const { area, sheet } = this;
    if (admit(this.session, sheet, area)) change(sheet, area);
    return this.self;
  }

  clear(options?: ClearOptions): Range {
    return this.change((sheet, area) => clearArea(sheet, area, options));
  }

  clearContent(): Range {
    return this.clear({ contentsOnly: true });
  }

  clearFormat(): Range {
    return this.clear({ formatOnly: true });
  }

  merge(): Range {
    return this.mergeParts((area) => [area]);
  }

  mergeAcross(): Range {
    return this.mergeParts((area) =>
      Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 })));
  }

  mergeVertically(): Range {
    return this.mergeParts((area) =>
      Array.from({ length: area.columns }, (_, c) => ({ ...area, column: area.column + c, columns: 1 })));
  }

  private mergeParts(partsOf: (area: Rect) => Rect[]): Range {
    const { area } = this;
    this.assertWholeMerges(area);
    return this.change((sheet) => partsOf(area).forEach((part) => mergeArea(sheet, part)));
  }

  /** @throws ServiceError when a merge lies partly inside the area */
  private assertWholeMerges(area: Rect): void {
    if (this.merges(area).every((merge) => holds(area, merge))) return;
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  }

  private merges(area: Rect): Rect[] {
    return this.sheet.merges.filter((merge) => intersection(merge, area));
  }

  breakApart(): Range {
    this.assertWholeMerges(this.area);
    return this.change((sheet, area) => {
      sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    });
  }

  getMergedRanges(): Range[] {
    return this.merges(this.area).map((merge) => this.session.rangeOf(this.sheet, merge));
  }

  isPartOfMerge(): boolean {
    return this.merges(this.area).length > 0;
  }
}
