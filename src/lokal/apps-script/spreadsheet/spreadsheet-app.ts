/** SpreadsheetApp: the way to the open file and to the builders of rules and texts. */
import { exposeClass, official } from '../service';
import { getUi } from '../services/ui';
import { RichTextValueBuilderHost } from './rules/rich-text-value';
import { SelectionHost } from './rules/selection-host';
import { TextStyleBuilderHost } from './rules/text-style';
import type { SpreadsheetSession } from './spreadsheet-session';

type Api = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

type Members =
  | 'flush' | 'getActive' | 'getActiveSpreadsheet' | 'getActiveSheet' | 'getActiveRange' | 'getActiveRangeList'
  | 'getCurrentCell' | 'getSelection' | 'getUi'
  | 'setActiveSheet' | 'setActiveRange' | 'setActiveRangeList' | 'setCurrentCell'
  | 'newDataValidation' | 'newConditionalFormatRule' | 'newFilterCriteria' | 'newRichTextValue' | 'newTextStyle';

export class SpreadsheetAppHost implements Pick<Api, Members> {
  constructor(private readonly session: SpreadsheetSession) {}

  private get selection(): SelectionHost {
    return new SelectionHost(this.session);
  }

  private get file(): Spreadsheet {
    return this.session.make.spreadsheet();
  }

  /** Applies what is written; the gate throws what was refused (S-74). */
  flush(): void {
    this.session.settle();
  }

  getActive(): Spreadsheet {
    return this.file;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.file;
  }

  getActiveSheet(): Sheet {
    return this.file.getActiveSheet();
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.session.make.selection();
  }

  getActiveRange(): Range {
    return this.selection.getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.selection.getActiveRangeList();
  }

  getCurrentCell(): Range {
    return this.selection.getCurrentCell();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return this.file.setActiveSheet(sheet);
  }

  /** The sheet of the range comes to the front. */
  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return rangeList.activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return getUi(this.session.execution);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return this.session.make.dataValidationBuilder();
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return this.session.make.conditionalFormatRuleBuilder();
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return this.session.make.filterCriteriaBuilder();
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return official(new RichTextValueBuilderHost());
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return official(new TextStyleBuilderHost());
  }
}

exposeClass('SpreadsheetApp', SpreadsheetAppHost);
