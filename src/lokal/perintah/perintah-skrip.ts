/** `skrip`: one function of any Apps Script file, run as Google would, over a workbook or a new one. */
import { readFileSync } from 'node:fs';
import { NotEmulated } from '../apps-script/errors';
import { projectOf } from '../apps-script/project';
import { createRuntime } from '../apps-script/runtime';
import type { ScreenEvent } from '../apps-script/screen';
import { SaveError } from '../apps-script/script-file';
import { spreadsheetServices } from '../apps-script/spreadsheet/spreadsheet-services';
import { newWorkbook } from '../buku/model';
import { INDONESIA, bukaBuku, periksaTujuan, simpanBuku } from './buku-berkas';
import { GalatPerintah } from './galat-perintah';
import type { Opsi } from './opsi';

/** 0 done, 1 the script failed, 3 it asked for something that is not emulated. */
export type StatusSkrip = 0 | 1 | 3;

export async function jalankanSkrip(berkas: readonly string[], { keluar }: Opsi): Promise<StatusSkrip> {
  const [skrip, fungsi, buku] = berkas as [string, string, string?];
  if (keluar !== undefined) periksaTujuan(keluar, [skrip, ...(buku === undefined ? [] : [buku])]);
  const workbook = buku === undefined ? newWorkbook(INDONESIA.timeZone) : await bukaBuku(buku, INDONESIA);
  const project = proyek(skrip);
  if (project instanceof SaveError) return gagal(project.name, project.message);
  if (!project.isCallable(fungsi)) {
    throw new GalatPerintah(`Berkas "${skrip}" tidak punya fungsi "${fungsi}" di tingkat teratas; periksa namanya.`);
  }
  const runtime = createRuntime({ project, services: [spreadsheetServices(workbook)], onEvent: (event) => void console.log(baris(event)) });
  const outcome = runtime.execute(fungsi);
  if (outcome.kind === 'not-emulated') return gagal(NotEmulated.name, outcome.failure.message, 3);
  if (outcome.kind === 'killed') return gagal('Exception', outcome.message);
  if (outcome.kind === 'exception') return gagal(outcome.failure.name, outcome.failure.message);
  if (keluar !== undefined) await simpanBuku(workbook, keluar);
  return 0;
}

/** A script without a manifest of its own runs in the zone of the workbook, so that no day shifts. */
function proyek(berkas: string): ReturnType<typeof projectOf> | SaveError {
  try {
    return projectOf({ 'Code.js': bacaSkrip(berkas) }, { timeZone: INDONESIA.timeZone });
  } catch (galat) {
    if (galat instanceof SaveError) return galat;
    throw galat;
  }
}

function bacaSkrip(berkas: string): string {
  try {
    return readFileSync(berkas, 'utf8');
  } catch {
    throw new GalatPerintah(`Berkas skrip "${berkas}" tidak dapat dibaca; periksa nama dan foldernya.`);
  }
}

function gagal<S extends StatusSkrip>(nama: string, pesan: string, status: S | 1 = 1): S | 1 {
  console.error(`${nama}: ${pesan}`);
  return status;
}

/** Log lines as they are; whatever is shown to a person in one line. */
const baris = (event: ScreenEvent): string => (event.type === 'log' ? event.text : uraian(event).replace(/\s*\n\s*/g, ' '));

function uraian(event: Exclude<ScreenEvent, { type: 'log' }>): string {
  switch (event.type) {
    case 'toast': return `[toast] ${event.title === '' ? '' : `${event.title}: `}${event.message}`;
    case 'html': return `[${event.kind}] ${event.title}: ${teksHtml(event.content)}`;
    case 'question': return `[${event.question.kind}] ${event.question.title} ${event.question.message} -> ${event.answer.button}`;
    case 'menu': return `[menu] ${event.menu.title}`;
  }
}

/** What a person would read of a page; only for a line in the terminal. */
const teksHtml = (html: string): string =>
  html.replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
