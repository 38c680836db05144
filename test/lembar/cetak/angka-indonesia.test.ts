import { teksAngka, teksPersen } from '../../../src/lembar/cetak/angka-indonesia';
import { polaSel, teksSelCetak } from '../../../src/lembar/cetak/teks-cetak';

it.each([
  [1234.5, '1.234,5'],
  [1234567, '1.234.567'],
  [999, '999'],
  [17.44, '17,4'],
  [-3, '-3'],
  [-0.04, '0'],
  [0, '0'],
  [19.96, '20'],
])('%d is written %s', (nilai, teks) => expect(teksAngka(nilai)).toBe(teks));

it.each([
  [0.553, '55,3 %'],
  [1, '100 %'],
  [0, '0 %'],
  [0.0004, '0 %'],
])('the part %d is written %s', (bagian, teks) => expect(teksPersen(bagian)).toBe(teks));

it('what stands behind a number is shown and is no part of it', () => {
  const sel = { isi: 1, sufiks: ' (2/3)' };
  expect(teksSelCetak(sel)).toBe('1 (2/3)');
  expect(polaSel(sel)).toBe('0" (2/3)"');
});

it('a day is written in Indonesian, a percentage with a space before its sign', () => {
  expect(teksSelCetak({ isi: { tanggal: '2025-02-03', jam: '' }, format: 'tanggal' })).toBe('3 Februari 2025');
  expect(teksSelCetak({ isi: 0.5, format: 'persen' })).toBe('50,0 %');
  expect([{ isi: 2025 }, { isi: 17.25 }, { isi: 1234, format: 'bulat' as const }].map(teksSelCetak)).toEqual(['2025', '17,25', '1.234']);
});
