/** The spreadsheet file in memory: its sheets in order, names, locale and zone. */
import { ChangeLog } from './change-log';
import type { TextStyle } from './cell-value';
import { Sheet, type SheetOwner } from './sheet';
import type { Criterion, DeveloperMetadata } from './sheet-features';
import { moveRect, shiftRect, type LineMove, type Rect, type SheetRange, type Shift } from './rect';
import { moveReferences } from './move-references';

export interface WorkbookSettings {
  /** As Sheets writes it: `en_US`, `id_ID`. */
  readonly locale: string;
  /** IANA name: `Asia/Jakarta`. */
  readonly timeZone: string;
}

export interface NamedRange {
  readonly name: string;
  readonly range: SheetRange;
}

export interface OtherName {
  readonly name: string;
  readonly formula: string;
  /** The sheet whose name it is; missing = the whole file's. */
  readonly sheetId?: number;
  readonly comment?: string;
}

/** The grid of a new sheet, as Google makes it. */
export const NEW_GRID = { maxRows: 1000, maxColumns: 26 } as const;

export class Workbook implements SheetOwner {
  locale: string;
  timeZone: string;
  title = '';
  sheets: Sheet[] = [];
  activeSheetId = 0;
  /** By lower-case name. */
  readonly namedRanges = new Map<string, NamedRange>();
  /** Names of the file that stand for no plain range (formulas, names of one sheet): `range` as a file writes it. */
  otherNames: OtherName[] = [];
  metadata: DeveloperMetadata[] = [];
  /** The look of cells that have none of their own. */
  defaultFont: TextStyle = { fontFamily: 'Arial', fontSize: 10 };
  /** Which cells have been written since the file was read: decides which stored results still hold. */
  readonly changes = new ChangeLog();
  /** Parts of the file it was read from that the model does not look into. */
  origin: object | null = null;
  /** The moment that TODAY and NOW read, as a serial number on the workbook's clock; null = the real one. */
  now: (() => number) | null = null;
  private lastId = 0;

  constructor({ locale, timeZone }: WorkbookSettings) {
    this.locale = locale;
    this.timeZone = timeZone;
  }

  /** A new number, unique in this file: for sheets, protections, metadata. */
  nextId(): number {
    return ++this.lastId;
  }

  /** Tells the generator that a number from a file is taken. */
  reserveId(id: number): void {
    this.lastId = Math.max(this.lastId, id);
  }

  get activeSheet(): Sheet {
    const sheet = this.sheetById(this.activeSheetId) ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet.');
    return sheet;
  }

  sheetById(id: number): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Sheet names are compared without regard to case in formulas; scripts compare exactly. */
  sheetByName(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  /** Adds an empty sheet at a place counted from 0, at the end by default. */
  addSheet(name: string, options: { index?: number; id?: number; maxRows?: number; maxColumns?: number } = {}): Sheet {
    const { index = this.sheets.length, id = this.nextId(), ...size } = options;
    const sheet = new Sheet(this, id, name, { ...NEW_GRID, ...size });
    this.reserveId(id);
    this.sheets.splice(index, 0, sheet);
    this.changes.everything();
    return sheet;
  }

  /** Takes a sheet out; names that pointed to it go, formulas that did read #REF!. */
  removeSheet(sheet: Sheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) throw new Error(`The sheet ${sheet.name} is not in this workbook.`);
    this.sheets.splice(index, 1);
    if (this.activeSheetId === sheet.id) this.activeSheetId = (this.sheets[index] ?? this.sheets[index - 1])?.id ?? 0;
    for (const [key, { range }] of this.namedRanges) if (range.sheetId === sheet.id) this.namedRanges.delete(key);
    this.otherNames = this.otherNames.filter(({ sheetId }) => sheetId !== sheet.id);
    this.metadata = this.metadata.filter(({ location }) => !('sheetId' in location) || location.sheetId !== sheet.id);
    this.rewriteFormulas((formula, host) => moveReferences(formula, host.name, { kind: 'removed', sheet: sheet.name }));
    this.changes.everything();
  }

  /** Renames a sheet and every mention of it in formulas. */
  renameSheet(sheet: Sheet, name: string): void {
    const change = { kind: 'renamed', sheet: sheet.name, name } as const;
    this.rewriteFormulas((formula, host) => moveReferences(formula, host.name, change));
    sheet.name = name;
  }

  moveSheet(sheet: Sheet, index: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(index, 0, sheet);
  }

  setNamedRange(name: string, range: SheetRange): void {
    this.namedRanges.set(name.toLowerCase(), { name, range });
    this.changes.everything();
  }

  removeNamedRange(name: string): boolean {
    this.changes.everything();
    return this.namedRanges.delete(name.toLowerCase());
  }

  /** Called by sheets after every change of contents. */
  contentChanged(sheet: Sheet, area: Rect): void {
    this.changes.add(sheet.id, area);
  }

  /** Called by sheets after rows or columns came or went: whatever points there moves along. */
  structureChanged(sheet: Sheet, shift: Shift): void {
    const move = (range: SheetRange): SheetRange | null => {
      if (range.sheetId !== sheet.id) return range;
      const moved = shiftRect(range.rect, shift);
      return moved && { ...range, rect: moved };
    };
    for (const [key, named] of this.namedRanges) {
      const range = move(named.range);
      if (range) this.namedRanges.set(key, { ...named, range });
      else this.namedRanges.delete(key);
    }
    this.metadata = this.metadata.flatMap((entry) => shiftMetadata(entry, sheet.id, shift));
    this.rewriteFormulas((formula, host) =>
      moveReferences(formula, host.name, { kind: 'shifted', sheet: sheet.name, shift }),
    );
    for (const host of this.sheets) moveSources(host, move);
    this.changes.structure(sheet.id, shift);
  }

  /** Called by sheets after whole lines changed their place. */
  linesMoved(sheet: Sheet, move: LineMove): void {
    const moved = (range: SheetRange): SheetRange =>
      range.sheetId === sheet.id ? { ...range, rect: moveRect(range.rect, move) } : range;
    for (const [key, named] of this.namedRanges) this.namedRanges.set(key, { ...named, range: moved(named.range) });
    this.rewriteFormulas((formula, host) =>
      moveReferences(formula, host.name, { kind: 'moved', sheet: sheet.name, move }),
    );
    for (const host of this.sheets) moveSources(host, moved);
    this.changes.everything();
  }

  private rewriteFormulas(rewrite: (formula: string, host: Sheet) => string): void {
    for (const sheet of this.sheets) {
      sheet.formulas.replace((formula) => rewrite(formula, sheet));
      rewriteCriteria(sheet, (formula) => rewrite(formula, sheet));
    }
    this.otherNames = this.otherNames.map((name) => {
      const host = name.sheetId === undefined ? this.sheets[0] : this.sheetById(name.sheetId);
      return host ? { ...name, formula: rewrite(name.formula, host) } : name;
    });
  }
}

/** Rules hold formulas too; a rule that reads the same stays the same object. */
function rewriteCriteria(sheet: Sheet, rewrite: (formula: string) => string): void {
  const done = new Map<Criterion, Criterion>();
  const changed = <R extends Criterion>(rule: R): R => {
    const values = rule.values.map((value) =>
      typeof value === 'string' && value.startsWith('=') ? rewrite(value) : value,
    );
    const same = values.every((value, index) => value === rule.values[index]);
    const result = (done.get(rule) ?? (same ? rule : { ...rule, values })) as R;
    done.set(rule, result);
    return result;
  };
  sheet.validations.replace((rule) => changed(rule));
  sheet.conditionalRules = sheet.conditionalRules.map((rule) =>
    rule.kind === 'boolean' ? { ...rule, criterion: changed(rule.criterion) } : rule,
  );
}

function moveSources(sheet: Sheet, move: (range: SheetRange) => SheetRange | null): void {
  const moved = new Map<object, object | undefined>();
  sheet.validations.replace((rule) => {
    if (!rule.source) return rule;
    if (!moved.has(rule)) {
      const source = move(rule.source);
      moved.set(rule, source === rule.source ? rule : source ? { ...rule, source } : undefined);
    }
    return moved.get(rule) as typeof rule | undefined;
  });
}

function shiftMetadata(entry: DeveloperMetadata, sheetId: number, shift: Shift): DeveloperMetadata[] {
  const { location } = entry;
  if (!('index' in location) || location.sheetId !== sheetId || location.kind !== shift.direction) return [entry];
  const isRow = shift.direction === 'rows';
  const { index, count } = location;
  const area = isRow
    ? { row: index, rows: count, column: 1, columns: 1 }
    : { column: index, columns: count, row: 1, rows: 1 };
  const moved = shiftRect(area, shift);
  if (!moved) return [];
  const place = isRow ? { index: moved.row, count: moved.rows } : { index: moved.column, count: moved.columns };
  return [{ ...entry, location: { ...location, ...place } }];
}

/** A new file as Google makes it: one sheet `Sheet1`, 1000 x 26, en_US. */
export function newWorkbook(timeZone: string, locale = 'en_US'): Workbook {
  const workbook = new Workbook({ locale, timeZone });
  workbook.activeSheetId = workbook.addSheet('Sheet1', { id: 0 }).id;
  return workbook;
}
