/** Runs a few lines of Apps Script on a workbook in memory, in a realm of its own, as the runtime runs any project. */
import type { Outcome } from '../../../../src/lokal/apps-script/outcome';
import { valueOf } from '../../../../src/lokal/apps-script/outcome';
import { projectOf } from '../../../../src/lokal/apps-script/project';
import { createRuntime, type RuntimeOptions } from '../../../../src/lokal/apps-script/runtime';
import { spreadsheetServices, type SpreadsheetServicesOptions }
  from '../../../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import { newWorkbook, type Workbook } from '../../../../src/lokal/buku/workbook';

/** A new file: `Sheet1`, 1000 x 26, Jakarta time. */
export const book = (locale = 'id_ID'): Workbook => newWorkbook('Asia/Jakarta', locale);

export interface ScriptOptions extends SpreadsheetServicesOptions, Pick<RuntimeOptions,
  'user' | 'betweenCalls' | 'start'> {
  readonly scriptTimeZone?: string;
  readonly oauthScopes?: readonly string[];
}

/** Names that every script line may use. */
const PRELUDE = 'var ss = SpreadsheetApp.getActive(); var sheet = ss.getActiveSheet();';

/** How a run of the lines ended; `return` gives its value. */
export function outcomeOf(workbook: Workbook, lines: string, options: ScriptOptions = {}): Outcome {
  const { scriptTimeZone = 'Asia/Jakarta', oauthScopes, user, betweenCalls, start, ...services } = options;
  const project = projectOf(
    { 'Code.js': `function main() { ${PRELUDE}\n${lines}\n}` },
    { timeZone: scriptTimeZone, ...(oauthScopes && { oauthScopes }) },
  );
  const runtime = createRuntime({
    project, services: [spreadsheetServices(workbook, services)], ...(user && { user }),
      ...(betweenCalls && { betweenCalls }),
    start: start ?? Date.UTC(2025, 11, 15, 3),
  });
  return runtime.execute('main');
}

/** The value that the lines return; an error of the script is thrown. */
export const script = (workbook: Workbook, lines: string, options?: ScriptOptions): unknown =>
  valueOf(outcomeOf(workbook, lines, options));

/** The message with which the lines must end. */
export function failure(workbook: Workbook, lines: string, options?: ScriptOptions): string {
  const outcome = outcomeOf(workbook, lines, options);
  if (outcome.kind === 'exception' || outcome.kind === 'not-emulated') return outcome.failure.message;
  throw new Error(`The script ended with ${outcome.kind}.`);
}
