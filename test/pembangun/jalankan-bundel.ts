/** Runs a function of the pushed bundle over a workbook in memory, as its menu would, on one fixed day. */
import { DIST } from '../../src/lokal/build';
import type { Workbook } from '../../src/lokal/buku/model';
import { valueOf, type Outcome } from '../../src/lokal/apps-script/outcome';
import { readProject } from '../../src/lokal/apps-script/project';
import { createRuntime } from '../../src/lokal/apps-script/runtime';
import { spreadsheetServices } from '../../src/lokal/apps-script/spreadsheet/spreadsheet-services';

export const HARI_INI = '2025-12-15';

export function jalankanBundel(buku: Workbook, fungsi: string, ...args: unknown[]): Outcome {
  const start = new Date(`${HARI_INI}T08:00:00+07:00`);
  const runtime = createRuntime({ project: readProject(DIST), services: [spreadsheetServices(buku)], start });
  return runtime.execute(fungsi, args, { trigger: 'menu' });
}

export type DataLembar = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Counts and gives the rows of every sheet by header; throws where the run was refused. */
export function hitungBuku(buku: Workbook, opsi: object = { tahun: 2025 }): DataLembar {
  const hasil = valueOf(jalankanBundel(buku, 'hitungJp', opsi)) as { status: string; kalimat?: string };
  if (hasil.status !== 'selesai') throw new Error(hasil.kalimat);
  return valueOf(jalankanBundel(buku, 'dataLembar', 'hitung')) as DataLembar;
}
