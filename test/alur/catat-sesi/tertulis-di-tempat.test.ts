/** Somebody moves rows or columns while a session is written: it stands once and whole, and everything else as it was typed. */
import { samaTertulis } from '../../../src/alur/tulis/pulihkan';
import { userDeleteRows, userMoveColumns, userSelect } from '../../../src/lokal/apps-script/spreadsheet/user-actions';
import { userEdit } from '../../../src/lokal/apps-script/spreadsheet/user-edit';
import type { Sheet } from '../../../src/lokal/buku/sheet';
import type { Workbook } from '../../../src/lokal/buku/workbook';
import { bukuPanel, JUDUL_SESI, ORANG, sesiUji } from '../../pembangun/buku-panel';
import { isianSesi, isiPanggilan, panggil, runtimePanel } from '../../pembangun/panel';

/** A column of staff in the midst, so that a save writes two runs of columns. */
const JUDUL = [...JUDUL_SESI.slice(0, 9), 'Panjang materi', ...JUDUL_SESI.slice(9)];
const buku = (): Workbook => bukuPanel({ judul: JUDUL, baris: [3, 10, 24].map((hari, i) => sesiUji(hari, { 'Panjang materi': { rumus: `=LEN(I${i + 2})` } })) });
const sesi = (satu: Workbook): Sheet => satu.sheetByName('Sesi') as Sheet;

/** Every row below the header by header, formulas as they stand, blank cells left out. */
function isi(satu: Workbook): Record<string, unknown>[] {
  const sheet = sesi(satu);
  const judul = Array.from({ length: sheet.lastColumn() }, (_, k) => String(sheet.valueAt(1, k + 1) ?? ''));
  return Array.from({ length: sheet.lastRow() - 1 }, (_, r) => Object.fromEntries(judul.flatMap((nama, k) => {
    const nilai = sheet.formulaAt(r + 2, k + 1) || sheet.valueAt(r + 2, k + 1);
    return nilai === null || nilai === '' ? [] : [[nama, nilai]];
  })));
}

/** What people did before each `setValues` of a save for two, counted from 1. */
function simpanDua(satu: Workbook, kejadian: Readonly<Record<number, (b: Workbook) => void>>): void {
  let ke = 0;
  const { jawaban } = panggil(runtimePanel(satu), 'simpanSesi', [{
    peserta: [ORANG.budi, ORANG.siti], isian: isianSesi(ORANG.atasan, { tanggal: '2025-09-09', materi: 'Baru', bukti: 'Foto', evaluasi: 'Baik' }),
  }], ({ member }) => {
    if (member === 'setValues') kejadian[++ke]?.(satu);
  });
  expect(jawaban).toMatchObject({ status: 'selesai' });
  expect(ke).toBeGreaterThan(1);
}

const baru = (satu: Workbook): Record<string, unknown>[] => isi(satu).filter(({ Materi }) => Materi === 'Baru');
const UTUH = { Tanggal: 45909, Jenis: 'Pembimbingan', Lingkup: 'Nasional', 'NIP Pembimbing': ORANG.atasan, Bukti: 'Foto', Evaluasi: 'Baik' };

it('a row deleted between the two halves of a session: it is not torn in two', () => {
  const satu = buku();
  simpanDua(satu, { 2: (b) => userDeleteRows(b, 'Sesi', 2) });
  expect(baru(satu)).toMatchObject([{ ...UTUH, 'NIP Peserta': ORANG.budi }, { ...UTUH, 'NIP Peserta': ORANG.siti }]);
  expect(isi(satu).filter((baris) => Object.keys(baris).length > 0)).toHaveLength(4);
});

const HARI = { tanggal: '2025-09-09', jam: '' };
it.each([
  ['a day under a number format', HARI, 45909, true],
  ['its digits under a text format', HARI, '45909', true],
  ['a number under a date format', 45909, HARI, true],
  ['the very day', HARI, HARI, true],
  ['another day', HARI, { tanggal: '2025-09-10', jam: '' }, false],
  ['the number of another day', HARI, 45910, false],
  ['a number near by', 2, 2.000001, false], ['a text', 'Baru', 45909, false], ['nothing', HARI, '', false],
] as const)('what was written is known in a cell of another format: %s', (_, ditulis, ada, sama) => expect(samaTertulis(ditulis, ada)).toBe(sama));

it('the ID of the new session typed into another row at that moment: that row stays as it is', () => {
  const satu = buku();
  const dulu = isi(satu)[0];
  simpanDua(satu, { 1: (b) => void userEdit(b, 'Sesi', 'A2', 'S-000025') });
  expect(isi(satu)[0]).toEqual({ ...dulu, 'ID Sesi': 'S-000025' });
  expect(baru(satu)).toHaveLength(2);
});

it('a column moved while a session is read that is then changed: a formula of staff stays one', () => {
  const satu = buku();
  const runtime = runtimePanel(satu);
  userSelect(satu, 'Sesi', 'C2');
  const semula = { id: 'S-000003', peserta: { nip: ORANG.budi, nama: 'Budi Saputra' } };
  const { isian } = isiPanggilan(runtime, 'muatBarisTerpilih');
  let dibaca = 0;
  const { jawaban } = panggil(runtime, 'simpanSesi', [{
    peserta: [ORANG.budi], isian: { ...isian, materi: 'Diubah', kompetensi: 'Integritas', dasar: 'Nomor 2' }, ubah: { ...semula, isian },
  }], ({ member }) => {
    if (member === 'getValues' && ++dibaca === 2) userMoveColumns(satu, 'Sesi', 13, 1, 6);
  });
  expect(jawaban).toMatchObject({ status: 'selesai' });
  expect(isi(satu)[0]).toMatchObject({ Materi: 'Diubah', Kompetensi: 'Integritas', Dasar: 'Nomor 2', 'Panjang materi': expect.stringMatching(/^=LEN\(/) as string });
  expect(isi(satu).slice(1).map((baris) => baris['Panjang materi'])).toEqual([expect.stringMatching(/^=LEN/), expect.stringMatching(/^=LEN/)]);
});
