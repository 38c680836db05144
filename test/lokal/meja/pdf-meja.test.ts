/** The workbench in the place of Google's PDF export: which links it answers, what it makes a PDF of, and what it refuses. */
import { readProject } from '../../../src/lokal/apps-script/project';
import { DIST } from '../../../src/lokal/build';
import { startBench, type RunningBench } from '../../../src/lokal/meja/start-bench';
import { exportedSheet } from '../../../src/lokal/meja/panel-shim/export-link';
import { bukuPanel, sesiUji } from '../../pembangun/buku-panel';
import { lihatLaluBuat } from '../../pembangun/laporan';
import { kirim, mejaCoba, type Jawaban } from './meja-coba';

const EKSPOR = 'https://docs.google.com/spreadsheets/d/1aB_c-9/export?';

it.each([
  [`${EKSPOR}format=pdf&gid=12&size=A4`, 12],
  [`${EKSPOR}gid=0&format=pdf`, 0],
  [`${EKSPOR}format=xlsx&gid=12`, undefined],
  [`${EKSPOR}format=pdf`, undefined],
  [`${EKSPOR}format=pdf&gid=../1`, undefined],
  ['https://docs.google.com/spreadsheets/d/1aB_c-9/edit?format=pdf&gid=1', undefined],
  ['https://docs.google.com.example.com/spreadsheets/d/1/export?format=pdf&gid=1', undefined],
])('%s asks for the PDF of sheet %s', (alamat, lembar) => expect(exportedSheet(alamat)).toBe(lembar));

const pdf = (meja: RunningBench, isi: unknown, headers: Readonly<Record<string, string>> = { Origin: meja.url }): Promise<Jawaban> =>
  kirim(meja, '/api/pdf', { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(isi) });

describe('over a report', () => {
  const buku = bukuPanel({ baris: [sesiUji(3)] });
  let meja: RunningBench;
  beforeAll(async () => {
    lihatLaluBuat(buku);
    meja = await startBench({ workbook: buku, port: 0, today: '2025-12-15', project: readProject(DIST) });
  });
  afterAll(() => meja.close());
  const permintaan = (lembar: string) => ({ document: meja.bench.standing.document, sheetId: buku.sheetByName(lembar)?.id });

  it('gives a PDF of the sheet', async () => {
    const { status, headers, teks } = await pdf(meja, permintaan('Laporan PD 2025'));
    expect([status, headers['content-type'], teks.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
  });

  it('says of a sheet of staff that there is none', async () => {
    const { status, teks } = await pdf(meja, permintaan('Sesi'));
    expect(status).toBe(409);
    expect(JSON.parse(teks)).toEqual({ error: expect.stringContaining('"Sesi"') as string });
  });

  it('answers its own page only, and for a sheet by its number only', async () => {
    const isi = permintaan('Laporan PD 2025');
    expect((await pdf(meja, isi, {})).status).toBe(403);
    expect((await pdf(meja, isi, { Origin: 'http://evil.example.com' })).status).toBe(403);
    expect((await pdf(meja, isi, { Origin: meja.url, Host: 'meja.example.com' })).status).toBe(403);
    expect((await pdf(meja, { ...isi, sheetId: '../../package.json' })).status).toBe(400);
    expect((await pdf(meja, { ...isi, path: '/etc/passwd' })).status).toBe(400);
    expect((await pdf(meja, { ...isi, sheetId: 987_654 })).status).toBe(409);
    expect((await kirim(meja, '/api/pdf')).status).toBe(404);
  });
});

it('a script that prints nothing is said to print nothing', async () => {
  const meja = await mejaCoba('function onOpen() {}');
  const { status, teks } = await pdf(meja, { document: meja.bench.standing.document, sheetId: meja.workbook.sheets[0]?.id });
  await meja.close();
  expect([status, JSON.parse(teks)]).toEqual([409, { error: 'Skrip ini tidak mencetak lembar.' }]);
});
