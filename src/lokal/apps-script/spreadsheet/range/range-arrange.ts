/** The part of Range that moves cells: copying, moving, sorting, and taking duplicates out. */
import { copyArea, moveArea, reorderRows, type CopyPart } from '../../../buku/sheet-area';
import { lastColumnOf, rect as rectOf, type Rect } from '../../../buku/rect';
import type { Sheet } from '../../../buku/sheet';
import { enumName } from '../../enum-member';
import { NotEmulated, ServiceError } from '../../errors';
import { admit } from '../protection-guard';
import { assertArea } from '../range-errors';
import { displayAt } from '../read-cells';
import { areaOf } from '../sheet-area-of';
import { sortArea } from '../sort-area';
import type { SortKey } from '../sort-order';
import { RangeContent } from './range-content';

type Range = GoogleAppsScript.Spreadsheet.Range;

type Members = 'copyTo' | 'copyValuesToRange' | 'copyFormatToRange' | 'moveTo' | 'sort' | 'removeDuplicates';

const PARTS: Readonly<Record<string, CopyPart>> = {
  PASTE_NORMAL: 'all', PASTE_FORMAT: 'format', PASTE_FORMULA: 'formulas', PASTE_VALUES: 'values',
  PASTE_DATA_VALIDATION: 'validation',
};

/** `2`, `{column: 2, ascending: false}` or a list of these; columns are the sheet's own numbers (S-72). */
export function sortKeysOf(specs: unknown, area: Rect): SortKey[] {
  const list = specs === null ? [area.column] : Array.isArray(specs) ? specs : [specs];
  return list.map((spec: unknown) => {
    const { column, ascending = true } = (typeof spec === 'number' ? { column: spec } : spec) as Partial<SortKey>;
    if (column === undefined || column < area.column || column > lastColumnOf(area)) {
      throw new ServiceError('The column index specified for sorting is out of range.');
    }
    return { column, ascending };
  });
}

/** How often an area repeats in a larger target, each repeat by its top left cell. */
function repeats(source: Rect, target: Rect): { row: number; column: number }[] {
  const down = Math.max(1, target.rows % source.rows === 0 ? target.rows / source.rows : 1);
  const across = Math.max(1, target.columns % source.columns === 0 ? target.columns / source.columns : 1);
  return Array.from({ length: down * across }, (_, index) => ({
    row: target.row + Math.floor(index / across) * source.rows,
    column: target.column + (index % across) * source.columns,
  }));
}

export class RangeArrange extends RangeContent implements Pick<Range, Members> {
  copyTo(
    destination: Range,
    how?: GoogleAppsScript.Spreadsheet.CopyPasteType | { formatOnly?: boolean; contentsOnly?: boolean },
    transposed = false,
  ): void {
    if (transposed) throw new NotEmulated('Range.copyTo transposed');
    const { sheet, area } = areaOf(destination);
    this.pasteTo(sheet, area, copyPartOf(how));
  }

  private pasteTo(target: Sheet, place: Rect, part: CopyPart): void {
    const { area } = this;
    for (const { row, column } of repeats(area, place)) {
      const pasted = { ...area, row, column };
      assertArea(pasted, target);
      if (admit(this.session, target, pasted)) copyArea(this.sheet, area, target, row, column, part);
    }
  }

  copyValuesToRange(
    target: number | GoogleAppsScript.Spreadsheet.Sheet, column: number, columnEnd: number, row: number, rowEnd: number,
  ): void {
    this.pasteTo(this.sheetOf(target), rectOf(row, column, rowEnd - row + 1, columnEnd - column + 1), 'values');
  }

  copyFormatToRange(
    target: number | GoogleAppsScript.Spreadsheet.Sheet, column: number, columnEnd: number, row: number, rowEnd: number,
  ): void {
    this.pasteTo(this.sheetOf(target), rectOf(row, column, rowEnd - row + 1, columnEnd - column + 1), 'format');
  }

  private sheetOf(target: number | GoogleAppsScript.Spreadsheet.Sheet): Sheet {
    const id = typeof target === 'number' ? target : target.getSheetId();
    const sheet = this.session.workbook.sheetById(id);
    if (!sheet) throw new ServiceError(`Sheet ${id} not found`);
    return sheet;
  }

  moveTo(target: Range): void {
    const { area } = this;
    const { sheet, area: place } = areaOf(target);
    const moved = { ...area, row: place.row, column: place.column };
    assertArea(moved, sheet);
    if (admit(this.session, this.sheet, area) && admit(this.session, sheet, moved)) {
      moveArea(this.sheet, area, sheet, place.row, place.column);
    }
  }

  /** Physically reorders the rows of the range. */
  sort(sortSpecObj: unknown): Range {
    return this.change((sheet, area) => sortArea(this.session.workbook, sheet, area, sortKeysOf(sortSpecObj, area)));
  }

  /** Takes out rows that show the same as an earlier one, letter case aside; columns are the sheet's (S-27, S-72). */
  removeDuplicates(columnsToCompare?: number[]): Range {
    const { area, sheet, session } = this;
    const columns = columnsToCompare ?? Array.from({ length: area.columns }, (_, index) => area.column + index);
    const seen = new Set<string>();
    const kept: number[] = [];
    for (let r = 0; r < area.rows; r++) {
      const shown = columns.map((column) => displayAt(session.workbook, sheet, area.row + r, column).toLowerCase());
      const key = JSON.stringify(shown);
      if (!seen.has(key)) kept.push(r);
      seen.add(key);
    }
    this.change(() => keepRows(sheet, area, kept));
    return this.within({ ...area, rows: kept.length });
  }
}

/** Closes up the kept rows within the area and empties what is left below. */
function keepRows(sheet: Sheet, area: Rect, kept: readonly number[]): void {
  const isKept = new Set(kept);
  const gone = Array.from({ length: area.rows }, (_, r) => r).filter((r) => !isKept.has(r));
  reorderRows(sheet, area, [...kept, ...gone]);
  if (gone.length > 0) sheet.clearContents({ ...area, row: area.row + kept.length, rows: gone.length });
}

function copyPartOf(how: unknown): CopyPart {
  if (how === undefined || how === null) return 'all';
  const { formatOnly, contentsOnly } = how as { formatOnly?: boolean; contentsOnly?: boolean };
  if (formatOnly) return 'format';
  if (contentsOnly) return 'formulas';
  const type = 'name' in (how as object) ? enumName(how) : 'PASTE_NORMAL';
  const part = PARTS[type];
  if (!part) throw new NotEmulated(`Range.copyTo with ${type}`);
  return part;
}
