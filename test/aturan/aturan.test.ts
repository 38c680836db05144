/** Versions of a rule by day, and the provisions that a row of one kind cites. */
import { acuanUntukJenis, versiPada, versiTerakhir, type Aturan } from '../../src/aturan/aturan';
import { perbup, teksAcuan } from '../../src/istilah/acuan';
import { tanggal } from '../../src/istilah/tanggal';

const aturan: Aturan<number> = {
  nama: 'Contoh',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    { sejak: tanggal('2024-01-01'), isi: 2, acuan: [] },
    { sejak: tanggal('2026-01-01'), isi: 3, acuan: [] },
  ],
};

it.each([
  ['before the first version, the first', '2023-12-31', 2],
  ['the day before the second starts', '2025-12-31', 2],
  ['the day on which the second starts', '2026-01-01', 3],
  ['long after', '2030-01-01', 3],
])('%s', (_, hari, isi) => expect(versiPada(aturan, tanggal(hari)).isi).toBe(isi));

it('takes the newest version where no day is asked', () => expect(versiTerakhir(aturan).isi).toBe(3));

it('treats a rule without a version as a bug', () => {
  const hampa = { ...aturan, deret: [] };
  expect(() => versiPada(hampa, tanggal('2025-01-01'))).toThrow('without a version');
  expect(() => versiTerakhir(hampa)).toThrow('without a version');
});

it.each([
  ['Pembimbingan', 'Pasal 1 angka 6; Pasal 1 angka 15; Lampiran G.4.d; Lampiran I.5'],
  ['Pendampingan', 'Pasal 1 angka 6; Pasal 1 angka 16; Lampiran H.4.d; Lampiran I.5'],
  [undefined, 'Pasal 1 angka 6; Pasal 1 angka 15; Pasal 1 angka 16; Lampiran G.4.d; Lampiran H.4.d; Lampiran I.5'],
] as const)('a %s row cites %s', (jenis, teks) => {
  const acuan = ['Pasal 1 angka 6', 'Pasal 1 angka 15', 'Pasal 1 angka 16', 'Lampiran G.4.d', 'Lampiran H.4.d', 'Lampiran I.5'].map(perbup);
  expect(teksAcuan(acuanUntukJenis(acuan, jenis))).toBe(teks);
});
