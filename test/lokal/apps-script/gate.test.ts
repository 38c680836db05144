import { SpreadsheetAppWithUi } from './spreadsheet-app-with-ui';
import { failNthCall, TRANSIENT } from '../../../src/lokal/apps-script/gate';
import { ServiceError } from '../../../src/lokal/apps-script/errors';
import { generateContract } from '../../../src/lokal/apps-script/contract/generate-contract';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { evaluate, failing, run, runtimeOf } from './script';

const SCOPED = { timeZone: 'Asia/Jakarta', oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] };

describe('the contract', () => {
  it('is what the installed typings say', () => {
    const file = path.join(__dirname, '../../../src/lokal/apps-script/contract/contract.json');
    expect(fs.readFileSync(file, 'utf8')).toBe(generateContract());
  });
});

describe('members', () => {
  it('one that Apps Script has and this runtime has not says so', () => {
    expect(run('DriveApp.getFiles();')).toMatchObject({ kind: 'not-emulated', what: 'DriveApp.getFiles', notEmulated: ['DriveApp.getFiles'] });
    expect(failing('UrlFetchApp.fetch("https://example.com");')).toBe('Error: not emulated: UrlFetchApp.fetch');
    expect(failing('HtmlService.createHtmlOutput("").getBlob();')).toBe('Error: not emulated: HtmlOutput.getBlob');
  });

  it('one that a script catches is still on record', () => {
    expect(run('try { DriveApp.getFiles(); } catch (e) { return e.message; }'))
      .toMatchObject({ kind: 'value', value: 'not emulated: DriveApp.getFiles', notEmulated: ['DriveApp.getFiles'] });
  });

  it('one that no class has is undefined, as in JavaScript', () => {
    expect(evaluate('Utilities.nothing')).toBeUndefined();
    expect(failing('Utilities.nothing();')).toBe('TypeError: Utilities.nothing is not a function');
  });
});

describe('arguments', () => {
  it.each([
    ["Utilities.formatDate('2026-01-01', 'GMT', 'yyyy')", '(String,String,String)', 'Utilities.formatDate'],
    ["Utilities.sleep('10')", '(String)', 'Utilities.sleep'],
    ['Utilities.formatDate(new Date(), "GMT")', '(Date,String)', 'Utilities.formatDate'],
    ['SpreadsheetApp.getUi().showSidebar({})', '((class))', 'Ui.showSidebar'],
    ['Utilities.parseCsv([1])', '(number[])', 'Utilities.parseCsv'],
  ])('R-23 %s', (call, types, signature) => {
    const services = [() => ({ SpreadsheetApp: new SpreadsheetAppWithUi() })];
    expect(failing(`${call};`, { services })).toBe(`Exception: The parameters ${types} don't match the method signature for ${signature}.`);
  });

  it('R-19 undefined is null', () => {
    expect(failing('Utilities.base64Encode(undefined);')).toBe(failing('Utilities.base64Encode(null);'));
    expect(evaluate('CacheService.getScriptCache().put("a", undefined), CacheService.getScriptCache().get("a")')).toBe('null');
  });

  it('R-20 an enum is asked for, not its name', () => {
    expect(failing('Utilities.computeDigest("MD5", "a");'))
      .toBe("Exception: The parameters (String,String) don't match the method signature for Utilities.computeDigest.");
    expect(evaluate('[JSON.stringify(Charts.ChartType.BUBBLE), String(Charts.ChartType.BUBBLE), typeof Charts.ChartType.BUBBLE]'))
      .toEqual(['"BUBBLE"', 'BUBBLE', 'object']);
    expect(evaluate('Charts.ChartType.BUBBLE === Charts.ChartType.BUBBLE')).toBe(true);
  });
});

describe('errors and values belong to the realm of the script', () => {
  it('R-21 a refusal is an Error named Exception, with a stack of the script only', () => {
    expect(evaluate(`(() => { try { Utilities.sleep('x'); } catch (e) {
      return [e.name, e instanceof Error, e.constructor === Error, String(e).slice(0, 14), 'fileName' in e, e.stack.split('\\n').length, e.stack]; } })()`))
      .toEqual(['Exception', true, true, 'Exception: The', false, 3, expect.stringMatching(/at main \(Code:2:\d+\)$/)]);
  });

  it('R-22 arrays and objects too', () => {
    expect(evaluate('Utilities.parseCsv("a,b") instanceof Array && Utilities.parseCsv("a,b")[0] instanceof Array')).toBe(true);
    expect(evaluate('PropertiesService.getScriptProperties().getProperties().constructor === Object')).toBe(true);
    expect(evaluate('Utilities.sleep instanceof Function && Utilities.sleep.constructor("return typeof process")()')).toBe('undefined');
  });
});

describe('scopes and AuthMode', () => {
  it('M-06 a call beyond the listed scopes is refused', () => {
    const services = [() => ({ SpreadsheetApp: new SpreadsheetAppWithUi() })];
    expect(failing('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"));', { manifest: SCOPED, services })).toBe(
      'Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui');
    expect(failing('UrlFetchApp.fetch("https://example.com");', { manifest: SCOPED })).toMatch(/auth\/script\.external_request$/);
    expect(failing('Session.getActiveUser().getEmail();', { manifest: SCOPED })).toMatch(/auth\/userinfo\.email$/);
  });

  it('M-06 without a list nothing is refused', () => {
    expect(evaluate('Session.getActiveUser().getEmail()', { user: { email: 'ani@beltim.go.id', locale: 'id' } })).toBe('ani@beltim.go.id');
  });

  it('M-08 currentonly does not open other files', () => {
    expect(failing('SpreadsheetApp.openById("x");', { manifest: SCOPED })).toBe(
      'Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets');
  });

  it('U-16 NONE allows utilities and the locale, no properties; LIMITED allows properties, no fetching', () => {
    expect(evaluate('Session.getActiveUserLocale()', { authMode: 'NONE' })).toBe('id');
    expect(failing('PropertiesService.getUserProperties();', { authMode: 'NONE' })).toMatch(/permission to call PropertiesService.getUserProperties/);
    expect(evaluate('PropertiesService.getUserProperties().getProperty("a")', { authMode: 'LIMITED' })).toBeNull();
    expect(failing('UrlFetchApp.fetch("https://example.com");', { authMode: 'LIMITED' })).toMatch(/sufficient to call UrlFetchApp.fetch/);
  });
});

describe('time', () => {
  const ENDLESS = 'try { for (;;) Utilities.sleep(60000); } catch (e) { console.log("caught"); } finally { console.log("finally"); }';

  it('L-09 the six-minute kill is seen by no catch and no finally', () => {
    const outcome = run(ENDLESS);
    expect(outcome).toMatchObject({ kind: 'killed', message: 'Exceeded maximum execution time' });
    expect(outcome.screen.logLines).toEqual([]);
    expect(outcome.spent).toBeGreaterThan(360_000);
  });

  it.each([
    ['a catch that never ends', 'try { for (;;) Utilities.sleep(60000); } catch (e) { for (;;); }'],
    ['a finally that never ends', 'try { for (;;) Utilities.sleep(60000); } finally { for (;;); }'],
    ['a catch that tries again and again', 'for (;;) try { Utilities.sleep(60000); } catch { }'],
  ])('L-09 nor does %s hold it up', (_, body) => {
    const started = performance.now();
    expect(run(body, { realTimeLimit: 3000 }).kind).toBe('killed');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('L-09 nor by a promise', () => {
    const outcome = runtimeOf(`async function main() { try { await null; for (;;) Utilities.sleep(60000); } catch { console.log(1); } }`).execute('main');
    expect([outcome.kind, outcome.screen.logLines]).toEqual(['killed', []]);
  });

  it('L-08 a simple trigger has 30 seconds', () => {
    expect(run('Utilities.sleep(29000); return 1;', { trigger: 'simple-trigger' }).kind).toBe('value');
    expect(run('Utilities.sleep(31000); return 1;', { trigger: 'simple-trigger' }).kind).toBe('killed');
    expect(run('Utilities.sleep(31000); return 1;').kind).toBe('value');
  });

  it('a loop without any call is stopped in real time', () => {
    expect(run('for (;;);', { realTimeLimit: 100 }).kind).toBe('killed');
  });

  it('P-03 the cache is quicker than properties', () => {
    const cache = run('const c = CacheService.getScriptCache(); c.put("a", "b"); c.get("a");').spent;
    const properties = run('const p = PropertiesService.getScriptProperties(); p.setProperty("a", "b"); p.getProperty("a");').spent;
    expect([Math.round(cache), Math.round(properties)]).toEqual([65, 81]);
  });
});

describe('between calls', () => {
  it('L-10 the nth call can fail as live calls do, and be tried again', () => {
    const body = 'const tries = []; for (let i = 0; i < 3; i++) try { tries.push(Utilities.base64Encode("a")); } catch (e) { tries.push(String(e)); } return tries;';
    expect(run(body, { betweenCalls: failNthCall(2) })).toMatchObject({ value: ['YQ==', `Exception: ${TRANSIENT[0]}`, 'YQ=='] });
  });

  it('a hook sees each call before it is carried out', () => {
    const seen: string[] = [];
    run('Utilities.base64Encode("abc"); Utilities.sleep(5);', { betweenCalls: (call) => { seen.push(`${call.service}.${call.member}(${call.args})`); } });
    expect(seen).toEqual(['Utilities.base64Encode("abc")', 'Utilities.sleep(5)']);
  });

  it('a bug of the host is no error of the script', () => {
    const betweenCalls = (): void => { throw new Error('test failed'); };
    expect(() => run('try { Utilities.getUuid(); } catch (e) { return 1; }', { betweenCalls })).toThrow('test failed');
    expect(run('try { Utilities.getUuid(); } catch (e) { return 1; }', { betweenCalls: () => { throw new ServiceError('x'); } }).kind).toBe('value');
  });

  it('the trace keeps every call', () => {
    const { trace } = run('Utilities.base64Encode("a"); Utilities.sleep(1000); Utilities.getUuid();');
    expect(trace.calls.map(({ member, kind }) => `${member} ${kind}`)).toEqual(['base64Encode other', 'sleep other', 'getUuid other']);
    const [, asleep = 0, awake = 0] = trace.calls.map(({ at }) => at);
    expect(awake - asleep).toBeGreaterThanOrEqual(1000);
    expect([trace.count(), trace.dataCalls]).toEqual([3, 0]);
  });

  it('a call costs microseconds', () => {
    const started = performance.now();
    run('for (let i = 0; i < 100000; i++) Utilities.base64Encode("a");');
    expect(performance.now() - started).toBeLessThan(2500);
  });
});
