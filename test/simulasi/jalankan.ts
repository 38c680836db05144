/** Runs a function of the bundle on a workbook in memory; the bundle is parsed once. */
import { readProject, type Project } from '../../src/lokal/apps-script/project';
import type { Outcome } from '../../src/lokal/apps-script/outcome';
import type { BetweenCalls } from '../../src/lokal/apps-script/gate';
import { createRuntime, type Runtime } from '../../src/lokal/apps-script/runtime';
import { spreadsheetServices } from '../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { DIST } from '../../src/lokal/build';

const HARI = new Date('2025-12-15T08:00:00+07:00');
let proyek: Project | undefined;

/** The one that is pushed. */
export const proyekDist = (): Project => (proyek ??= readProject(DIST));

/** An editor and not the owner of the file, so that protections hold for the one who runs it. */
const BERKAS = { owner: 'pemilik@example.com', editors: ['pengguna@example.com'] };

export const runtimeBuku = (buku: Workbook, project = proyekDist()): Runtime =>
  createRuntime({ project, services: [spreadsheetServices(buku, { file: BERKAS })], start: HARI });

export const jalankan = (buku: Workbook, fungsi: string, betweenCalls?: BetweenCalls): Outcome =>
  runtimeBuku(buku).execute(fungsi, [], { trigger: 'menu', ...(betweenCalls && { betweenCalls }) });

/** `selesai`, the code of a refusal, or how else the run ended. */
export function akhirRun(outcome: Outcome): string {
  if (outcome.kind !== 'value') return outcome.kind;
  const { status, kode } = outcome.value as { status: string; kode?: string };
  return kode ?? status;
}

/** The sentence that staff read. */
export function pesanRun(outcome: Outcome): string {
  if (outcome.kind === 'exception' || outcome.kind === 'not-emulated') return JSON.stringify(outcome.failure).slice(0, 400);
  if (outcome.kind !== 'value') return outcome.kind;
  const { isi, kalimat } = outcome.value as { isi?: { kalimat?: string }; kalimat?: string };
  return isi?.kalimat ?? kalimat ?? outcome.screen.toasts.map(({ message }) => message).join(' ');
}
