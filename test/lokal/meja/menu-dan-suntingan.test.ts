/** What a user does on the page: opens, clicks the menu, types, inserts rows; each as Google would run it. */
import type { EditReport, PageEvent } from '../../../src/lokal/meja/messages';
import type { RunningBench } from '../../../src/lokal/meja/start-bench';
import { buka, klikMenu, mejaCoba, minta } from './meja-coba';

const SKRIP = `
  function onOpen() {
    var ui = SpreadsheetApp.getUi();
    ui.createMenu('Coba').addItem('Satu', 'satu').addSeparator().addSubMenu(ui.createMenu('Lain').addItem('Tiada', 'tidakAda')).addToUi();
  }
  function onEdit(e) {
    if (e.range.getColumn() > 1) return;
    if (e.value === 'gagal') throw new Error('di onEdit');
    e.range.offset(0, 1).setValue(e.range.getA1Notation() + ': ' + e.oldValue + ' -> ' + e.value);
  }
  function satu() { SpreadsheetApp.getActive().toast('halo', 'Coba', -1); console.log('catatan'); SpreadsheetApp.getActiveSheet().getRange('D7').activate(); }
  function galat() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }
  function lama() { for (;;) Utilities.sleep(100000); }
  function hari() { return Utilities.formatDate(new Date(), 'Asia/Jakarta', 'yyyy-MM-dd'); }
  function kapan() { SpreadsheetApp.getActive().toast(hari()); }`;

let meja: RunningBench;
beforeEach(async () => void (meja = await mejaCoba(SKRIP)));
afterEach(() => meja.close());

const sheetId = (): number => meja.workbook.activeSheet.id;
const sunting = (a1: string, texts: string[][]): Promise<EditReport> =>
  minta(meja, '/api/edit', { document: meja.bench.standing.document, sheetId: sheetId(), a1, texts });
const tindak = (action: object): Promise<EditReport> => minta(meja, '/api/action', { document: meja.bench.standing.document, action });
const isiSel = (baris: number, kolom: number) => meja.workbook.activeSheet.valueAt(baris, kolom);

it('opening runs onOpen and gives the menu, the title and the day', async () => {
  const { events, title, today } = await buka(meja);
  expect(title).toBe('buku coba');
  expect(today).toBe('Senin, 15 Desember 2025');
  expect(events).toEqual<PageEvent[]>([{ type: 'menu', menu: { title: 'Coba', place: 'bar', entries: [
    { kind: 'item', caption: 'Satu', functionName: 'satu' },
    { kind: 'separator' },
    { kind: 'submenu', menu: { title: 'Lain', place: 'bar', entries: [{ kind: 'item', caption: 'Tiada', functionName: 'tidakAda' }] } },
  ] } }]);
});

it('scripts run on the day of the workbench', async () => {
  expect((await klikMenu(meja, 'kapan')).events).toMatchObject([{ type: 'toast', message: '2025-12-15' }]);
});

it('a click shows what the run showed, and where the script went', async () => {
  const { events, selected } = await klikMenu(meja, 'satu');
  expect(events).toEqual([
    { type: 'toast', title: 'Coba', message: 'halo', seconds: -1 },
    { type: 'log', level: 'log', text: 'catatan' },
  ]);
  expect(selected).toEqual({ sheetId: sheetId(), a1: 'D7' });
});

it.each([
  ['a service failure', 'galat', 'Exception: The starting row of the range is too small.'],
  ['R-30: a missing function, only when it is clicked', 'tidakAda', 'Exception: Script function not found: tidakAda'],
  ['a run that outlives its limit', 'lama', 'Exceeded maximum execution time'],
])('%s becomes the red bar', async (_, fungsi, text) => {
  expect((await klikMenu(meja, fungsi)).events).toEqual([{ type: 'error', text }]);
});

it('U-10: typing fires onEdit with both values of a single cell', async () => {
  await sunting('A2', [['Budi']]);
  expect(isiSel(2, 2)).toBe('A2: Siti -> Budi');
});

it('U-10: pasting several cells fires it once, without values', async () => {
  await sunting('A2:A3', [['Budi'], ['Ani']]);
  expect([isiSel(2, 1), isiSel(3, 1)]).toEqual(['Budi', 'Ani']);
  expect([isiSel(2, 2), isiSel(3, 2)]).toEqual(['A2:A3: undefined -> undefined', 'A2:A3: undefined -> undefined']);
});

it('typing is read as Sheets reads it in the locale of the file', async () => {
  await sunting('C2:C4', [['1,5'], ['3/2/2025'], ["'0123"]]);
  expect([isiSel(2, 3), isiSel(3, 3), isiSel(4, 3)]).toEqual([1.5, 45691, '0123']);
});

it('an onEdit that fails is logged, as for every simple trigger: no bar, and the edit stays', async () => {
  const { events } = await sunting('A2', [['gagal']]);
  expect(events).toEqual([{ type: 'log', level: 'error', text: 'Error: di onEdit' }]);
  expect(isiSel(2, 1)).toBe('gagal');
});

it('S-54: what Sheets would not take is refused with a sentence, and fires nothing', async () => {
  const { version } = meja.bench.standing;
  const { refused, version: sesudah } = await sunting('A2', [['x'.repeat(50_001)]]);
  expect(refused).toContain('50000 huruf');
  expect([isiSel(2, 1), isiSel(2, 2), sesudah]).toEqual(['Siti', null, version]);
});

it('an area outside the sheet is refused', async () => {
  expect((await sunting('A1001', [['x']])).refused).toContain('melampaui tepi lembar');
});

it('rows come and go, without onEdit', async () => {
  await tindak({ kind: 'insert-rows', sheetId: sheetId(), at: 2, count: 2 });
  expect([isiSel(2, 1), isiSel(4, 1), isiSel(4, 2)]).toEqual([null, 'Siti', null]);
  await tindak({ kind: 'delete-rows', sheetId: sheetId(), at: 2, count: 2 });
  expect(isiSel(2, 1)).toBe('Siti');
});

it('the last sheet stays, and a taken name is refused', async () => {
  expect((await tindak({ kind: 'delete-sheet', sheetId: sheetId() })).refused).toBe('Lembar terakhir tidak dapat dihapus.');
  meja.workbook.addSheet('Sesi');
  expect((await tindak({ kind: 'rename-sheet', sheetId: sheetId(), name: 'Sesi' })).refused).toContain('"Sesi" sudah ada');
});

it('a script without triggers is left alone', async () => {
  const tanpa = await mejaCoba('function f() {}');
  expect((await buka(tanpa)).events).toEqual([]);
  const { id } = tanpa.workbook.activeSheet;
  expect(tanpa.bench.edit({ document: tanpa.bench.standing.document, sheetId: id, a1: 'A2', texts: [['x']] }).events).toEqual([]);
  await tanpa.close();
});
