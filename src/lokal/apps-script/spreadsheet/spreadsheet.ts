/** Spreadsheet, whole: the file itself, its names and settings, and the calls that mean the sheet in front. */
import { sheetLocale } from '../../buku/locale';
import { rect as rectOfCells } from '../../buku/rect';
import { ServiceError } from '../errors';
import { exposeClass, official } from '../service';
import { UserHost } from '../services/session';
import { ZoneOffsets } from '../zone-offsets';
import { declining } from './declining';
import { addMetadata, finderFor, metadataAt, type MetadataArguments } from './rules/developer-metadata';
import { assertRangeName, namedArea, namedRangesOf } from './rules/named-range';
import { protectionsOf } from './rules/protection';
import { textFinder } from './rules/text-finder';
import { areaOf } from './sheet-area-of';
import type { SheetHost } from './sheet/sheet';
import { SpreadsheetSheets } from './spreadsheet-sheets';

type Official = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;

type Members =
  | 'getId' | 'getUrl' | 'getName' | 'rename' | 'getOwner' | 'getEditors'
  | 'getSpreadsheetLocale' | 'setSpreadsheetLocale' | 'getSpreadsheetTimeZone' | 'setSpreadsheetTimeZone'
  | 'getRange' | 'getRangeByName' | 'getNamedRanges' | 'setNamedRange' | 'removeNamedRange' | 'getProtections'
  | 'createTextFinder' | 'addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder'
  | 'toast' | 'addMenu';

const WHOLE_FILE = { kind: 'spreadsheet' } as const;

export class SpreadsheetHost extends SpreadsheetSheets implements Pick<Official, Members> {
  getId(): string {
    return this.session.file.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return this.session.workbook.title;
  }

  rename(newName: string): void {
    this.session.workbook.title = newName;
  }

  getOwner(): User {
    return official<User>(new UserHost(this.session.file.owner));
  }

  getEditors(): User[] {
    const { owner, editors } = this.session.file;
    return [owner, ...editors].map((email) => official<User>(new UserHost(email)));
  }

  getSpreadsheetLocale(): string {
    return this.session.workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    declining(() => sheetLocale(locale));
    this.session.workbook.locale = locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.session.workbook.timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    try {
      ZoneOffsets.of(timezone);
    } catch {
      throw new ServiceError(`Invalid argument: ${timezone}`);
    }
    this.session.workbook.timeZone = timezone;
  }

  /** On the sheet that the text names, else on the one in front. */
  getRange(a1Notation: string): Range {
    return this.active.getRange(a1Notation);
  }

  /** Null when there is none (S-48). */
  getRangeByName(name: string): Range | null {
    return namedArea(this.session, name);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this.session);
  }

  setNamedRange(name: string, range: Range): void {
    assertRangeName(name);
    const { sheet, area } = areaOf(range);
    this.session.workbook.setNamedRange(name, { sheetId: sheet.id, rect: area });
  }

  /** @throws ServiceError when there is none (S-48) */
  removeNamedRange(name: string): void {
    if (this.session.workbook.removeNamedRange(name)) return;
    throw new ServiceError(`A named range called ${name} does not exist.`);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.session.workbook.sheets.flatMap((sheet) => protectionsOf(this.session, sheet, type));
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const areas = this.session.workbook.sheets.map((sheet) => ({
      sheet, area: rectOfCells(1, 1, Math.max(1, sheet.lastRow()), Math.max(1, sheet.lastColumn())),
    }));
    return textFinder(this.session, areas, findText);
  }

  addDeveloperMetadata(...args: MetadataArguments): Official {
    addMetadata(this.session, WHOLE_FILE, args);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.session, WHOLE_FILE);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderFor(this.session, WHOLE_FILE);
  }

  /** Five seconds by default; a negative time stays until it is dismissed (U-07). */
  toast(message: string, title = '', timeoutSeconds: number | null = 5): void {
    this.session.execution.screen.show({ type: 'toast', message, title, seconds: timeoutSeconds ?? 5 });
  }

  /** An empty entry is a separator. */
  addMenu(name: string, subMenus: ({ readonly name: string; readonly functionName: string } | null)[]): void {
    const entries = subMenus.map((item) => (item
      ? { kind: 'item', caption: item.name, functionName: item.functionName } as const
      : { kind: 'separator' } as const));
    this.session.execution.screen.show({ type: 'menu', menu: { title: name, place: 'bar', entries } });
  }
}

/** Calls of Spreadsheet that mean the sheet in front. */
const OF_ACTIVE_SHEET = [
  'appendRow', 'autoResizeColumn', 'deleteColumn', 'deleteColumns', 'deleteRow', 'deleteRows', 'getActiveCell',
  'getActiveRange', 'getActiveRangeList', 'getColumnWidth', 'getCurrentCell', 'getDataRange', 'getFormUrl',
  'getFrozenColumns', 'getFrozenRows', 'getLastColumn', 'getLastRow', 'getRangeList', 'getRowHeight', 'getSelection',
  'getSheetId', 'getSheetName', 'getSheetValues', 'hideColumn', 'hideRow', 'insertColumnAfter', 'insertColumnBefore',
  'insertColumnsAfter', 'insertColumnsBefore', 'insertRowAfter', 'insertRowBefore', 'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser', 'isRowHiddenByFilter', 'isRowHiddenByUser', 'setActiveRange', 'setActiveRangeList',
  'setActiveSelection', 'setColumnWidth', 'setCurrentCell', 'setFrozenColumns', 'setFrozenRows', 'setRowHeight', 'sort',
  'unhideColumn', 'unhideRow',
] as const satisfies readonly (keyof SheetHost & keyof Official)[];

for (const member of OF_ACTIVE_SHEET) {
  Object.defineProperty(SpreadsheetHost.prototype, member, {
    value: function ofActiveSheet(this: SpreadsheetHost, ...args: unknown[]) {
      const { active } = this;
      return (active[member] as (...args: unknown[]) => unknown).apply(active, args);
    },
  });
}

exposeClass('SpreadsheetApp.Spreadsheet', SpreadsheetHost);
