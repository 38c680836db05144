import type { Sel } from '../../../src/lembar/sel';
import { bacaTabelTercetak } from '../../../src/lembar/cetak/baca-tabel';

const KEPALA = [
  { judul: 'No.' },
  { judul: 'Nama' },
  { judul: 'Sesi Pembimbingan', tercetak: 'Sesi', kelompok: 'Pembimbingan' },
  { judul: 'JP Pembimbingan', tercetak: 'JP', kelompok: 'Pembimbingan' },
  { judul: 'JP Pendampingan', tercetak: 'JP', kelompok: 'Pendampingan' },
];
const ATAS: Sel[] = ['No.', 'Nama', 'Pembimbingan', '', 'Pendampingan'];
const BAWAH: Sel[] = ['', '', 'Sesi', 'JP', 'JP'];
const baca = (nilai: Sel[][]): unknown => bacaTabelTercetak(nilai, [KEPALA]);

it('heads of two rows give the contract names', () => {
  expect(baca([['kop', '', '', '', ''], ATAS, BAWAH, [1, 'Budi', 2, 4, 8]])).toEqual([
    { 'No.': 1, Nama: 'Budi', 'Sesi Pembimbingan': 2, 'JP Pembimbingan': 4, 'JP Pendampingan': 8 },
  ]);
});

it('totals, remarks and lines left blank are no data, and the table ends with a blank row', () => {
  const kosong: Sel[] = ['', '', '', '', ''];
  expect(
    baca([ATAS, BAWAH, ['Belum ada', '', '', '', ''], ['', 'JUMLAH', 2, 4, 8], kosong, [1, 'di bawah tabel', 0, 0, 0]]),
  ).toEqual([]);
});

it('columns that people moved are still found, spaces and case aside', () => {
  expect(
    baca([
      ['Nama', 'NO.', ' pembimbingan', '', 'Pendampingan'],
      ['', '', 'JP', ' sesi ', 'JP'],
      ['Budi', 1, 4, 2, 8],
    ]),
  ).toEqual([{ 'No.': 1, Nama: 'Budi', 'Sesi Pembimbingan': 2, 'JP Pembimbingan': 4, 'JP Pendampingan': 8 }]);
});

it('a sheet without such a head has no rows', () =>
  expect(
    baca([
      ['No.', 'Nama'],
      [1, 'Budi'],
    ]),
  ).toEqual([]));
