/** `google.script.run` over HTTP: what crosses, what is refused, what becomes of errors. */
import type { CallReport } from '../../../src/lokal/meja/messages';
import { startBench, type RunningBench } from '../../../src/lokal/meja/start-bench';
import { bukuCoba, kirim, mejaCoba, minta, panelDari, proyekCoba } from './meja-coba';

const SKRIP = `
  var hitungan = 0;
  function buka() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>x')); }
  function kembali(x) { return x; }
  function tanggal() { return { kapan: new Date(), lain: 1 }; }
  function peta() { return { peta: new Map([[1, 2]]), tiada: [undefined, NaN] }; }
  function gagal() { var e = new TypeError('apa adanya'); e.kode = 7; throw e; }
  function rahasia_() { return 'rahasia'; }
  function tambah() { hitungan += 1; return hitungan; }
  function aktif() { return SpreadsheetApp.getActiveSheet().getName() + '!' + SpreadsheetApp.getActiveRange().getA1Notation(); }
  function tulis(teks) { SpreadsheetApp.getActiveSheet().getRange('B2').setValue(teks); SpreadsheetApp.getActive().toast('tertulis'); }
  function tanya() { SpreadsheetApp.getUi().alert('Yakin?'); return 'dijawab'; }
  const objek = { dalam() {} };`;

let meja: RunningBench;
let panel: string;
beforeAll(async () => {
  meja = await mejaCoba(SKRIP);
  panel = (await panelDari(meja, 'buka')).token;
});
afterAll(() => meja.close());

const isi = (functionName: string, args: readonly unknown[], lain: object = {}) =>
  ({ document: meja.bench.standing.document, panel, functionName, args, ...lain });
const panggil = (functionName: string, ...args: unknown[]): Promise<CallReport> => minta(meja, '/api/call', isi(functionName, args));
const hasil = async (functionName: string, ...args: unknown[]): Promise<CallReport['result']> => (await panggil(functionName, ...args)).result;

it('H-09: plain values cross both ways as copies', async () => {
  const nilai = { teks: '198609262015051001', angka: 1.5, ya: true, kosong: null, daftar: [[1], { a: '' }] };
  expect(await hasil('kembali', nilai)).toEqual({ success: true, value: nilai });
});

it('H-11: keys ending in __ are dropped', async () => {
  expect(await hasil('kembali', { a: 1, b__: 2 })).toEqual({ success: true, value: { a: 1 } });
});

it('H-12: a Date anywhere makes the whole result null, a Map becomes {}, undefined and NaN null', async () => {
  expect(await hasil('tanggal')).toEqual({ success: true, value: null });
  expect(await hasil('peta')).toEqual({ success: true, value: { peta: {}, tiada: [null, null] } });
});

it('H-13: an exception arrives by name and message, without bar and without its other properties', async () => {
  const { result, events } = await panggil('gagal');
  expect(result).toEqual({ success: false, error: { name: 'TypeError', message: 'apa adanya' } });
  expect(events).toEqual([]);
});

it('R-18: every call is an execution of its own', async () => {
  expect(await hasil('tambah')).toEqual(await hasil('tambah'));
});

it.each(['rahasia_', 'objek.dalam', 'tidakAda', 'constructor', '__proto__'])('R-26, R-29: %s cannot be called', async (functionName) => {
  const headers = { Origin: meja.url, 'Content-Type': 'application/json' };
  const { status, teks } = await kirim(meja, '/api/call', { method: 'POST', headers, body: JSON.stringify(isi(functionName, [])) });
  expect(status).toBe(409);
  expect(teks).toContain(functionName);
});

it('a panel that was never shown cannot call', async () => {
  const headers = { Origin: meja.url, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ ...isi('tambah', []), panel: 'AAAAAAAAAAAAAAAAAAAAAAAA' });
  expect((await kirim(meja, '/api/call', { method: 'POST', headers, body })).status).toBe(409);
});

it('a run finds the selection of the tab that called', async () => {
  const { id } = meja.workbook.activeSheet;
  const { result } = await minta<CallReport>(meja, '/api/call', isi('aktif', [], { selection: { sheetId: id, a1: 'B3:C4' } }));
  expect(result).toEqual({ success: true, value: 'Sheet1!B3:C4' });
});

it('what a call shows and writes reaches the page: toast, and a new version', async () => {
  const { version } = meja.bench.standing;
  const { events, version: sesudah } = await panggil('tulis', 'dari panel');
  expect(events).toEqual([{ type: 'toast', title: '', message: 'tertulis', seconds: 5 }]);
  expect(sesudah).toBeGreaterThan(version);
  expect(meja.workbook.activeSheet.valueAt(2, 2)).toBe('dari panel');
});

it('a call that only reads leaves the version as it is', async () => {
  const { version } = meja.bench.standing;
  expect((await panggil('aktif')).version).toBe(version);
});

it('a question is not answered by a made-up click: the run stops and says what is missing', async () => {
  const { result, events } = await panggil('tanya');
  expect(result).toMatchObject({ success: false, error: { message: 'not emulated: Ui.alert' } });
  expect(events).toEqual([{ type: 'notice', text: expect.stringContaining('tidak meniru Ui.alert') as string }]);
});

it('a page of another Google account: nothing runs, and the handler is told so', async () => {
  const lain = await startBench({ workbook: bukuCoba(), port: 0, today: '2025-12-15', project: proyekCoba(SKRIP), isOtherAccount: () => true });
  try {
    const { token } = await panelDari(lain, 'buka');
    const panggilan = { document: lain.bench.standing.document, panel: token, functionName: 'tulis', args: ['x'] };
    const { result, events } = await minta<CallReport>(lain, '/api/call', panggilan);
    expect(result).toEqual({ success: false, error: { name: 'ScriptError', message: expect.stringContaining('PERMISSION_DENIED') as string } });
    expect(events).toEqual([]);
    expect(lain.workbook.activeSheet.valueAt(2, 2)).toBeNull();
  } finally {
    await lain.close();
  }
});
