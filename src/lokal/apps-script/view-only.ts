/** What the run of somebody is refused who may look at the file and not edit it. */
import type { CallKind } from './call-trace';
import { ServiceError } from './errors';

/**
 * Google's guide to bound scripts: «Only users who have permission to edit a container can run its bound script», and
 * simple triggers do not fire for who may only look (U-08), so he gets no menu. A run comes to pass all the same where
 * the right was taken away while a menu, panel or dialog was open; what such a run may do is not documented beyond
 * `getEditors`. Reading stays possible here; every change of the file is refused, in the two wordings that logs of runs
 * without edit right report.
 */
export const NO_EDIT_RIGHT = 'You do not have permission to access the requested document.';
const NOT_THAT_ACTION = 'You do not have permission to perform that action.';

/** `careful`: locks, document properties and toasts are refused, for no source says that they are open; else they work. */
export type ViewerReading = 'careful' | 'open';

const UNSOURCED = /^(LockService\.(Lock\.(tryLock|waitLock)|getDocumentLock)|SpreadsheetApp\.Spreadsheet\.toast)$/;
const REMEMBERING = /^PropertiesService\.Properties\.(set|delete)/;

/** «If the user … does not have edit access to the spreadsheet, this method throws an exception» (class reference). */
const FOR_EDITORS = /^SpreadsheetApp\.(Spreadsheet|Protection)\.(getEditors|getViewers)$/;

/** Buffered as every writing of cells (S-21): the host queues its refusal, and the next call throws it. */
export const REFUSED_LATE = ['setValue', 'setValues', 'setFormula', 'setFormulas', 'setRichTextValues', 'clearContent'] as const;
const LATE: ReadonlySet<string> = new Set(REFUSED_LATE.map((member) => `SpreadsheetApp.Range.${member}`));

/** @throws ServiceError when the call is one for editors; see `REFUSED_LATE` for those refused later */
export function assertViewerMay({ call, kind }: { readonly call: string; readonly kind: CallKind }, reading: ViewerReading): void {
  if (FOR_EDITORS.test(call)) throw new ServiceError(NOT_THAT_ACTION);
  if (reading === 'careful' && (UNSOURCED.test(call) || REMEMBERING.test(call))) throw new ServiceError(NOT_THAT_ACTION);
  if (kind === 'write' && !LATE.has(call)) throw new ServiceError(NO_EDIT_RIGHT);
}
