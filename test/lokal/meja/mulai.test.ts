/** `npm start` as a process: what it prints, how it refuses, how it ends; the named file stays as it is. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeWorkbook } from '../../../src/lokal/buku/xlsx/write-workbook';
import { bukuCoba } from './meja-coba';

const ROOT = resolve(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'meja-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Proses {
  readonly proses: ChildProcess;
  readonly keluaran: () => { readonly out: string; readonly err: string };
  readonly status: Promise<number | null>;
}

function jalankan(...kata: string[]): Proses {
  const proses = spawn(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/lokal/mulai.ts'), ...kata], { cwd: folder });
  let [out, err] = ['', ''];
  proses.stdout.on('data', (potong: Buffer) => void (out += potong.toString()));
  proses.stderr.on('data', (potong: Buffer) => void (err += potong.toString()));
  return { proses, keluaran: () => ({ out, err }), status: new Promise((selesai) => proses.on('close', selesai)) };
}

async function tunggu(proses: Proses, pola: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const ada = pola.exec(proses.keluaran().out);
    if (ada) return ada;
    if (proses.proses.exitCode !== null) throw new Error(`ended early: ${JSON.stringify(proses.keluaran())}`);
    await new Promise((lanjut) => setTimeout(lanjut, 50));
  }
}

it('a file that is not there: one sentence, exit status 2', async () => {
  const proses = jalankan('tiada.xlsx');
  expect(await proses.status).toBe(2);
  expect(proses.keluaran()).toEqual({ out: '', err: 'Berkas "tiada.xlsx" tidak ada; periksa nama dan foldernya.\n' });
}, 60_000);

it('serves the named file from memory, says where, and ends with status 0 on Ctrl+C', async () => {
  const berkas = join(folder, 'buku-saya.xlsx');
  writeFileSync(berkas, await writeWorkbook(bukuCoba()));
  const semula = readFileSync(berkas);
  const proses = jalankan('buku-saya.xlsx', '--port', '0');
  const [, url = ''] = await tunggu(proses, /Buka (http:\/\/127\.0\.0\.1:\d+) /);
  const kirim = async <T>(path: string, isi: object): Promise<T> => {
    const headers = { Origin: url, 'Content-Type': 'application/json' };
    return (await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(isi) })).json() as Promise<T>;
  };
  const { document, title, selected } = await kirim<{ document: number; title: string; selected: { sheetId: number } }>('/api/open', {});
  expect(title).toBe('buku-saya');
  const { version } = await kirim<{ version: number }>('/api/edit', { document, sheetId: selected.sheetId, a1: 'A2', texts: [['diubah']] });
  expect(version).toBe(2);
  proses.proses.kill('SIGINT');
  expect(await proses.status).toBe(0);
  expect(proses.keluaran().err).toBe('');
  expect(readFileSync(berkas).equals(semula)).toBe(true);
}, 120_000);
