/** The dialogs' side of report, cards, export and print: calls of the bundle as `google.script.run` makes them. */
import type { BahanLaporan, FungsiLaporan, HasilLaporan, PermintaanLaporan } from '../../src/alur/laporan/kontrak';
import type { JawabanPanel } from '../../src/alur/panel/kontrak';
import type { BetweenCalls } from '../../src/lokal/apps-script/gate';
import type { Outcome } from '../../src/lokal/apps-script/outcome';
import { readProject, type Project } from '../../src/lokal/apps-script/project';
import { createRuntime, type Runtime } from '../../src/lokal/apps-script/runtime';
import { spreadsheetServices } from '../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import type { Sheet } from '../../src/lokal/buku/sheet';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { DIST } from '../../src/lokal/build';
import { HARI_INI } from './jalankan-bundel';

type Isi<N extends keyof FungsiLaporan> = ReturnType<FungsiLaporan[N]> extends JawabanPanel<infer T> ? T : never;
let project: Project | undefined;

export const runtimeLaporan = (buku: Workbook, hari = HARI_INI): Runtime =>
  createRuntime({ project: (project ??= readProject(DIST)), services: [spreadsheetServices(buku)], start: new Date(`${hari}T08:00:00+07:00`) });

export function tanya<N extends keyof FungsiLaporan>(
  runtime: Runtime, nama: N, permintaan?: unknown, betweenCalls?: BetweenCalls,
): { readonly jawaban: JawabanPanel<Isi<N>>; readonly outcome: Outcome } {
  const hasil = runtime.callFromClient(nama, permintaan === undefined ? [] : [permintaan], betweenCalls ? { betweenCalls } : {});
  if (!hasil.success) throw new Error(hasil.error.message);
  return { jawaban: hasil.value as JawabanPanel<Isi<N>>, outcome: hasil.outcome };
}

/** What the call yields; throws code and sentence of a refusal. */
export function isiJawaban<N extends keyof FungsiLaporan>(runtime: Runtime, nama: N, permintaan?: unknown): Isi<N> {
  const { jawaban } = tanya(runtime, nama, permintaan);
  if (jawaban.status === 'gagal') throw new Error(`${jawaban.kode}: ${jawaban.kalimat}`);
  return jawaban.isi;
}

/** `kode: kalimat` of the refusal; throws where the call succeeded. */
export function ditolak<N extends keyof FungsiLaporan>(runtime: Runtime, nama: N, permintaan?: unknown): string {
  const { jawaban } = tanya(runtime, nama, permintaan);
  if (jawaban.status !== 'gagal') throw new Error(`not refused: ${JSON.stringify(jawaban.isi)}`);
  return `${jawaban.kode}: ${jawaban.kalimat}`;
}

/** The order that follows from what the dialog was shown. */
export function pesanan(bahan: BahanLaporan, ubahan: Partial<PermintaanLaporan> = {}): PermintaanLaporan {
  const { tahun, tanggal, lembarAda, dilihat } = bahan;
  return { tahun, tanggal, jenis: 'konsep', bilaAda: lembarAda.length > 0 ? 'simpan lama' : 'tolak', terakhirDilihat: dilihat, ...ubahan };
}

/** Looks and makes, as one person does. */
export function lihatLaluBuat(buku: Workbook, ubahan: Partial<PermintaanLaporan> = {}, hari = HARI_INI): HasilLaporan {
  const runtime = runtimeLaporan(buku, hari);
  return isiJawaban(runtime, 'buatLaporan', pesanan(isiJawaban(runtime, 'bukaLaporan', { tahun: 2025 }), ubahan));
}

export const namaLembar = (buku: Workbook): string[] => buku.sheets.map(({ name }) => name);

/** Every row of a sheet as text, cells that are blank left out: `No. | Nama | …`. */
export function teksLembar(buku: Workbook, nama: string): string {
  const sheet = buku.sheetByName(nama) as Sheet;
  const baris = Array.from({ length: sheet.lastRow() }, (_, r) =>
    Array.from({ length: sheet.lastColumn() }, (__, k) => sheet.valueAt(r + 1, k + 1)).filter((isi) => isi !== null && isi !== '').join(' | '));
  return `${baris.join('\n').replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
