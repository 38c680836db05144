/** Which OAuth scopes a service call needs, and the refusal when the manifest does not list them (M-06, M-08). */
import { ServiceError } from './errors';
import type { Manifest } from './manifest';

const AUTH = 'https://www.googleapis.com/auth/';
const BOUND_FILE = ['spreadsheets.currentonly', 'spreadsheets'];

/** First match wins; any one scope of the list will do. */
const TABLE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^SpreadsheetApp\.(openBy\w+|open|create)$/, ['spreadsheets']],
  [/^SpreadsheetApp\.enableBigQueryExecution$/, ['bigquery.readonly']],
  [/^SpreadsheetApp\.(getUi|new\w+)$/, []],
  [/^SpreadsheetApp\.Spreadsheet\.show$/, ['script.container.ui']],
  [/^SpreadsheetApp\.Spreadsheet\.(getId|getAs|getBlob)$/, []],
  [/^SpreadsheetApp\.\w*(Builder|Condition|Spec|TextStyle|RichTextValue|DataValidation|Color)\./, []],
  [/^SpreadsheetApp\./, BOUND_FILE],
  [/^(Ui\.(alert|prompt|show\w+)|Browser\.\w+)$/, ['script.container.ui']],
  [/^ScriptApp\.(newTrigger|deleteTrigger|get\w*Triggers)$/, ['script.scriptapp']],
  [/^UrlFetchApp\.(?!getRequest$)/, ['script.external_request']],
  [/^User\.getEmail$/, ['userinfo.email']],
  [/^DriveApp\./, ['drive', 'drive.readonly']],
  [/^MailApp\./, ['script.send_mail']],
];

/** Scopes of which the call needs one, without their common prefix; none for most services. */
export const scopesOf = (call: string): readonly string[] => TABLE.find(([pattern]) => pattern.test(call))?.[1] ?? [];

/** The refusal of a call for want of permission, as the platform words it. */
export function permissionRefused(call: string, scopes = scopesOf(call)): ServiceError {
  const names = scopes.map((scope) => AUTH + scope);
  if (names.length === 0) return new ServiceError(`You do not have permission to call ${call}.`);
  const required = names.length === 1 ? names[0] : `(${names.join(' || ')})`;
  return new ServiceError(`Specified permissions are not sufficient to call ${call}. Required permissions: ${required}`);
}

/** @throws ServiceError when the manifest lists its scopes and none of those the call needs */
export function assertScope(manifest: Manifest, call: string): void {
  const granted = manifest.oauthScopes;
  if (!granted) return;
  const needed = scopesOf(call);
  if (needed.length === 0 || needed.some((scope) => granted.includes(AUTH + scope))) return;
  throw permissionRefused(call, needed);
}
