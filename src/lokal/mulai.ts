/** `npm start [-- buku.xlsx] [--port 8080]`: the whole add-on in a browser, over the sample or a workbook of one's own. */
import { parseArgs } from 'node:util';
import { join, resolve } from 'node:path';
import type { Workbook } from './buku/workbook';
import { buildIfStale } from './build';
import { pageBundle } from './meja/page-bundle';
import { DEFAULT_PORT, startBench, type RunningBench } from './meja/start-bench';
import { INDONESIA, bukaBuku } from './perintah/buku-berkas';
import { GalatPerintah } from './perintah/galat-perintah';
import { kerjakan } from './perintah/perintah-buku';
import { ringkasanTerminal } from './perintah/ringkasan-terminal';

const CONTOH = join(resolve(__dirname, '../..'), 'contoh', 'contoh-dinas.xlsx');
/** The day on which the office of the sample counts; sessions after it are faults of the sample. */
const HARI_CONTOH = '2025-12-15';

interface Permintaan {
  /** Undefined: the sample. */
  readonly berkas: string | undefined;
  /** Undefined: 8080, or the next free one. */
  readonly port: number | undefined;
}

async function mulai(kata: readonly string[]): Promise<void> {
  const { berkas, port } = bacaPermintaan(kata);
  await buildIfStale();
  const [workbook] = await Promise.all([berkas === undefined ? contohTerhitung() : bukaBuku(berkas, INDONESIA), pageBundle()]);
  const meja = await sajikan(workbook, berkas === undefined ? HARI_CONTOH : undefined, port);
  console.log(petunjuk(meja, berkas, port));
  for (const sinyal of ['SIGINT', 'SIGTERM'] as const) process.once(sinyal, () => void akhiri(meja));
}

function bacaPermintaan(kata: readonly string[]): Permintaan {
  const { values, positionals } = urai(kata);
  if (positionals.length > 1)
    throw new GalatPerintah(`Sebutkan satu berkas .xlsx saja; terbaca ${positionals.length}: ${positionals.join(', ')}.`);
  return { berkas: positionals[0], port: values.port === undefined ? undefined : bacaPort(values.port) };
}

function bacaPort(teks: string): number {
  const port = Number(teks);
  if (/^\d{1,5}$/.test(teks) && port <= 65_535) return port;
  throw new GalatPerintah(`Nilai --port harus bilangan 0 sampai 65535; terbaca "${teks}".`);
}

function urai(kata: readonly string[]) {
  try {
    return parseArgs({ args: [...kata], allowPositionals: true, options: { port: { type: 'string' } } });
  } catch {
    throw new GalatPerintah('Pilihan tidak dikenal. Pakai: npm start -- [buku.xlsx] [--port 8080]');
  }
}

/** The sample as a newcomer should meet it: prepared and counted, and said in the terminal too. */
async function contohTerhitung(): Promise<Workbook> {
  const buku = await bukaBuku(CONTOH, INDONESIA);
  await kerjakan('siapkan', buku, { 'hari-ini': HARI_CONTOH });
  const { data, kabar } = await kerjakan('hitung', buku, { 'hari-ini': HARI_CONTOH });
  console.log(ringkasanTerminal(data, kabar, undefined));
  return buku;
}

/** A port that was asked for is that one or none. */
async function sajikan(workbook: Workbook, today: string | undefined, port: number | undefined): Promise<RunningBench> {
  try {
    return await startBench({ workbook, today, port: port ?? DEFAULT_PORT, exactPort: port !== undefined });
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

async function akhiri(meja: RunningBench): Promise<void> {
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
