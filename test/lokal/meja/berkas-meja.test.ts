/** Saving and opening from the page: everything in memory, every fault one sentence, other tabs told. */
import { readWorkbook } from '../../../src/lokal/buku/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/lokal/buku/xlsx/write-workbook';
import type { RunningBench } from '../../../src/lokal/meja/start-bench';
import { buka, bukuCoba, kirim, mejaCoba, minta, panelDari, type Jawaban } from './meja-coba';

const SKRIP = `
  function panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>x')); }
  function tulis() { SpreadsheetApp.getActiveSheet().getRange('A2').setValue('Budi'); }
  function simpan() { PropertiesService.getDocumentProperties().setProperty('a', '1'); }
  function baca() { SpreadsheetApp.getActive().toast(String(PropertiesService.getDocumentProperties().getProperty('a'))); }`;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ID = { locale: 'id_ID', timeZone: 'Asia/Jakarta' };

let meja: RunningBench;
beforeEach(async () => void (meja = await mejaCoba(SKRIP)));
afterEach(() => meja.close());

const unggah = (body: Uint8Array | string, nama = 'baru.xlsx', jenis = XLSX): Promise<Jawaban> =>
  kirim(meja, '/api/file', { method: 'POST', headers: { Origin: meja.url, 'Content-Type': jenis, 'X-File-Name': nama }, body });
const klik = (functionName: string) => minta(meja, '/api/menu', { document: meja.bench.standing.document, functionName });

it('saving gives the workbook as it stands, as an .xlsx that opens', async () => {
  await klik('tulis');
  const jawaban = await fetch(`${meja.url}/api/file`);
  expect(jawaban.headers.get('content-type')).toBe(XLSX);
  const buku = await readWorkbook(new Uint8Array(await jawaban.arrayBuffer()), ID);
  expect(buku.activeSheet.valueAt(2, 1)).toBe('Budi');
});

it('knows what is only in memory: until it is saved, and after a new change again', async () => {
  const unsaved = (): boolean => meja.bench.standing.version > meja.bench.standing.saved;
  const seen = [unsaved()];
  await klik('tulis');
  seen.push(unsaved());
  await kirim(meja, '/api/file');
  seen.push(unsaved());
  await klik('tulis');
  seen.push(unsaved());
  await unggah(await writeWorkbook(bukuCoba()));
  seen.push(unsaved());
  expect(seen).toEqual([false, true, false, true, false]);
});

it('opening takes another file, its name, and a script that starts anew', async () => {
  await klik('simpan');
  const lain = bukuCoba();
  lain.activeSheet.setValue(2, 1, 'Dari berkas');
  const { document } = meja.bench.standing;
  const { status, teks } = await unggah(await writeWorkbook(lain), encodeURIComponent('Dinas "Contoh" é.xlsx'));
  expect(status).toBe(200);
  expect(JSON.parse(teks)).toMatchObject({ document: document + 1 });
  expect(meja.workbook.activeSheet.valueAt(2, 1)).toBe('Dari berkas');
  expect((await buka(meja)).title).toBe('Dinas "Contoh" é');
  expect(await klik('baca')).toMatchObject({ events: [{ type: 'toast', message: 'null' }] });
});

it('a panel of the file before cannot write into the new one', async () => {
  const { token } = await panelDari(meja, 'panel');
  const { document } = meja.bench.standing;
  await unggah(await writeWorkbook(bukuCoba()));
  const body = JSON.stringify({ document, panel: token, functionName: 'tulis', args: [] });
  const headers = { Origin: meja.url, 'Content-Type': 'application/json' };
  expect((await kirim(meja, '/api/call', { method: 'POST', headers, body })).status).toBe(409);
  expect(meja.workbook.activeSheet.valueAt(2, 1)).toBe('Siti');
});

it.each([
  ['no workbook at all', () => 'halo', 'bukan buku kerja .xlsx'],
  ['nothing', () => '', 'bukan buku kerja .xlsx'],
  ['a file cut off', async () => (await writeWorkbook(bukuCoba())).subarray(0, 2000), 'terpotong'],
])('%s is refused with a sentence, and the open file stays', async (_, isi, kalimat) => {
  const semula = meja.workbook;
  const { status, teks } = await unggah(await isi());
  expect(status).toBe(422);
  expect((JSON.parse(teks) as { error: string }).error).toContain(kalimat);
  expect(meja.workbook).toBe(semula);
});

it('takes .xlsx only by its own media type', async () => {
  expect((await unggah('x', 'a.xlsx', 'multipart/form-data')).status).toBe(415);
});

it('refuses a name that cannot be read', async () => {
  expect((await unggah(await writeWorkbook(bukuCoba()), '%E0%A4%A')).status).toBe(400);
});

it('every tab hears of changes made anywhere, and gets only what changed', async () => {
  const { version, document, saved } = await buka(meja);
  const aliran = await fetch(`${meja.url}/api/changes`);
  const pembaca = (aliran.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  expect((await pembaca.read()).value).toBe(`data: ${JSON.stringify({ document, version, saved })}\n\n`);
  await klik('tulis');
  expect((await pembaca.read()).value).toBe(`data: ${JSON.stringify({ document, version: version + 1, saved })}\n\n`);
  const { since, change } = JSON.parse((await kirim(meja, `/api/state?since=${version}`)).teks) as { since: number; change: { sheets: { rows: unknown }[] } };
  expect(since).toBe(version);
  expect(change.sheets.map(({ rows }) => rows)).toEqual([[[2, [['Budi', 0]]]]]);
  await pembaca.cancel();
});

it('a page that lags far behind is sent everything', async () => {
  const { since } = JSON.parse((await kirim(meja, '/api/state?since=0')).teks) as { since: number | null };
  expect(since).toBeNull();
});
