/** Sheet Riwayat in the workbook: who, and what is folded when it grows too long. */
import type { Sheet } from '../../../src/lokal/buku/sheet';
import { bukuPanel, sesiUji } from '../../pembangun/buku-panel';
import { lihatLaluBuat, teksLembar } from '../../pembangun/laporan';

jest.setTimeout(60_000);
const JUDUL = ['Waktu', 'Pencatat', 'Tindakan', 'Baris', 'Hasil'];

it('bears the name that stands in Pengaturan', () => {
  const buku = bukuPanel({ baris: [sesiUji(3)] });
  const pengaturan = buku.addSheet('Pengaturan');
  [['Pengaturan', 'Nilai'], ['Nama pencatat', 'Dewi Anggraini']].forEach((deret, b) =>
    deret.forEach((isi, k) => pengaturan.setValue(b + 1, k + 1, isi)));
  lihatLaluBuat(buku);
  expect(teksLembar(buku, 'Riwayat')).toMatch(/ \| Dewi Anggraini \| Laporan PD 2025 \| 1 \| Konsep/);
});

it('folds the oldest lines into one, and the newest line stands last', () => {
  const buku = bukuPanel({ baris: [sesiUji(3)] });
  const riwayat = buku.addSheet('Riwayat', { maxRows: 2001 });
  JUDUL.forEach((judul, k) => riwayat.setValue(1, k + 1, judul));
  for (let baris = 2; baris <= 2001; baris++) {
    [45_000 + baris / 24, '', 'Hitung JP', 5, `hasil ${baris}`].forEach((isi, k) => riwayat.setValue(baris, k + 1, isi));
  }
  lihatLaluBuat(buku);
  const sheet = buku.sheetByName('Riwayat') as Sheet;
  expect(sheet.lastRow()).toBe(1 + 1 + 1500 + 1);
  const isi = (baris: number): unknown[] => [3, 4, 5].map((kolom) => sheet.valueAt(baris, kolom));
  expect(isi(2)).toEqual(['Ringkasan', 500, 'Hitung JP 500 kali']);
  expect(isi(3)).toEqual(['Hitung JP', 5, 'hasil 502']);
  expect(isi(sheet.lastRow())[0]).toBe('Laporan PD 2025');
});
