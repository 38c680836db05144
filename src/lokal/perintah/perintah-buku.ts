/** `siapkan`, `periksa`, `hitung`: the pushed bundle run over an .xlsx file, as from its menu. */
import { newWorkbook, type Workbook } from '../buku/model';
import { readProject, type Project } from '../apps-script/project';
import { createRuntime, type Runtime } from '../apps-script/runtime';
import { spreadsheetServices } from '../apps-script/spreadsheet/spreadsheet-services';
import { valueOf } from '../apps-script/outcome';
import { buildIfStale, DIST } from '../build';
import { INDONESIA, berkasHasil, bukaBuku, bukuAda, periksaTujuan, simpanBuku } from './buku-berkas';
import type { DataLembar } from './data-lembar';
import { GalatPerintah } from './galat-perintah';
import type { NamaPerintahBuku, Opsi } from './opsi';
import { ringkasanTerminal } from './ringkasan-terminal';

/** The function of the bundle that each command runs. */
const FUNGSI: Readonly<Record<NamaPerintahBuku, string>> = {
  siapkan: 'siapkanBukuKerja',
  periksa: 'periksaData',
  hitung: 'hitungJp',
};
/** Hour of the day at which `--hari-ini` begins, in Jakarta. */
const PAGI = 'T08:00:00+07:00';

/** What the bundle's functions end with. */
type HasilTindakan =
  | { readonly status: 'selesai'; readonly isi: { readonly jumlahTolak: number } }
  | { readonly status: 'belum-selesai'; readonly kemajuan: object; readonly kalimat: string }
  | { readonly status: 'gagal'; readonly kalimat: string };

/** @returns the exit status: 0, or 1 where something must be mended; throws `GalatPerintah` where it could not run */
export async function jalankanPerintahBuku(perintah: NamaPerintahBuku, berkas: string, opsi: Opsi): Promise<0 | 1> {
  const tujuan = opsi.keluar ?? (perintah === 'periksa' ? undefined : berkasHasil(berkas));
  if (tujuan !== undefined) periksaTujuan(tujuan, [berkas]);
  const buku = perintah === 'siapkan' && !bukuAda(berkas) ? bukuBaru() : await bukaBuku(berkas, INDONESIA);
  const { data, kabar, jumlahTolak } = await kerjakan(perintah, buku, opsi);
  if (tujuan !== undefined) await simpanBuku(buku, tujuan);
  console.log(opsi.json ? JSON.stringify(data) : ringkasanTerminal(data, kabar, tujuan));
  return jumlahTolak > 0 ? 1 : 0;
}

export interface HasilKerja {
  readonly data: DataLembar;
  /** What the toast said. */
  readonly kabar: string;
  readonly jumlahTolak: number;
}

/**
 * Runs the bundle's function for a command over a workbook, which it changes.
 * @param proyek the bundle, where several commands run one after another; default: built where stale, then read
 */
export async function kerjakan(perintah: NamaPerintahBuku, buku: Workbook, opsi: Opsi, proyek?: Project): Promise<HasilKerja> {
  if (!proyek) await buildIfStale();
  const runtime = runtimeUntuk(buku, opsi['hari-ini'], proyek ?? readProject(DIST));
  const hasil = tindakan(runtime, FUNGSI[perintah], opsi);
  return { ...hasil, data: valueOf(runtime.execute('dataLembar', [perintah])) as DataLembar };
}

const bukuBaru = (): Workbook => newWorkbook(INDONESIA.timeZone, INDONESIA.locale);

/** The bundle over a workbook, on the day that `--hari-ini` names. */
export const runtimeUntuk = (buku: Workbook, hariIni: string | undefined, project: Project): Runtime =>
  createRuntime({
    project,
    services: [spreadsheetServices(buku)],
    ...(hariIni === undefined ? {} : { start: new Date(hariIni + PAGI) }),
  });

/**
 * Runs the deed and gives what its toast said; what stops because its time was up goes on as long as it gets further. A
 * refusal of the bundle is a refusal of the command.
 */
function tindakan(runtime: Runtime, fungsi: string, { tahun }: Opsi): { jumlahTolak: number; kabar: string } {
  const opsi = tahun === undefined ? {} : { tahun: Number(tahun) };
  for (let lalu = '', lanjutan = false; ; lanjutan = true) {
    const outcome = runtime.execute(fungsi, [{ ...opsi, lanjutan }], { trigger: 'menu' });
    const hasil = valueOf(outcome) as HasilTindakan;
    if (hasil.status === 'selesai') return { ...hasil.isi, kabar: outcome.screen.toasts.map(({ message }) => message).join('\n') };
    const sampai = hasil.status === 'gagal' ? lalu : JSON.stringify(hasil.kemajuan);
    if (sampai === lalu) throw new GalatPerintah(hasil.kalimat);
    lalu = sampai;
  }
}
