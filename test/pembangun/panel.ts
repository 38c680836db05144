/** The panel's side: calls of the bundle as `google.script.run` makes them, over a workbook in memory. */
import type { BarisTermuat, FungsiPanel, IsianSesi, JawabanPanel } from '../../src/alur/panel/kontrak';
import type { BetweenCalls } from '../../src/lokal/apps-script/gate';
import type { Outcome } from '../../src/lokal/apps-script/outcome';
import { readProject, type Project } from '../../src/lokal/apps-script/project';
import { createRuntime, type Runtime } from '../../src/lokal/apps-script/runtime';
import { spreadsheetServices } from '../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import { userSelect } from '../../src/lokal/apps-script/spreadsheet/user-actions';
import type { Workbook } from '../../src/lokal/buku/model';
import { DIST } from '../../src/lokal/build';
import { HARI_INI } from './jalankan-bundel';

let project: Project | undefined;

export const runtimePanel = (buku: Workbook): Runtime =>
  createRuntime({ project: (project ??= readProject(DIST)), services: [spreadsheetServices(buku)], start: new Date(`${HARI_INI}T08:00:00+07:00`) });

type Isi<N extends keyof FungsiPanel> = ReturnType<FungsiPanel[N]> extends JawabanPanel<infer T> ? T : never;

export interface Panggilan<T> {
  readonly jawaban: JawabanPanel<T>;
  readonly outcome: Outcome;
}

/** One call with its run; throws where Google would call the failure handler. */
export function panggil<N extends keyof FungsiPanel>(
  runtime: Runtime, nama: N, argumen: readonly unknown[] = [], betweenCalls?: BetweenCalls,
): Panggilan<Isi<N>> {
  const hasil = runtime.callFromClient(nama, argumen, betweenCalls ? { betweenCalls } : {});
  if (!hasil.success) throw new Error(hasil.error.message);
  return { jawaban: hasil.value as JawabanPanel<Isi<N>>, outcome: hasil.outcome };
}

/** What the call yields; throws the sentence of a refusal. */
export function isiPanggilan<N extends keyof FungsiPanel>(runtime: Runtime, nama: N, ...argumen: readonly unknown[]): Isi<N> {
  const { jawaban } = panggil(runtime, nama, argumen);
  if (jawaban.status === 'gagal') throw new Error(`${jawaban.kode}: ${jawaban.kalimat}`);
  return jawaban.isi;
}

/** The refusal; throws where the call succeeded. */
export function penolakan<N extends keyof FungsiPanel>(runtime: Runtime, nama: N, ...argumen: readonly unknown[]): Extract<JawabanPanel<unknown>, { status: 'gagal' }> {
  const { jawaban } = panggil(runtime, nama, argumen);
  if (jawaban.status !== 'gagal') throw new Error(`not refused: ${JSON.stringify(jawaban.isi)}`);
  return jawaban;
}

/** A Pembimbingan on Monday 10 March 2025 with everything recorded, by the person with this NIP. */
export const isianSesi = (nipPembimbing: string, ubahan: Partial<IsianSesi> = {}): IsianSesi => ({
  tanggal: '2025-03-10', jenis: 'Pembimbingan', lingkup: 'Nasional', nipPembimbing, namaPembimbing: '',
  materi: 'Penyusunan laporan kinerja', kompetensi: '', dasar: 'Nomor 800/12/2025', paraf: 'Sudah', bukti: '',
  evaluasi: 'Tercapai', ...ubahan,
});

/** «Muat baris terpilih» with this row of sheet Sesi selected. */
export function muatBaris(buku: Workbook, baris: number): BarisTermuat {
  userSelect(buku, 'Sesi', `C${baris}`);
  return isiPanggilan(runtimePanel(buku), 'muatBarisTerpilih');
}
