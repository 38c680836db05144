/** `npm start -- [buku.xlsx] [--port 8080]`: the whole add-on in a browser, over the sample or one's own workbook. */
import { join, resolve } from 'node:path';
import type { Workbook } from './buku/workbook';
import { readProject, type Project } from './apps-script/project';
import { buildIfStale, DIST } from './build';
import { pageBundle } from './meja/page-bundle';
import { readStartOptions } from './meja/start-options';
import { DEFAULT_PORT, startBench, type BenchSettings, type RunningBench } from './meja/start-bench';
import { INDONESIA, bukaBuku } from './perintah/buku-berkas';
import { GalatPerintah } from './perintah/galat-perintah';
import { kerjakan } from './perintah/perintah-buku';
import { ringkasanTerminal } from './perintah/ringkasan-terminal';

const CONTOH = join(resolve(__dirname, '../..'), 'contoh', 'contoh-dinas.xlsx');
/** The day on which the office of the sample counts; sessions after it are faults of the sample. */
const HARI_CONTOH = '2025-12-15';

async function mulai(kata: readonly string[]): Promise<void> {
  const { file: berkas, port } = readStartOptions(kata);
  const milikSendiri = berkas === undefined ? undefined : await bukaBuku(berkas, INDONESIA);
  await buildIfStale();
  const project = readProject(DIST);
  const [workbook] = await Promise.all([milikSendiri ?? contohTerhitung(project), pageBundle()]);
  const meja = await sajikan({ workbook, project, today: berkas === undefined ? HARI_CONTOH : undefined }, port);
  console.log(petunjuk(meja, berkas, port));
  for (const sinyal of ['SIGINT', 'SIGTERM'] as const) process.on(sinyal, () => void akhiri(meja));
}

/** The sample as a newcomer should meet it: prepared and counted, and said in the terminal too. */
async function contohTerhitung(project: Project): Promise<Workbook> {
  const buku = await bukaBuku(CONTOH, INDONESIA);
  await kerjakan('siapkan', buku, { 'hari-ini': HARI_CONTOH }, project);
  const { data, kabar } = await kerjakan('hitung', buku, { 'hari-ini': HARI_CONTOH }, project);
  console.log(ringkasanTerminal(data, kabar, undefined));
  return buku;
}

/** A port that was asked for is that one or none. */
async function sajikan(isi: BenchSettings, port: number | undefined): Promise<RunningBench> {
  try {
    return await startBench({ ...isi, port: port ?? DEFAULT_PORT, exactPort: port !== undefined });
  } catch (galat) {
    const { code } = galat as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new GalatPerintah(`Port ${port} sedang dipakai program lain; pilih --port lain, atau jalankan tanpa --port.`);
    if (code === 'EACCES') throw new GalatPerintah(`Port ${port} tidak boleh dipakai di komputer ini; pilih --port di atas 1023.`);
    throw galat;
  }
}

function petunjuk({ url, port }: RunningBench, berkas: string | undefined, diminta: number | undefined): string {
  return [
    '',
    diminta === undefined && port !== DEFAULT_PORT ? `Port ${DEFAULT_PORT} sedang dipakai; meja kerja memakai port ${port}.` : '',
    `Buka ${url} di peramban. Di sana, pada menu Hitung JP:`,
    '  Catat sesi…                  mencatat sesi lewat panel di sisi kanan',
    '  Hitung JP dan kesenjangan    menghitung ulang seluruh lembar',
    '  Siapkan buku kerja           membuat atau memperbaiki lembar dan kolom',
    `${berkas === undefined ? 'Berkas contoh' : `Berkas ${berkas}`} tidak berubah; tombol Simpan (.xlsx) mengunduh hasilnya. Ctrl+C mengakhiri.`,
  ].filter((baris, urutan) => urutan === 0 || baris !== '').join('\n');
}

let berakhir = false;

/** Ctrl+C reaches every process of the terminal, and npm passes it on once more: the second changes nothing. */
async function akhiri(meja: RunningBench): Promise<void> {
  if (berakhir) return;
  berakhir = true;
  await meja.close();
  console.log('\nMeja kerja diakhiri.');
  process.exit(0);
}

/** A refusal is a sentence; a bug too, but it names itself as one. */
function kalimatGagal(galat: unknown): string {
  if (galat instanceof GalatPerintah) return galat.message;
  const pesan = galat instanceof Error ? galat.message : String(galat);
  return `Meja kerja tidak dapat dimulai karena kesalahan pada alat ini: ${pesan.split('\n').slice(0, 2).join(' ')}. Laporkan kepada pengembang beserta berkasnya.`;
}

mulai(process.argv.slice(2)).catch((galat: unknown) => {
  console.error(kalimatGagal(galat));
  process.exit(2);
});
