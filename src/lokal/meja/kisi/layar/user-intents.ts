/** What a person does in the grid, caught before the library would do it, and told to the page instead. */
import { CanceledError, CommandType, RedoCommandId, UndoCommandId, type ICellData, type IRange } from '@univerjs/core';
import type { Rect } from '../../../buku/rect';
import type { UserAction } from '../../requests';
import type { GridEdits } from './grid-edits';
import { refusalSentence } from './refusal-sentences';
import type { UniverScreen } from './univer-screen';
import { rectOfRange } from './univer-sheet';

export interface IntentSink {
  onAction(action: UserAction): void;
  /** One Indonesian sentence. */
  onRefused(sentence: string): void;
}

interface IntentParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly name?: string;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly value?: unknown;
}

/** Within the cell editor they are the editor's own. */
const UNDOING = new Set<string>([UndoCommandId, RedoCommandId]);

type Intent = (params: IntentParams, sheetId: number) => void;

/** Changes of what is shown that say nothing about the workbook. */
const HARMLESS = /^sheet\.mutation\.(empty|set-worksheet-row-auto-height|mark-dirty-filter-change)$/;
/** Whatever changes what a workbook holds; the cell editor's own document and calculations are none of it. */
const CHANGES = /^(sheet\.mutation\.|data-validation\.mutation\.|formula\.mutation\.(set|remove)-defined-name)/;

export class UserIntents {
  private readonly intents: ReadonlyMap<string, Intent>;
  /** The last thing the person asked for: what a refused change is named after. */
  private asked = '';

  constructor(
    private readonly screen: UniverScreen,
    private readonly edits: GridEdits,
    private readonly sink: IntentSink,
  ) {
    this.intents = new Map(Object.entries(this.table()));
  }

  /** Listens from now on. */
  listen(): void {
    this.screen.commands.beforeCommandExecuted(({ id, type, params }) => {
      if (this.screen.isShowing) return;
      if (UNDOING.has(id) && !this.screen.isEditing) this.refuse(id);
      if (type === CommandType.COMMAND) this.asked = id;
      const intent = this.intents.get(id);
      if (intent) {
        const given = (params ?? {}) as IntentParams;
        intent(given, given.subUnitId === undefined ? this.screen.activeSheetId : Number(given.subUnitId));
        throw new CanceledError();
      }
      if (type !== CommandType.MUTATION || HARMLESS.test(id) || !CHANGES.test(id)) return;
      this.refuse(this.asked);
    });
  }

  private refuse(asked: string): never {
    this.sink.onRefused(refusalSentence(asked));
    throw new CanceledError();
  }

  private table(): Record<string, Intent> {
    const insertRows = this.lines('insert-rows');
    const insertColumns = this.lines('insert-columns');
    const deleteRows = this.lines('delete-rows');
    const deleteColumns = this.lines('delete-columns');
    return {
      'sheet.command.insert-row': insertRows,
      'sheet.command.insert-row-by-range': insertRows,
      'sheet.command.insert-col': insertColumns,
      'sheet.command.insert-col-by-range': insertColumns,
      'sheet.command.remove-row': deleteRows,
      'sheet.command.remove-row-by-range': deleteRows,
      'sheet.command.remove-col': deleteColumns,
      'sheet.command.remove-col-by-range': deleteColumns,
      'sheet.command.move-cols': (params, sheetId) => this.moveColumns(params, sheetId),
      'sheet.command.set-worksheet-name': ({ name = '' }, sheetId) => this.sink.onAction({ kind: 'rename-sheet', sheetId, name }),
      'sheet.command.remove-sheet': (_, sheetId) => this.sink.onAction({ kind: 'delete-sheet', sheetId }),
      'sheet.command.clear-selection-content': ({ ranges }, sheetId) => this.clear(ranges, sheetId),
      'sheet.command.set-range-values': (params, sheetId) => this.choose(params, sheetId),
    };
  }

  private lines(kind: 'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns'): Intent {
    return ({ range }, sheetId) => {
      const { row, rows, column, columns } = this.areaOf(range);
      this.sink.onAction(kind.endsWith('rows') ? { kind, sheetId, at: row, count: rows } : { kind, sheetId, at: column, count: columns });
    };
  }

  private moveColumns({ fromRange, toRange }: IntentParams, sheetId: number): void {
    const from = this.areaOf(fromRange);
    const to = this.areaOf(toRange).column;
    this.sink.onAction({ kind: 'move-columns', sheetId, at: from.column, count: from.columns, to });
  }

  private clear(ranges: readonly IRange[] | undefined, sheetId: number): void {
    for (const range of ranges ?? this.screen.selectedRanges) this.edits.fill(sheetId, rectOfRange(range), '');
  }

  /** A choice from a list, or a tick: one cell with one plain value. Anything else is not of the person's making. */
  private choose({ range, value }: IntentParams, sheetId: number): void {
    const { v } = (value ?? {}) as ICellData;
    if (!range || (typeof v !== 'string' && typeof v !== 'number' && typeof v !== 'boolean')) {
      return this.sink.onRefused(refusalSentence(this.asked));
    }
    this.edits.fill(sheetId, rectOfRange(range), typeof v === 'boolean' ? String(v).toUpperCase() : String(v));
  }

  private areaOf(range: IRange | undefined): Rect {
    const chosen = range ?? this.screen.selectedRanges.at(-1);
    if (!chosen) throw new Error('Nothing is selected.');
    return rectOfRange(chosen);
  }
}
