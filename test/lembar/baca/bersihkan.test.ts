import * as fc from 'fast-check';
import { adalahStrip, bersihkan, bersihkanKunci, kunciTeks } from '../../../src/lembar/baca/bersihkan';
import { teksBilangan, teksSel } from '../../../src/lembar/baca/teks-sel';
import { selTanggal } from '../../pembangun/isi-lembar';

it.each([
  ['  Budi   Saputra ', 'Budi Saputra'], ['Budi\u00a0Saputra', 'Budi Saputra'], ['Budi\r\nSaputra', 'Budi Saputra'],
  ['Bu\u200bdi\ufeff', 'Budi'], ['“Ma’ruf”', '"Ma\'ruf"'], ['Ｂｕｄｉ', 'Budi'], ['Budi', 'Budi'], ['', ''],
  [' \u200b ', ''], ['Ja\u0149', "Ja'n"], ['Andre\u200b\u0301', 'André'],
])('%j is cleaned to %j', (teks, hasil) => expect(bersihkan(teks)).toBe(hasil));

it('Cyrillic letters become Latin in keys only; free text keeps them to be seen', () => {
  expect(bersihkanKunci('BERTALENТА')).toBe('BERTALENTA');
  expect(bersihkan('BERTALENТА')).toBe('BERTALENТА');
  expect(kunciTeks(' Nama  Pеserta ')).toBe('nama peserta');
  expect(kunciTeks('\u0500asar')).toBe('dasar');
});

it('cleaning twice changes nothing more', () =>
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (teks) =>
    expect(bersihkan(bersihkan(teks))).toBe(bersihkan(teks)))));

it.each([['-', true], ['—', true], ['...', true], ['…', true], ['a-', false], ['1', false]])(
  '%j alone means nothing: %s', (teks, strip) =>
  expect(adalahStrip(teks)).toBe(strip));

it.each([
  [2025, '2025'], [1.5, '1,5'], [198609262015051001, '198609262015051008'], [true, 'Ya'], [false, 'Tidak'], ['a', 'a'],
  [selTanggal('2025-02-03'), '3 Februari 2025'], [selTanggal('2025-02-03', '09:05:00'), '3 Februari 2025 09.05'],
  [selTanggal('1899-12-30', '09:00:15'), '09.00.15'],
])('cell %j as text is %j', (sel, teks) => expect(teksSel(sel)).toBe(teks));
it('a number too great to be written in full is shown with its exponent', () =>
  expect(teksBilangan(1e21)).toBe('1e+21'));
