/** Selection: what the user has selected on the sheet in front. */
import { enumName } from '../../enum-member';
import { exposeClass } from '../../service';
import { nextDataCell, type Way } from '../data-region';
import { selectionOn } from '../selection';
import type { SpreadsheetSession } from '../spreadsheet-session';

type Official = GoogleAppsScript.Spreadsheet.Selection;
type Range = GoogleAppsScript.Spreadsheet.Range;

export class SelectionHost implements Official {
  constructor(private readonly session: SpreadsheetSession) {}

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.session.make.sheet(this.session.workbook.activeSheet);
  }

  getActiveRange(): Range {
    const { workbook, make } = this.session;
    const sheet = workbook.activeSheet;
    return make.range(sheet, selectionOn(workbook, sheet.id).ranges[0]);
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    const { workbook, make } = this.session;
    const sheet = workbook.activeSheet;
    return make.rangeList(sheet, selectionOn(workbook, sheet.id).ranges);
  }

  getCurrentCell(): Range {
    const { workbook } = this.session;
    const sheet = workbook.activeSheet;
    return this.session.rangeOf(sheet, { ...selectionOn(workbook, sheet.id).cell, rows: 1, columns: 1 });
  }

  /** From the current cell to where Ctrl+Shift+arrow would reach. */
  getNextDataRange(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    const { workbook } = this.session;
    const sheet = workbook.activeSheet;
    const { row, column } = selectionOn(workbook, sheet.id).cell;
    const end = nextDataCell(sheet, row, column, enumName(direction) as Way);
    return this.session.rangeOf(sheet, {
      row: Math.min(row, end.row), column: Math.min(column, end.column),
      rows: Math.abs(end.row - row) + 1, columns: Math.abs(end.column - column) + 1,
    });
  }
}

exposeClass('SpreadsheetApp.Selection', SelectionHost);
