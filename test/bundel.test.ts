/** What is pushed to Google: parses where Google parses, loads without touching a service, offers exactly our exports. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { readProject } from '../src/lokal/apps-script/project';
import { createRuntime } from '../src/lokal/apps-script/runtime';
import { openDocument } from '../src/lokal/apps-script/simple-trigger';
import { spreadsheetServices } from '../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import { newWorkbook } from '../src/lokal/buku/model';
import { DIST, SCRIPT } from '../src/lokal/build';

const ROOT = resolve(__dirname, '..');
const script = readFileSync(join(DIST, SCRIPT), 'utf8');
const manifest = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8')) as Record<string, unknown>;

/** The services that Apps Script offers at load time; each refuses whatever is asked of it. */
const SERVICES = [
  'SpreadsheetApp', 'LockService', 'HtmlService', 'PropertiesService', 'CacheService', 'ScriptApp', 'Session', 'Utilities', 'Logger', 'console',
];

const declaredFunctions = (): string[] =>
  parse(script, { ecmaVersion: 2019 }).body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])).sort();

describe('the bundle', () => {
  it('parses as ES2019, the newest syntax that saving accepts (R-04…R-06)', () => {
    expect(() => parse(script, { ecmaVersion: 2019 })).not.toThrow();
  });

  it('loads where every service throws, so the menu appears under AuthMode NONE (R-35)', () => {
    const refusing = new Proxy({}, { get: (_, member) => { throw new Error(`touched at load: ${String(member)}`); } });
    const context = createContext(Object.fromEntries(SERVICES.map((name) => [name, refusing])));
    expect(() => runInContext(script, context)).not.toThrow();
  });

  it('declares at the top level exactly what entry/addon.ts exports (R-26, R-31)', () => {
    const entry = readFileSync(join(ROOT, 'src/entry/addon.ts'), 'utf8');
    const exported = [...entry.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name).sort();
    expect(exported).toContain('onOpen');
    expect(declaredFunctions()).toEqual(exported);
  });

  it('every menu item calls a function that exists (R-29)', () => {
    const called = [...script.matchAll(/fungsi: "(\w+)"/g)].map(([, name]) => name);
    expect(called.length).toBeGreaterThan(2);
    expect(declaredFunctions()).toEqual(expect.arrayContaining(called));
  });

  it.each(['NONE', 'LIMITED', 'FULL'] as const)('builds its menu when a file opens under AuthMode %s (U-15)', (mode) => {
    const runtime = createRuntime({ project: readProject(DIST), services: [spreadsheetServices(newWorkbook('Asia/Jakarta'))] });
    expect(openDocument(runtime, mode)).toMatchObject({ kind: 'value', screen: { menus: [{ title: 'Hitung JP' }] } });
  });

  it('keeps the comment that narrows its scopes, which bundling drops (M-07)', () => {
    expect(script.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
  });

  it('asks for exactly the two narrow scopes (M-06)', () => {
    expect(manifest).toEqual({
      timeZone: 'Asia/Jakarta',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      dependencies: {},
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  it('is what clasp pushes, and nothing else is (C-04, C-13)', () => {
    const clasp = join(ROOT, 'node_modules/.bin/clasp');
    const status = JSON.parse(execFileSync(clasp, ['show-file-status', '--json'], { cwd: ROOT, encoding: 'utf8' })) as {
      filesToPush: string[];
    };
    expect(status.filesToPush.sort()).toEqual([
      'dist/Code.js', 'dist/appsscript.json', 'dist/ui/catat-sesi.html', 'dist/ui/cetak.html', 'dist/ui/ekspor.html',
      'dist/ui/galat.html', 'dist/ui/kartu.html', 'dist/ui/lanjutkan.html', 'dist/ui/laporan.html', 'dist/ui/pengaturan.html',
    ]);
  });
});
