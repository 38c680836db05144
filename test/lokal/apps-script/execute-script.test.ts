import type { Execution } from '../../../src/lokal/apps-script/execution';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { NotEmulated } from '../../../src/lokal/apps-script/errors';
import { executeScript, ScriptError } from '../../../src/lokal/apps-script/execute-script';
import { SaveError } from '../../../src/lokal/apps-script/script-file';
import { SpreadsheetAppWithUi } from './spreadsheet-app-with-ui';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'skrip-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function execute(code: string): { value: unknown; lines: string[] } {
  const file = path.join(folder, 'coba.js');
  fs.writeFileSync(file, code);
  const lines: string[] = [];
  const services = [(execution: Execution) => ({ SpreadsheetApp: new SpreadsheetAppWithUi(execution) })];
  return { value: executeScript({ file, functionName: 'main', services, print: (line) => lines.push(line) }), lines };
}

describe('a script by itself', () => {
  it('prints what it logs and shows, one line each', () => {
    const { value, lines } = execute(`function main() { console.log('satu\\ndua'); Logger.log('tiga'); const ui = SpreadsheetApp.getUi();
      ui.alert('Judul', 'baris\\nkedua', ui.ButtonSet.OK); ui.showModalDialog(HtmlService.createHtmlOutput('12345'), 'Dialog'); ui.createMenu('M').addToUi(); return 4; }`);
    expect(lines).toEqual(['satu\ndua', 'tiga', '[alert] Judul: baris kedua -> CLOSE', '[modal] Dialog: 5 karakter HTML', '[menu] M']);
    expect(value).toBe(4);
  });

  it('throws what it did not catch, by name and message', () => {
    expect(() => execute('function main() { null.x; }')).toThrow(ScriptError);
    expect(() => execute('function main() { null.x; }')).toThrow(expect.objectContaining({ name: 'TypeError' }));
    expect(() => execute('function other() {}')).toThrow('Script function not found: main');
    expect(() => execute('function main() { for (;;) Utilities.sleep(60000); }')).toThrow('Exceeded maximum execution time');
  });

  it('tells by type what is not emulated and what cannot be saved', () => {
    expect(() => execute('function main() { DriveApp.getFiles(); }')).toThrow(NotEmulated);
    expect(() => execute('function main() { DriveApp.getFiles(); }')).toThrow('not emulated: DriveApp.getFiles');
    expect(() => execute('function main() { return 1n; }')).toThrow(SaveError);
  });

  it('M-06 has no scopes to miss', () => {
    expect(() => execute('function main() { UrlFetchApp.fetch("https://example.com"); }')).toThrow('not emulated: UrlFetchApp.fetch');
  });
});
