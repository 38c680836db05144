/** The library's services that the grid uses, and the one way in which the grid itself changes what is shown. */
import {
  ICommandService, type IRange, LifecycleService, LocaleType, type Univer, UniverInstanceType, type Injector, type Workbook, type Worksheet,
} from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetInterceptorService, SheetsSelectionsService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { IMenuManagerService } from '@univerjs/ui';
import { parseRect } from '../../../buku/a1';
import type { BookSnapshot } from '../book-snapshot';
import { univerIn } from './univer-host';
import { lookId, univerLook } from './univer-look';
import { univerSheet, univerSheetId } from './univer-sheet';
import { univerValidations } from './univer-validation';

export const UNIT = 'buku';
/** Under this name the validation plugin keeps its rules in a file. */
const VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';

export class UniverScreen {
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly selections: SheetsSelectionsService;
  readonly interceptors: SheetInterceptorService;
  private showing = false;

  constructor(container: HTMLElement, snapshot: BookSnapshot) {
    this.univer = univerIn(container);
    this.workbook = this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, bookData(snapshot));
    this.commands = this.injector.get(ICommandService);
    this.selections = this.injector.get(SheetsSelectionsService);
    this.interceptors = this.injector.get(SheetInterceptorService);
  }

  get injector(): Injector {
    return this.univer.__getInjector();
  }

  get lifecycle(): LifecycleService {
    return this.injector.get(LifecycleService);
  }

  get editor(): IEditorBridgeService {
    return this.injector.get(IEditorBridgeService);
  }

  get menus(): IMenuManagerService {
    return this.injector.get(IMenuManagerService);
  }

  get renders(): IRenderManagerService {
    return this.injector.get(IRenderManagerService);
  }

  get isEditing(): boolean {
    return this.editor.isVisible().visible;
  }

  /** The number that the runtime knows the active sheet by. */
  get activeSheetId(): number {
    return Number(this.workbook.getActiveSheet().getSheetId());
  }

  /** The selected areas of the active sheet, the last one last. */
  get selectedRanges(): readonly IRange[] {
    return this.selections.getCurrentSelections().map(({ range }) => range);
  }

  /** Whether the grid itself is at work, and not the person. */
  get isShowing(): boolean {
    return this.showing;
  }

  /** Runs a change of what is shown; whatever else would change it is held back by the guard. */
  show<T>(change: () => T): T {
    const before = this.showing;
    this.showing = true;
    try {
      return change();
    } finally {
      this.showing = before;
    }
  }

  /** The text that a cell shows, read from what is drawn. @throws Error when there is no such sheet or cell */
  displayed(sheetName: string, a1: string): string {
    const sheet = this.workbook.getSheetBySheetName(sheetName);
    const area = sheet && parseRect(a1, { maxRows: sheet.getRowCount(), maxColumns: sheet.getColumnCount() });
    if (!sheet || !area) throw new Error(`The grid has no cell ${sheetName}!${a1}.`);
    const cell = sheet.getCell(area.row - 1, area.column - 1);
    return String(cell?.v ?? '');
  }

  /** One change of what is shown, on a sheet. */
  mutate(id: string, sheetId: number, params: object): void {
    this.show(() => this.commands.syncExecuteCommand(id, { unitId: UNIT, subUnitId: univerSheetId(sheetId), ...params }));
  }
}

/** @throws Error when the grid has no such sheet */
export function sheetOf({ workbook }: UniverScreen, id: number): Worksheet {
  const sheet = workbook.getSheetBySheetId(univerSheetId(id));
  if (!sheet) throw new Error(`The grid has no sheet ${id}.`);
  return sheet;
}

function bookData({ looks, sheets }: BookSnapshot) {
  const rules = sheets.map(({ frame }) => [univerSheetId(frame.id), univerValidations(frame)] as const);
  return {
    id: UNIT,
    locale: LocaleType.ID_ID,
    styles: Object.fromEntries(Object.entries(looks).map(([look, style]) => [lookId(Number(look)), univerLook(style)])),
    sheetOrder: sheets.map(({ frame }) => univerSheetId(frame.id)),
    sheets: Object.fromEntries(sheets.map((sheet) => [univerSheetId(sheet.frame.id), univerSheet(sheet)])),
    resources: [{ name: VALIDATIONS, data: JSON.stringify(Object.fromEntries(rules)) }],
  };
}
