/** Runs onOpen and onEdit as simple triggers, with the event objects that Apps Script hands them (U-08 to U-11). */
import { enumMember } from './enum-member';
import type { AuthModeName, Execution } from './execution';
import type { RunArguments } from './execution-run';
import type { Outcome } from './outcome';
import type { Runtime } from './runtime';
import { UserHost } from './services/session';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A user's edit, as it was made in the sheet; script and API writes fire no trigger. */
export interface Edit {
  readonly sheet: string;
  /** A1 notation of the edited cells. */
  readonly range: string;
  /** New content as text, only of a single cell; undefined when it was cleared. A checkbox gives `TRUE` or `FALSE`. */
  readonly value?: string;
  /** Content before, only of a single cell; undefined when it was empty. */
  readonly oldValue?: string;
}

/**
 * Opens the document: runs `onOpen(e)` when the project has it; not for who may only look (U-08), who gets no menu.
 * @param authMode NONE is an add-on that is installed but not enabled in this document (U-15)
 */
export function openDocument(runtime: Runtime, authMode: AuthModeName = 'LIMITED'): Outcome | undefined {
  return fire(runtime, 'onOpen', authMode, (services, execution) => [
    { ...baseEvent(services, execution), ...(authMode === 'NONE' ? { source: undefined } : {}) },
  ]);
}

/** Tells the script of a user's edit: runs `onEdit(e)` when the project has it. */
export function editCell(runtime: Runtime, edit: Edit): Outcome | undefined {
  return fire(runtime, 'onEdit', 'LIMITED', (services, execution) => {
    const range = bookOf(services).getSheetByName(edit.sheet)?.getRange(edit.range);
    if (!range) throw new Error(`No sheet ${edit.sheet} to edit.`);
    const isSingle = range.getNumRows() * range.getNumColumns() === 1;
    return [{
      ...baseEvent(services, execution),
      range,
      ...(isSingle && edit.value !== undefined ? { value: edit.value } : {}),
      ...(isSingle && edit.oldValue !== undefined ? { oldValue: edit.oldValue } : {}),
    }];
  });
}

function fire(runtime: Runtime, name: string, authMode: AuthModeName, args: RunArguments): Outcome | undefined {
  if (runtime.isViewOnly || !runtime.options.project.isCallable(name)) return undefined;
  return runtime.execute(name, args, { trigger: 'simple-trigger', authMode });
}

const bookOf = (services: Record<string, object>): Spreadsheet =>
  (services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActiveSpreadsheet();

function baseEvent(services: Record<string, object>, { authMode }: Execution): Record<string, unknown> {
  return { authMode: enumMember('ScriptApp.AuthMode', authMode), source: bookOf(services), user: new UserHost('') };
}
