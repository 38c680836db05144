/** Everything of a sheet but its cells, as the page shows it. */
import type { Axis } from '../../buku/axis';
import type { Sheet } from '../../buku/sheet';
import type { Workbook } from '../../buku/workbook';
import type { SheetFrame, Size, Span } from './book-snapshot';
import { shownValidations } from './shown-validations';

export function sheetFrame(workbook: Workbook, sheet: Sheet, notDrawn: readonly string[]): SheetFrame {
  const { id, name, hidden, tabColor, frozenRows, frozenColumns, rowAxis, columnAxis, filter } = sheet;
  return {
    id, name, hidden, tabColor, frozenRows, frozenColumns, notDrawn,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    gridlines: !sheet.hiddenGridlines,
    columnWidths: sizesOf(columnAxis),
    rowHeights: sizesOf(rowAxis),
    hiddenRows: hiddenOf(rowAxis),
    hiddenColumns: hiddenOf(columnAxis),
    merges: [...sheet.merges],
    validations: shownValidations(workbook, sheet),
    protections: sheet.protections.map(({ rect, unprotected, description, warningOnly }) =>
      ({ ...(rect && { area: rect }), unprotected, description, warningOnly })),
    filter: filter && filter.rect,
  };
}

const sizesOf = (axis: Axis): Size[] =>
  [...axis.sized()].map(([index]) => [index, axis.size(index)] as const).sort(([a], [b]) => a - b);

function hiddenOf(axis: Axis): Span[] {
  const hidden = [...new Set([...axis.hiddenByUser(), ...axis.hiddenByFilter()])].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const index of hidden) {
    const last = spans[spans.length - 1];
    if (last && last[0] + last[1] === index) last[1]++;
    else spans.push([index, 1]);
  }
  return spans;
}
