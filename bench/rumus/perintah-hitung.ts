/** The whole command, as a person runs it: a process that opens an .xlsx file, reads, checks, computes, writes and saves it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { readWorkbook } from '../../src/lokal/buku/xlsx/read-workbook';
import { writeWorkbook } from '../../src/lokal/buku/xlsx/write-workbook';
import { INDONESIA } from '../../src/lokal/perintah/buku-berkas';
import { HARI_UJI } from '../runtime-uji';

const CLI = resolve(__dirname, '../../src/lokal/cli.ts');

export interface HasilPerintah {
  /** Milliseconds of every run. */
  readonly waktu: readonly number[];
  /** The workbook that the last run saved. */
  readonly buku: Workbook;
}

/** Throws where the command could not run. */
export async function perintahHitung(buku: Workbook, kali: number): Promise<HasilPerintah> {
  const folder = mkdtempSync(join(tmpdir(), 'hitung-jp-perintah-'));
  const [masuk, keluar] = [join(folder, 'buku.xlsx'), join(folder, 'hasil.xlsx')];
  try {
    writeFileSync(masuk, await writeWorkbook(buku));
    const waktu = Array.from({ length: kali }, () => {
      const mulai = performance.now();
      const { status, stderr } = spawnSync(
        process.execPath, [...process.execArgv, CLI, 'hitung', masuk, '--keluar', keluar, '--tahun', '2025', '--hari-ini', HARI_UJI],
        { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
      );
      if (status !== 0) throw new Error(`the command ended with ${status ?? 'a signal'}: ${stderr}`);
      return performance.now() - mulai;
    });
    return { waktu, buku: await readWorkbook(readFileSync(keluar), INDONESIA) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
