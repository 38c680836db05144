/** The headers that keep page, panels and data apart. */
import type { RunningBench } from '../../../src/lokal/meja/start-bench';
import { kirim, mejaCoba, panelDari } from './meja-coba';

const SKRIP = `
  function buka() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<!DOCTYPE html><html lang="id"><head><title>x</title></head><body><b>isi</b></body></html>')); }
  function hitung() {}
  function rahasia_() {}
  var ringkas = () => 1;`;

let meja: RunningBench;
beforeAll(async () => void (meja = await mejaCoba(SKRIP)));
afterAll(() => meja.close());

const kebijakan = async (path: string): Promise<string[]> =>
  String((await kirim(meja, path)).headers['content-security-policy']).split('; ');

it('the page runs its own script only and may be framed by nobody', async () => {
  expect(await kebijakan('/')).toEqual(expect.arrayContaining([
    "default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ]));
});

it('a panel has an origin of its own, no request, and only the workbench around it', async () => {
  const { url } = await panelDari(meja, 'buka');
  const [sandbox = '', ...lain] = await kebijakan(url);
  expect(sandbox).toMatch(/^sandbox /);
  expect(sandbox).toContain('allow-scripts');
  expect(sandbox).not.toContain('allow-same-origin');
  expect(sandbox).not.toContain('allow-top-navigation');
  expect(lain).toEqual(expect.arrayContaining(["default-src 'none'", "frame-ancestors 'self'"]));
  expect(lain.join()).not.toMatch(/https?:|connect-src/);
});

it.each(['/', '/api/state', '/tidak-ada'])('%s is never sniffed, kept or shared', async (path) => {
  expect((await kirim(meja, path)).headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
});

it('data are never shown as a page', async () => {
  expect(await kebijakan('/api/state')).toEqual(["default-src 'none'", "frame-ancestors 'none'"]);
});

it('a panel is the page of the script, with the client API before everything of its own (R-27)', async () => {
  const { url } = await panelDari(meja, 'buka');
  const { teks } = await kirim(meja, url);
  expect(teks).toMatch(/^<!DOCTYPE html><html lang="id"><head><script>/);
  expect(teks.replace(/<script>[\s\S]*?<\/script>/, '')).toBe('<!DOCTYPE html><html lang="id"><head><title>x</title></head><body><b>isi</b></body></html>');
  const pengaturan = JSON.parse(/panelShim\.start\((.*)\);<\/script>/.exec(teks)?.[1] ?? '') as { functions: string[]; origin: string };
  expect(pengaturan.functions).toEqual(['buka', 'hitung', 'ringkas']);
  expect(pengaturan.origin).toBe(meja.url);
});

it('a panel has a name that cannot be guessed, and no other name opens it', async () => {
  const satu = await panelDari(meja, 'buka');
  const dua = await panelDari(meja, 'buka');
  expect(satu.token).not.toBe(dua.token);
  expect(satu.token.length).toBeGreaterThanOrEqual(24);
  expect((await kirim(meja, `/panel/${[...satu.token].reverse().join('')}`)).status).toBe(404);
});
