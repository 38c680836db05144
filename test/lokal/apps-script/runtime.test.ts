import type { Execution } from '../../../src/lokal/apps-script/execution';
import { valueOf, type Outcome } from '../../../src/lokal/apps-script/outcome';
import { editCell, openDocument } from '../../../src/lokal/apps-script/simple-trigger';
import { readProject } from '../../../src/lokal/apps-script/project';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { evaluate, failing, failureOf, JAKARTA, run, runtimeOf } from './script';
import { SpreadsheetAppWithUi } from './spreadsheet-app-with-ui';

const withCells = (values: unknown[][] = [['a', 1]]) =>
  [(execution: Execution) => ({ SpreadsheetApp: new SpreadsheetAppWithUi(execution, values) })];

describe('a run', () => {
  it('R-18 starts anew each time', () => {
    const runtime = runtimeOf('let n = 0; var list = []; function count() { n++; list.push(n); return [n, list.length]; }');
    expect([runtime.execute('count'), runtime.execute('count')].map(valueOf)).toEqual([[1, 1], [1, 1]]);
  });

  it('R-34 files share one scope, from top to bottom', () => {
    const files = { 'A.js': 'const a = 1; function fromA() { return b + later(); }', 'B.gs': 'const b = a + 1; function later() { return 10; }' };
    expect(valueOf(runtimeOf('', { files }).execute('fromA'))).toBe(12);
    const twice = runtimeOf('const a = 0;', { files });
    expect(failureOf(twice.execute('fromA'))).toBe("SyntaxError: Identifier 'a' has already been declared");
  });

  it('R-34 a folder is read in the order of its paths', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'project-'));
    fs.mkdirSync(path.join(folder, 'ui'));
    const files = { 'b.js': 'const b = a;', 'a.js': 'const a = 1;', 'ui/panel.html': '<p>', 'appsscript.json': '{"timeZone":"Asia/Makassar"}', 'x.md': '#' };
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
    const project = readProject(folder);
    expect([project.scripts.map(({ name }) => name), [...project.html], project.manifest.timeZone])
      .toEqual([['a', 'b'], [['ui/panel', '<p>']], 'Asia/Makassar']);
    fs.rmSync(folder, { recursive: true });
  });

  it('R-35 runs the top-level code before any function', () => {
    const runtime = runtimeOf('DriveApp.getFiles(); function onOpen() { return 1; }');
    expect(runtime.execute('onOpen')).toMatchObject({ kind: 'not-emulated', what: 'DriveApp.getFiles' });
  });

  it('R-25 calls object and static methods with their object', () => {
    const runtime = runtimeOf('const menu = { n: 2, item() { return this.n; } }; class K { static m() { return 3; } }; var deep = { a: { b: () => 4 } };');
    expect(['menu.item', 'K.m', 'deep.a.b'].map((name) => valueOf(runtime.execute(name)))).toEqual([2, 3, 4]);
  });

  it.each(['nothing', 'menu.nothing', 'hidden', 'toString', ''])('R-29 R-30 R-33 %j is not found when it is called', (name) => {
    const runtime = runtimeOf('const menu = {}; (() => { globalThis.hidden = () => 1; })();');
    expect(failureOf(runtime.execute(name))).toBe(`Exception: Script function not found: ${name}`);
  });

  it('R-33 top-level const and let functions are found', () => {
    expect(valueOf(runtimeOf('const f = () => 7;').execute('f'))).toBe(7);
  });

  it('R-16 microtasks run, async entries are followed, unhandled rejections stay silent', () => {
    const runtime = runtimeOf(`const log = [];
      async function main(n) { log.push(1); Promise.resolve().then(() => log.push(3)); log.push(2); await null; await null; return [n, ...log]; }
      async function fails() { throw new TypeError('nobody listens'); }
      function floating() { fails(); new Promise((_, reject) => reject(5)); return 'done'; }
      function handled() { fails().catch(() => console.log('seen')); }
      async function awaited() { try { await fails(); } catch (e) { return e.message; } }`);
    expect(valueOf(runtime.execute('main', [9]))).toEqual([9, 1, 2, 3]);
    expect(runtime.execute('fails')).toMatchObject({ kind: 'value', value: undefined, silentRejections: [{ name: 'TypeError' }] });
    expect(runtime.execute('floating')).toMatchObject({ kind: 'value', value: 'done', silentRejections: [{}, { message: '5' }] });
    expect(runtime.execute('handled')).toMatchObject({ silentRejections: [], screen: { logLines: [{ text: 'seen' }] } });
    expect(runtime.execute('awaited')).toMatchObject({ value: 'nobody listens', silentRejections: [] });
  });

  it('R-21 tells uncaught errors by name, message and the lines of the script', () => {
    expect(run('const x = null;\n x.y;')).toMatchObject({ kind: 'exception', failure: {
      name: 'TypeError', message: "Cannot read properties of null (reading 'y')", stack: expect.stringMatching(/\n {4}at main \(Code:2:4\)$/) } });
    expect(failing('throw "text";')).toBe('Error: text');
    expect(failing('(function f() { f(); })();')).toBe('RangeError: Maximum call stack size exceeded');
  });

  it('R-10 spreading a very large array overflows the stack', () => {
    expect(failing('[].push(...new Array(500000).fill(0));')).toBe('RangeError: Maximum call stack size exceeded');
  });
});

describe('values', () => {
  it('R-22 cells come as arrays and Dates of the script', () => {
    const services = withCells([['x', 1, true, '', new Date(Date.UTC(2026, 0, 1))]]);
    expect(evaluate(`(() => { const [row] = SpreadsheetApp.getActiveRange().getValues();
      return [row instanceof Array, row[4] instanceof Date, row[4].getHours(), row.slice(0, 4)]; })()`, { services })).toEqual([true, true, 7, ['x', 1, true, '']]);
  });

  it('R-22 a script cannot change what the host keeps', () => {
    const services = withCells();
    expect(evaluate(`(() => { const r = SpreadsheetApp.getActiveRange(); const v = r.getValues(); v[0][0] = 'changed'; const first = r.getValues()[0][0];
      const own = [[new Date(0)]]; r.setValues(own); own[0][0] = 'later'; return [first, String(r.getValues()[0][0].getTime())]; })()`, { services })).toEqual(['a', '0']);
  });

  it('250,000 cells cross in a moment', () => {
    const values = Array.from({ length: 25_000 }, (_, row) => ['text', row, true, '', new Date(row), 'b', 1, 2, 3, 4]);
    const runtime = runtimeOf('function main() { const r = SpreadsheetApp.getActiveRange(); const v = r.getValues(); r.setValues(v); return v.length; }',
      { services: withCells(values) });
    const started = performance.now();
    expect(valueOf(runtime.execute('main'))).toBe(25_000);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('late errors', () => {
  it('S-21 a rejected write is thrown by the next call, outside the guarded block', () => {
    const given = { services: withCells() };
    expect(failing('const r = SpreadsheetApp.getActiveRange(); try { r.setValues([["rejected"]]); } catch (e) { return "caught"; } r.getRow();', given))
      .toBe('Exception: The data you entered violates the data validation rules.');
    expect(evaluate('(() => { try { SpreadsheetApp.getActiveRange().setValues([["rejected"]]); SpreadsheetApp.flush(); } catch (e) { return "caught"; } })()', given)).toBe('caught');
    expect(evaluate(`(() => { const r = SpreadsheetApp.getActiveRange(); r.setValues([["rejected"]]);
      try { r.getRow(); return 'late'; } catch (e) { return e.name; } })()`, given)).toBe('Exception');
    expect(failing('SpreadsheetApp.getActiveRange().setValues([["rejected"]]);', given)).toMatch(/violates/);
    expect(evaluate('(() => { SpreadsheetApp.getActiveRange().setValues([["rejected"]]); Utilities.getUuid(); try { SpreadsheetApp.flush(); } catch (e) {} return 1; })()', given)).toBe(1);
  });

  it('P-02 a buffered write is cheap, its commit is not', () => {
    const write = 'const r = SpreadsheetApp.getActiveRange(); const v = new Array(400).fill(new Array(10).fill(1)); r.setValues(v);';
    const buffered = run(write, { services: withCells() }).spent;
    const flushed = run(`${write} SpreadsheetApp.flush();`, { services: withCells() }).spent;
    expect(buffered).toBeLessThan(50);
    expect(Math.round((flushed - buffered) / 10) * 10).toBe(610);
  });

  it('data calls are counted apart', () => {
    const { trace } = run('const r = SpreadsheetApp.getActiveRange(); r.getRow(); r.getValues(); r.setValues([[1, 2]]);', { services: withCells() });
    expect([trace.count('read'), trace.count('write'), trace.dataCalls, trace.count()]).toEqual([1, 1, 2, 4]);
    expect(trace.calls.at(-1)).toMatchObject({ service: 'SpreadsheetApp.Range', member: 'setValues', args: '[1x2]' });
  });
});

describe('simple triggers', () => {
  const code = `function onOpen(e) { console.log(e.authMode === ScriptApp.AuthMode.NONE, String(e.authMode), e instanceof Object);
    SpreadsheetApp.getUi().createMenu('Hitung JP').addItem('Periksa data', 'periksa').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('Lain').addItem('a', 'b')).addToUi(); }`;
  const services = [(execution: Execution) => ({
    SpreadsheetApp: Object.assign(new SpreadsheetAppWithUi(execution), { getActiveSpreadsheet: () => ({}) }),
  })];

  it('U-10 U-15 U-17 onOpen gets its AuthMode, and may build a menu in NONE', () => {
    const outcomes = [openDocument(runtimeOf(code, { services }), 'NONE'), openDocument(runtimeOf(code, { services }))];
    expect(outcomes.map((outcome) => outcome?.screen.logLines[0]?.text)).toEqual(['true NONE true', 'false LIMITED true']);
    expect(outcomes[0]?.screen.menus).toEqual([{ title: 'Hitung JP', place: 'bar', entries: [
      { kind: 'item', caption: 'Periksa data', functionName: 'periksa' }, { kind: 'separator' },
      { kind: 'submenu', menu: { title: 'Lain', place: 'bar', entries: [{ kind: 'item', caption: 'a', functionName: 'b' }] } }] }]);
    expect(openDocument(runtimeOf('', { services }))).toBeUndefined();
  });

  it('U-16 onOpen may not open a panel', () => {
    const opening = 'function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")); }';
    expect(failureOf(openDocument(runtimeOf(opening, { services })) as Outcome)).toMatch(/^Exception: Specified permissions are not sufficient to call Ui.showSidebar/);
  });

  it('U-10 U-11 onEdit has a value for a single cell only, as text', () => {
    const sized = (cells: number) => [() => ({ SpreadsheetApp: { getActiveSpreadsheet: () => ({
      getSheetByName: () => ({ getRange: () => ({ getNumRows: () => cells, getNumColumns: () => 1 }) }) }) } })];
    const edit = { sheet: 'Sesi', range: 'A2', value: 'TRUE', oldValue: undefined };
    const on = (cells: number) => editCell(runtimeOf('function onEdit(e) { return [typeof e.value, "oldValue" in e, Object.keys(e)]; }', { services: sized(cells) }), edit);
    expect(valueOf(on(1) as Outcome)).toEqual(['string', false, ['authMode', 'source', 'user', 'range', 'value']]);
    expect(valueOf(on(2) as Outcome)).toEqual(['undefined', false, ['authMode', 'source', 'user', 'range']]);
  });
});

describe('without a container', () => {
  it('L-01 L-06 L-07 U-01 document lock, properties and cache are null, and there is no Ui', () => {
    const given = { isBound: false, services: withCells() };
    expect(evaluate('[LockService.getDocumentLock(), PropertiesService.getDocumentProperties(), CacheService.getDocumentCache()]', given)).toEqual([null, null, null]);
    expect(failing('SpreadsheetApp.getUi();', given)).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
    expect(evaluate('SpreadsheetApp.getUi() !== null', { ...given, isBound: true, manifest: JAKARTA })).toBe(true);
  });
});
