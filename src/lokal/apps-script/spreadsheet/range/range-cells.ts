/** How the layers of Range walk over their cells: reading a grid, changing formats one by one or all alike. */
import type { CellFormat, FormatChange } from '../../../buku/cell-format';
import { DEFAULT_FORMAT, internFormat } from '../../../buku/cell-format';
import { assertShape } from '../data-shape';
import { admit } from '../protection-guard';
import { RangePlace } from './range-place';

type Range = GoogleAppsScript.Spreadsheet.Range;

export class RangeCells extends RangePlace {
  /** One value for each cell, row by row. */
  protected grid<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    const lines: T[][] = [];
    for (let r = 0; r < rows; r++) {
      const line: T[] = new Array(columns);
      for (let c = 0; c < columns; c++) line[c] = read(row + r, column + c);
      lines.push(line);
    }
    return lines;
  }

  /** The value of the top left cell, which stands for the whole range (S-09). */
  protected first<T>(read: (row: number, column: number) => T): T {
    const { row, column } = this.area;
    return read(row, column);
  }

  /** Puts one value of a grid into each cell, when the user may. */
  protected putGrid<T>(data: readonly (readonly T[])[], put: (row: number, column: number, value: T) => void): Range {
    const { area } = this;
    assertShape(data, area);
    if (!admit(this.session, this.sheet, area)) return this.self;
    data.forEach((line, r) => line.forEach((value, c) => put(area.row + r, area.column + c, value)));
    return this.self;
  }

  protected looks<T>(pick: (format: CellFormat) => T): T[][] {
    return this.grid((row, column) => pick(this.sheet.formatAt(row, column)));
  }

  protected look<T>(pick: (format: CellFormat) => T): T {
    return this.first((row, column) => pick(this.sheet.formatAt(row, column)));
  }

  /** Changes the format of every cell alike. */
  protected paint(change: FormatChange | ((format: CellFormat) => FormatChange)): Range {
    const { area } = this;
    if (admit(this.session, this.sheet, area)) this.sheet.changeFormat(area, change);
    return this.self;
  }

  /** Changes the format of each cell by its own value of a grid; equal changes of equal formats are worked out once. */
  protected paintGrid<T>(data: readonly (readonly T[])[], change: (value: T) => FormatChange): Range {
    const known = new Map<CellFormat, Map<T, CellFormat>>();
    return this.putGrid(data, (row, column, value) => {
      const format = this.sheet.formats.get(row, column) ?? DEFAULT_FORMAT;
      const byValue = known.get(format) ?? new Map<T, CellFormat>();
      const changed = byValue.get(value) ?? internFormat({ ...format, ...change(value) });
      known.set(format, byValue.set(value, changed));
      this.sheet.setFormat(row, column, changed);
    });
  }
}
