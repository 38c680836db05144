/** The whole way over the sample: the pushed bundle counts it, and every dirty row ends as staff would expect. */
import { berkasContoh } from '../../contoh/berkas-contoh';
import { SETELAN } from '../../contoh/buku-contoh';
import { BARIS_KOTOR, HARI_CONTOH } from '../../contoh/sesi-contoh';
import { readProject } from '../../src/lokal/apps-script/project';
import { createRuntime } from '../../src/lokal/apps-script/runtime';
import { spreadsheetServices } from '../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import { DIST } from '../../src/lokal/build';
import type { CellValue } from '../../src/lokal/buku/cell-value';
import type { Sheet } from '../../src/lokal/buku/sheet';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { readWorkbook } from '../../src/lokal/buku/xlsx/read-workbook';

type Baris = Readonly<Record<string, CellValue>>;

const tanpaSpasiGanda = (teks: unknown): string => String(teks ?? '').replace(/\s+/g, ' ').trim();

/** The rows of a sheet by header; index 0 is row 2. */
function barisLembar(buku: Workbook, nama: string): Baris[] {
  const sheet = buku.sheetByName(nama);
  if (!sheet) throw new Error(`no sheet ${nama}`);
  const judul = Array.from({ length: sheet.lastColumn() }, (_, k) => tanpaSpasiGanda(sheet.valueAt(1, k + 1)));
  return Array.from({ length: sheet.lastRow() - 1 }, (_, b) =>
    Object.fromEntries(judul.map((kepala, k) => [kepala, sheet.valueAt(b + 2, k + 1)])));
}

/** Everything people typed: cells of the columns that were there before the run. */
const ketikan = (sheet: Sheet, kolom: number): unknown[][] =>
  Array.from({ length: 400 }, (_, b) =>
    Array.from({ length: kolom }, (_, k) => sheet.formulaAt(b + 1, k + 1) || sheet.valueAt(b + 1, k + 1)));

describe('the sample, counted by the bundle', () => {
  let buku: Workbook;
  let semula: Map<Sheet, unknown[][]>;
  let hasil: ReturnType<ReturnType<typeof createRuntime>['execute']>;
  let sesi: Baris[];
  let temuan: Baris[];

  beforeAll(async () => {
    buku = await readWorkbook(await berkasContoh(), SETELAN);
    semula = new Map(buku.sheets.map((sheet) => [sheet, ketikan(sheet, sheet.lastColumn())]));
    const start = new Date(`${HARI_CONTOH}T08:00:00+07:00`);
    const runtime = createRuntime({ project: readProject(DIST), services: [spreadsheetServices(buku)], start });
    hasil = runtime.execute('hitungJp', [{}], { trigger: 'menu' });
    sesi = barisLembar(buku, 'Sesi');
    temuan = barisLembar(buku, 'Hasil Pemeriksaan').filter(({ Lembar }) => Lembar === 'Sesi');
  });

  it('runs to its end', () => expect(hasil).toMatchObject({ kind: 'value', value: { status: 'selesai' } }));

  it.each(BARIS_KOTOR.map((kotor) => [kotor.uraian, kotor] as const))('%s', (_, { baris, nasib, kode }) => {
    const daftarBaris = nasib.map((_, i) => baris + i);
    expect(daftarBaris.map((nomor) => sesi[nomor - 2]?.['Status Hitung'] ?? 'Dilewati')).toEqual(nasib);
    const ditemukan = temuan.filter(({ Baris }) => daftarBaris.includes(Number(Baris))).map(({ Kode }) => Kode);
    expect(ditemukan).toEqual(expect.arrayContaining([...kode]));
  });

  it('leaves every typed cell, on every sheet, as it was', () => {
    for (const [sheet, isi] of semula) expect(ketikan(sheet, isi[0]?.length ?? 0)).toEqual(isi);
  });

  it('finds people with nothing, people on the way and people beyond the target', () => {
    const keterangan = barisLembar(buku, 'Pegawai').map((pegawai) => String(pegawai['Keterangan JP']));
    for (const awal of ['Memenuhi', 'Kurang ', 'Belum ada JP', 'Di luar ketentuan (PPPK)', 'Di luar ketentuan (CPNS)', 'Pensiun sejak']) {
      expect(keterangan.filter((satu) => satu.startsWith(awal))).not.toEqual([]);
    }
  });
});
