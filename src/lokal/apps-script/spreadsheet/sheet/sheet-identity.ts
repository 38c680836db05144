/** The part of Sheet that is not cells: name, place, visibility, look, and the sheet's copy. */
import { enumMember } from '../../enum-member';
import { NotEmulated, ServiceError } from '../../errors';
import { cssColor } from '../css-color';
import { PROTECTED, mayWrite } from '../protection-guard';
import { copySheet } from '../copy-sheet';
import { assertSheetName } from '../sheet-names';
import { SheetSizes } from './sheet-sizes';

type Official = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type Members =
  | 'getName' | 'getSheetName' | 'setName' | 'getSheetId' | 'getIndex' | 'getParent' | 'getType' | 'getFormUrl'
  | 'hideSheet' | 'showSheet' | 'isSheetHidden' | 'getTabColor' | 'setTabColor'
  | 'hasHiddenGridlines' | 'setHiddenGridlines' | 'isRightToLeft' | 'setRightToLeft' | 'copyTo';

export class SheetIdentity extends SheetSizes implements Pick<Official, Members> {
  getName(): string {
    return this.live.name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): Official {
    const { live: sheet, session } = this;
    if (name === sheet.name) return this.self;
    assertSheetName(session.workbook, name, sheet.name);
    this.assertMayChangeSheet();
    session.workbook.renameSheet(sheet, name);
    return this.self;
  }

  /** @throws ServiceError when a protection of the whole sheet keeps the user out */
  protected assertMayChangeSheet(): void {
    if (!mayWrite(this.session, this.sheet, this.sheet.grid)) throw new ServiceError(PROTECTED);
  }

  /** Unique in the file; survives renames and moves (S-55). */
  getSheetId(): number {
    return this.live.id;
  }

  /** Counted from 1 (S-49). */
  getIndex(): number {
    return this.session.workbook.sheets.indexOf(this.live) + 1;
  }

  getParent(): Spreadsheet {
    return this.session.make.spreadsheet();
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return enumMember('SpreadsheetApp.SheetType', 'GRID');
  }

  /** No form is ever linked here. */
  getFormUrl(): string | null {
    return null;
  }

  /** @throws ServiceError on the only visible sheet (S-51) */
  hideSheet(): Official {
    const { live: sheet, session: { workbook } } = this;
    if (!sheet.hidden && workbook.sheets.filter(({ hidden }) => !hidden).length === 1) {
      throw new ServiceError("You can't hide all the sheets in a document.");
    }
    sheet.hidden = true;
    const next = workbook.sheets.find(({ hidden }) => !hidden);
    if (workbook.activeSheet === sheet && next) workbook.activeSheetId = next.id;
    return this.self;
  }

  showSheet(): Official {
    this.live.hidden = false;
    return this.self;
  }

  isSheetHidden(): boolean {
    return this.live.hidden;
  }

  getTabColor(): string | null {
    return this.live.tabColor;
  }

  setTabColor(color: string | null): Official {
    this.live.tabColor = color === null || color === '' ? null : (cssColor(color) ?? this.sheet.tabColor);
    return this.self;
  }

  hasHiddenGridlines(): boolean {
    return this.live.hiddenGridlines;
  }

  setHiddenGridlines(hideGridlines: boolean): Official {
    this.live.hiddenGridlines = hideGridlines;
    return this.self;
  }

  isRightToLeft(): boolean {
    return this.live.rightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): Official {
    this.live.rightToLeft = rightToLeft;
    return this.self;
  }

  /** A copy at the end of the same file, named `Copy of ...` (S-52). */
  copyTo(spreadsheet: Spreadsheet): Official {
    if (spreadsheet.getId() !== this.session.file.id) throw new NotEmulated('Sheet.copyTo another spreadsheet');
    return this.session.make.sheet(copySheet(this.session.workbook, this.live));
  }
}
