/** Who may change which cells: the protections of a sheet, weighed for the user of the run (S-62..S-64). */
import { covers, intersection, type Rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import type { Protection } from '../../buku/sheet-features';
import { NO_EDIT_RIGHT } from '../view-only';
import type { FileIdentity, SpreadsheetSession } from './spreadsheet-session';

export const PROTECTED =
  'You are trying to edit a protected cell or object. '
  + 'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether somebody may edit the file at all, its protections aside. */
export const mayEditFile = ({ owner, editors }: FileIdentity, email: string): boolean =>
  email === owner || editors.includes(email);

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1);

/** Whether the run's user may edit what a protection guards: until its editors are set it restricts nobody (S-62). */
export function mayEdit({ execution, file }: SpreadsheetSession, protection: Protection): boolean {
  const { email } = execution.user;
  if (execution.isViewOnly) return false;
  if (protection.warningOnly || protection.editors === null || email === file.owner) return true;
  return protection.editors.includes(email) || (protection.domainEdit && domainOf(email) === domainOf(file.owner));
}

/** Whether a protection stands in the way of a write to the area. */
function guards(protection: Protection, area: Rect): boolean {
  if (protection.rect) return intersection(protection.rect, area) !== null;
  return !protection.unprotected.some((open) => covers(open, area));
}

/** Whether the user may write to every cell of the area. */
export const mayWrite = (session: SpreadsheetSession, sheet: Sheet, area: Rect): boolean =>
  !session.execution.isViewOnly
  && sheet.protections.every((protection) => mayEdit(session, protection) || !guards(protection, area));

/**
 * Lets a buffered change through, or queues the refusal for the next spreadsheet call (S-21).
 * @returns whether the change may be made
 */
export function admit(session: SpreadsheetSession, sheet: Sheet, area: Rect): boolean {
  const admitted = mayWrite(session, sheet, area);
  if (!admitted) session.execution.deferWriteError(session.execution.isViewOnly ? NO_EDIT_RIGHT : PROTECTED);
  return admitted;
}
