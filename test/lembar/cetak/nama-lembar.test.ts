import fc from 'fast-check';
import { tanggal } from '../../../src/istilah/tanggal';
import { namaLembar, namaLembarLama, namaSementara } from '../../../src/lembar/cetak/nama-lembar';

const HARI = tanggal('2025-12-15');
const TERLARANG = /[[\]:*?/\\]|^'|'$/;

it('a title never passes 31 characters nor has a character that Excel refuses', () => {
  fc.assert(
    fc.property(fc.string(), (teks) => {
      const nama = namaLembar(teks);
      expect(nama.length).toBeLessThanOrEqual(31);
      expect(nama).not.toMatch(TERLARANG);
    }),
  );
});

it.each([
  ['the day in full where it fits', 'Laporan PD 2025', [], 'Laporan PD 2025 (15-12-2025)'],
  ['shortened where the title is long', 'Sesi Tidak Dihitung 2025', [], 'Sesi Tidak Dihitung 2025 251215'],
  [
    'a number where that name is taken, whatever its case',
    'Laporan PD 2025',
    ['LAPORAN PD 2025 (15-12-2025)'],
    'Laporan PD 2025 (15-12-2025)-2',
  ],
])('an older sheet is dated: %s', (_, nama, terpakai, lama) => expect(namaLembarLama(nama, HARI, terpakai)).toBe(lama));

it('dated names stay apart and within 31 characters however often a card is made again on one day', () => {
  const nama = 'Kartu 198501012010011001';
  const terpakai: string[] = [nama];
  for (let i = 0; i < 12; i++) terpakai.push(namaLembarLama(nama, HARI, terpakai));
  expect(new Set(terpakai).size).toBe(13);
  expect(Math.max(...terpakai.map(({ length }) => length))).toBeLessThanOrEqual(31);
});

it('the name of a sheet in the making shows that it is not finished', () => {
  expect(namaSementara('Laporan PD 2025')).toBe('(dibuat) Laporan PD 2025');
  expect(namaSementara('Sesi Tidak Dihitung 2025').length).toBeLessThanOrEqual(31);
});
