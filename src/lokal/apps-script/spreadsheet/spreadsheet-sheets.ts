/** The part of Spreadsheet for its sheets: finding, adding, removing, moving and copying them. */
import type { Sheet } from '../../buku/sheet';
import { NEW_GRID } from '../../buku/workbook';
import { ServiceError } from '../errors';
import { hostOf, official } from '../service';
import { assertRoom } from './cell-limit';
import { copySheet } from './copy-sheet';
import { PROTECTED, mayWrite } from './protection-guard';
import { SheetHost } from './sheet/sheet';
import { assertSheetName, nextSheetName } from './sheet-names';
import type { SpreadsheetSession } from './spreadsheet-session';

type Official = GoogleAppsScript.Spreadsheet.Spreadsheet;
type OfficialSheet = GoogleAppsScript.Spreadsheet.Sheet;
interface InsertOptions {
  readonly template?: OfficialSheet | undefined;
}

type Members =
  | 'getSheets' | 'getNumSheets' | 'getSheetByName' | 'getSheetById' | 'getActiveSheet' | 'setActiveSheet'
  | 'insertSheet' | 'deleteSheet' | 'deleteActiveSheet' | 'duplicateActiveSheet'
  | 'moveActiveSheet' | 'renameActiveSheet';

export class SpreadsheetSheets implements Pick<Official, Members> {
  constructor(readonly session: SpreadsheetSession) {}

  protected get self(): Official {
    return official<Official>(this);
  }

  /** The sheet in front. */
  get active(): SheetHost {
    return new SheetHost(this.session, this.session.workbook.activeSheet);
  }

  private offer(sheet: Sheet | null): OfficialSheet | null {
    return sheet && this.session.make.sheet(sheet);
  }

  getSheets(): OfficialSheet[] {
    return this.session.workbook.sheets.map((sheet) => this.session.make.sheet(sheet));
  }

  getNumSheets(): number {
    return this.session.workbook.sheets.length;
  }

  /** Null when there is none (S-48). */
  getSheetByName(name: string): OfficialSheet | null {
    return this.offer(this.session.workbook.sheetByName(name));
  }

  getSheetById(id: number): OfficialSheet | null {
    return this.offer(this.session.workbook.sheetById(id));
  }

  getActiveSheet(): OfficialSheet {
    return this.session.make.sheet(this.session.workbook.activeSheet);
  }

  setActiveSheet(sheet: OfficialSheet, _restoreSelection?: boolean): OfficialSheet {
    return hostOf<SheetHost>(sheet, SheetHost).activate();
  }

  /** Name, place counted from 0 and template in any of the official combinations; the new sheet is active (S-49). */
  insertSheet(...args: (string | number | InsertOptions)[]): OfficialSheet {
    const { workbook } = this.session;
    const given = args.find((arg): arg is string => typeof arg === 'string');
    const index = args.find((arg): arg is number => typeof arg === 'number');
    const template = args.find((arg): arg is InsertOptions => typeof arg === 'object' && arg !== null)?.template;
    const name = given ?? nextSheetName(workbook);
    assertSheetName(workbook, name);
    const place = index ?? workbook.sheets.indexOf(workbook.activeSheet) + 1;
    if (place < 0 || place > workbook.sheets.length) throw new ServiceError('The sheet index is out of range.');
    const made = template
      ? copySheet(workbook, hostOf<SheetHost>(template, SheetHost).sheet, name, place)
      : this.addEmpty(name, place);
    workbook.activeSheetId = made.id;
    return this.session.make.sheet(made);
  }

  private addEmpty(name: string, index: number): Sheet {
    const { workbook } = this.session;
    assertRoom(workbook, NEW_GRID.maxRows * NEW_GRID.maxColumns, NEW_GRID.maxColumns);
    return workbook.addSheet(name, { index });
  }

  deleteSheet(sheet: OfficialSheet): void {
    this.remove(hostOf<SheetHost>(sheet, SheetHost).sheet);
  }

  deleteActiveSheet(): OfficialSheet {
    this.remove(this.session.workbook.activeSheet);
    return this.getActiveSheet();
  }

  /** @throws ServiceError on the last sheet (S-51), and when protections keep the user out */
  private remove(sheet: Sheet): void {
    const { session } = this;
    session.assertAlive(sheet);
    if (session.workbook.sheets.length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
    if (!mayWrite(session, sheet, sheet.grid)) throw new ServiceError(PROTECTED);
    session.workbook.removeSheet(sheet);
  }

  /** The copy stands behind its original and is active. */
  duplicateActiveSheet(): OfficialSheet {
    const { workbook } = this.session;
    const source = workbook.activeSheet;
    const copy = copySheet(workbook, source, undefined, workbook.sheets.indexOf(source) + 1);
    workbook.activeSheetId = copy.id;
    return this.session.make.sheet(copy);
  }

  /** Counted from 1 (S-49). */
  moveActiveSheet(pos: number): void {
    const { workbook } = this.session;
    if (pos < 1 || pos > workbook.sheets.length) throw new ServiceError('The sheet index is out of range.');
    workbook.moveSheet(workbook.activeSheet, pos - 1);
  }

  renameActiveSheet(newName: string): void {
    this.active.setName(newName);
  }
}
