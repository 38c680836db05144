import { kalimatLewat } from '../../../src/lembar/baca/baris-lewat';
import { bukaLembar } from '../../../src/lembar/baca/buka-lembar';
import { kamusPegawai } from '../../../src/lembar/kamus/kamus-pegawai';
import { kamusSesi } from '../../../src/lembar/kamus/kamus-sesi';
import type { Gabungan, Sel } from '../../../src/lembar/sel';
import { isiLembar, selTanggal } from '../../pembangun/isi-lembar';

const JUDUL = ['ID Sesi', 'Tanggal', 'Jenis', 'NIP Peserta', 'NIP Pembimbing', 'Materi', 'Paraf', 'Pelaksanaan',
  'Catatan Hitung', 'Warna'];
const DATA: readonly Sel[] = ['', selTanggal('2025-03-03'), 'Pembimbingan', '198501012010011001', '197001011995031001',
  'Arsip'];
const buka = (baris: readonly (readonly Sel[])[], gabungan: readonly Gabungan[] = []) => {
  const { baris: data, lewat } = bukaLembar(isiLembar('Sesi', JUDUL, baris, gabungan), kamusSesi);
  const { nomor: dilewati, ...jumlahLewat } = lewat;
  return { nomor: data.map(({ nomor }) => nomor), lewat: jumlahLewat, dilewati: [...dilewati] };
};

it('blank rows in the middle are passed over and counted, those at the end are not', () =>
  expect(buka([DATA, [], [' ', '\u00a0'], DATA, [], []])).toMatchObject({
    nomor: [2, 5], lewat: { kosong: 2, jumlah: 0, judul: 0 },
  }));

it.each([
  ['an ID', ['S-0001']], ['Pelaksanaan', ['', '', '', '', '', '', '', 'Terlaksana']],
  ['a T column', ['', '', '', '', '', '', '', '', 'Tidak dihitung']],
  ['a column of somebody', ['', '', '', '', '', '', '', '', '', 'merah']],
  ['an unticked box', ['', '', '', '', '', '', false]],
] as const)('%s alone leaves the row blank', (_, baris) =>
  expect(buka([baris, DATA])).toMatchObject({ nomor: [3], lewat: { kosong: 1, jumlah: 0, judul: 0 } }));
it.each([['a ticked box', true], ['an error', '#REF!'], ['a word', 'x']])('%s makes it a row', (_, sel) =>
  expect(buka([['', '', '', '', '', sel]]).nomor).toEqual([2]));

it.each(['JUMLAH', 'Jumlah', 'TOTAL', 'Total :', 'Dst.', 'dst', ' DST… '.trim()])(
  '%s in a row without a date is passed over', (kata) =>
  expect(buka([DATA, ['', kata], ['', '', '', kata, '', '12']])).toMatchObject({
    nomor: [2], lewat: { kosong: 0, jumlah: 2, judul: 0 },
  }));
it('the word may stand in any column, also somebody\'s own', () =>
  expect(buka([['', '', '', '', '', 'x', '', '', '', 'TOTAL']]).lewat.jumlah).toBe(1));
it('a row with a readable date is data whatever words stand in it', () =>
  expect(buka([['', '3/3/2025', 'TOTAL', '', '', 'Jumlah']])).toMatchObject({
    nomor: [2], lewat: { kosong: 0, jumlah: 0, judul: 0 },
  }));
it('a word that only contains total is no total', () =>
  expect(buka([['', '', '', '', '', 'Jumlah arsip']]).nomor).toEqual([2]));

it('the numbers of passed-over rows with content are told, for nothing of ours may be written there', () =>
  expect(buka([DATA, [], ['', 'Dst.'], JUDUL, DATA]).dilewati).toEqual([4, 5]));

it('a header row that repeats is passed over, also with synonyms', () =>
  expect(buka([DATA, JUDUL, ['', 'Hari, Tanggal', 'JENIS', '', '', 'Materi Bimbingan'], DATA])).toMatchObject({
    nomor: [2, 5], lewat: { kosong: 0, jumlah: 0, judul: 2 },
  }));
it('one word that is also a header is no header row', () =>
  expect(buka([['', '', '', '', '', 'Jenis']]).nomor).toEqual([2]));

it('on the roster a person with a NIP is never taken for a total', () => {
  const isi = isiLembar('Pegawai', ['NIP', 'Nama', 'Status', 'Jenjang', 'Unit Kerja'], [
    ['198501012010011001', 'Budi', 'PNS', 'Pengawas', 'Total'], ['', 'Dst.'], ['', 'JUMLAH', 12],
  ]);
  const { baris, lewat } = bukaLembar(isi, kamusPegawai);
  expect([baris.length, lewat.jumlah]).toEqual([1, 2]);
});

it('a row that reads blank under a merge with a value is no blank row', () => {
  const materi: Gabungan = { baris: 2, kolom: 6, jumlahBaris: 3, jumlahKolom: 1 };
  expect(buka([DATA, [], []], [materi]).nomor).toEqual([2, 3, 4]);
  expect(buka([['', '', '', '', '', ''], [], DATA], [materi]).nomor).toEqual([4]);
});

it.each([
  [{ kosong: 3, jumlah: 1, judul: 0 }, '3 baris kosong, 1 baris jumlah dilewati'],
  [{ kosong: 0, jumlah: 0, judul: 2 }, '2 baris judul berulang dilewati'], [{ kosong: 0, jumlah: 0, judul: 0 }, ''],
])('%j is said as %j', (lewat, kalimat) => expect(kalimatLewat({ ...lewat, nomor: new Set() })).toBe(kalimat));
