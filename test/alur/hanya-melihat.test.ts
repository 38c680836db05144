/** Who may only look at the workbook: every deed says so with a way out and changes nothing; what only reads works. */
import { OTHER_ACCOUNT } from '../../src/lokal/apps-script/client-values';
import { ServiceError } from '../../src/lokal/apps-script/errors';
import { valueOf } from '../../src/lokal/apps-script/outcome';
import { readProject, type Project } from '../../src/lokal/apps-script/project';
import { createRuntime, type Runtime } from '../../src/lokal/apps-script/runtime';
import { openDocument } from '../../src/lokal/apps-script/simple-trigger';
import { spreadsheetServices } from '../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import type { ViewerReading } from '../../src/lokal/apps-script/view-only';
import { userSelect } from '../../src/lokal/apps-script/spreadsheet/user-actions';
import type { Workbook } from '../../src/lokal/buku/model';
import { DIST } from '../../src/lokal/build';
import { bukuPanel, ORANG, potretSel, sesiUji } from '../pembangun/buku-panel';
import { HARI_INI } from '../pembangun/jalankan-bundel';
import { isianSesi } from '../pembangun/panel';
import { bahan, tanya, ubahanTahun, type Jawaban } from '../pembangun/tanya-bundel';

const PEMILIK = 'pemilik@example.com';
const PELIHAT = 'pelihat@example.com';
const KALIMAT = /^Anda hanya dapat melihat buku kerja ini.* tidak ada yang berubah\. Minta hak edit kepada pemilik buku kerja .*Editor.* lalu ulangi\.$/;

let project: Project | undefined;

const runtimeBagi = (buku: Workbook, email: string, viewerReading: ViewerReading = 'careful'): Runtime => createRuntime({
  project: (project ??= readProject(DIST)), start: new Date(`${HARI_INI}T08:00:00+07:00`), user: { email, locale: 'id' }, viewerReading,
  services: [spreadsheetServices(buku, { file: { owner: PEMILIK, editors: [] } })],
});

/** As the owner leaves it: prepared and counted, one session more than was counted. */
function bukuTerhitung(): Workbook {
  const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(4)] });
  for (const fungsi of ['siapkanBukuKerja', 'hitungJp']) valueOf(runtimeBagi(buku, PEMILIK).execute(fungsi, [], { trigger: 'menu' }));
  buku.sheetByName('Sesi')?.setValue(3, 9, 'Materi lain');
  return buku;
}

const potret = (buku: Workbook): unknown => [
  [...potretSel(buku)], buku.sheets.map(({ name, maxRows, maxColumns, protections }) => [name, maxRows, maxColumns, protections.length]),
];

/** Refused with the sentence, and the workbook is what it was. */
function ditolak(buku: Workbook, kerja: () => Jawaban): void {
  const sebelum = potret(buku);
  expect(kerja()).toMatchObject({ status: 'gagal', kode: 'ditolak-google', kalimat: expect.stringMatching(KALIMAT) as string });
  expect(potret(buku)).toEqual(sebelum);
}

const MENU = ['periksaData', 'hitungJp', 'urungkanHasilTerakhir', 'siapkanBukuKerja'] as const;

describe.each<ViewerReading>(['careful', 'open'])('whatever Google says of locks and memories (%s)', (bacaan) => {
  it.each(MENU)('%s from the menu, in one dialog', (fungsi) => {
    const buku = bukuTerhitung();
    ditolak(buku, () => {
      const outcome = runtimeBagi(buku, PELIHAT, bacaan).execute(fungsi, [], { trigger: 'menu' });
      const tampil = outcome.screen.events.filter(({ type }) => type !== 'log');
      expect(tampil).toEqual([expect.objectContaining({ type: 'html', kind: 'modal', content: expect.stringContaining('Anda hanya dapat melihat') as string })]);
      return valueOf(outcome) as Jawaban;
    });
  });

  it.each(['periksaData', 'hitungJp', 'siapkanBukuKerja'])('%s on a file that nobody has prepared', (fungsi) => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    ditolak(buku, () => valueOf(runtimeBagi(buku, PELIHAT, bacaan).execute(fungsi, [], { trigger: 'menu' })) as Jawaban);
  });

  it.each<[string, (runtime: Runtime) => Jawaban]>([
    ['a session', (runtime) => tanya(runtime, 'simpanSesi', { peserta: [ORANG.siti], isian: isianSesi(ORANG.atasan) })],
    ['a setting', (runtime) => tanya(runtime, 'simpanPengaturan', ubahanTahun(tanya(runtime, 'bukaPengaturan')))],
    ['a report', (runtime) => tanya(runtime, 'buatLaporan', { ...bahan(runtime, 'bukaLaporan'), jenis: 'konsep' })],
    ['cards', (runtime) => tanya(runtime, 'buatKartu', { ...bahan(runtime, 'bukaKartu'), untuk: 'semua' })],
    ['an export', (runtime) => tanya(runtime, 'buatEkspor', bahan(runtime, 'bukaEkspor'))],
    ['a count that goes on', (runtime) => tanya(runtime, 'lanjutkanHitung')],
  ])('%s from the panel or a dialog', (_, kerja) => {
    const buku = bukuTerhitung();
    ditolak(buku, () => kerja(runtimeBagi(buku, PELIHAT, bacaan)));
  });
});

it.each([
  ['bukaCatatSesi', []], ['bukaPengaturan', []], ['bukaLaporan', [{ tahun: 2025 }]], ['bukaKartu', []], ['bukaEkspor', []],
])('%s only reads, and works', (fungsi, argumen) => {
  const buku = bukuTerhitung();
  const sebelum = potret(buku);
  expect(tanya(runtimeBagi(buku, PELIHAT), fungsi, ...argumen)).toMatchObject({ status: 'selesai' });
  expect(potret(buku)).toEqual(sebelum);
});

it('a row of sheet Sesi is loaded into the panel, for that needs no writing', () => {
  const buku = bukuTerhitung();
  userSelect(buku, 'Sesi', 'C2');
  expect(tanya(runtimeBagi(buku, PELIHAT, 'open'), 'muatBarisTerpilih')).toMatchObject({ status: 'selesai' });
});

it('no menu comes for who may only look (U-08), it does for the owner', () => {
  const buku = bukuTerhitung();
  expect(openDocument(runtimeBagi(buku, PELIHAT))).toBeUndefined();
  expect(openDocument(runtimeBagi(buku, PEMILIK))?.kind).toBe('value');
});

it.each(OTHER_ACCOUNT)('«%s» to somebody who may edit is another account of his browser, not a missing right', (pesan) => {
  const buku = bukuTerhitung();
  const sebelum = potret(buku);
  const hasil = runtimeBagi(buku, PEMILIK).execute('hitungJp', [], {
    trigger: 'menu', betweenCalls: ({ kind }) => { if (kind === 'write') throw new ServiceError(pesan); },
  });
  expect(valueOf(hasil)).toMatchObject({ kode: 'ditolak-google', kalimat: expect.stringMatching(/lebih dari satu akun Google/) as string });
  expect(potret(buku)).toEqual(sebelum);
});
