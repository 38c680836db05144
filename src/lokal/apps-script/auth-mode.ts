/** What a run may touch under AuthMode NONE, LIMITED and CUSTOM_FUNCTION (U-16). */
import type { AuthModeName } from './execution';
import { permissionRefused } from './oauth-scopes';

/** NONE: menu items, Logger, Utilities and the user's locale; no document and no properties. */
const ALLOWED_IN_NONE = new RegExp(
  '^(SpreadsheetApp\\.getUi|Ui\\.create\\w+|Menu\\.\\w+|Logger\\.\\w+|Utilities\\.\\w+'
  + '|Session\\.(getActiveUserLocale|getScriptTimeZone))$',
);

/** LIMITED: the document and properties, but nothing that reaches another service or opens a panel. */
const REFUSED_IN_LIMITED = new RegExp(
  '^(Ui\\.(alert|prompt|show\\w+)|Browser\\.\\w+|(UrlFetchApp|Jdbc|DriveApp|MailApp|GmailApp|CalendarApp)\\.\\w+'
  + '|SpreadsheetApp\\.(openBy\\w+|open|create)|ScriptApp\\.(newTrigger|deleteTrigger|get\\w*Triggers))$',
);

/** CUSTOM_FUNCTION: the document read-only, no interface. */
const REFUSED_IN_CUSTOM_FUNCTION = /^(Ui\.|Menu\.|SpreadsheetApp\.getUi$)/;

function isRefused(mode: AuthModeName, call: string): boolean {
  if (mode === 'NONE') return !ALLOWED_IN_NONE.test(call);
  if (mode === 'LIMITED') return REFUSED_IN_LIMITED.test(call);
  return mode === 'CUSTOM_FUNCTION' && (REFUSED_IN_CUSTOM_FUNCTION.test(call) || REFUSED_IN_LIMITED.test(call));
}

/** @throws ServiceError when the call is beyond what the mode grants */
export function assertAuthMode(mode: AuthModeName, call: string): void {
  if (mode !== 'FULL' && isRefused(mode, call)) throw permissionRefused(call);
}
