/** Steps between days across turns of month, year and leap day. */
import { geserHari, hariTerdekat, selisihHari } from '../../src/aturan/kalender';
import { tanggal } from '../../src/istilah/tanggal';

it.each([
  ['2025-01-31', 1, '2025-02-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-01-01', -1, '2024-12-31'],
])('%s and %i days is %s', (hari, selisih, hasil) => {
  expect(geserHari(tanggal(hari), selisih)).toBe(hasil);
  expect(selisihHari(tanggal(hari), tanggal(hasil))).toBe(selisih);
});

it('looks as far as a fortnight', () =>
  expect(hariTerdekat(tanggal('2025-01-01'), 1, (calon) => calon === '2025-01-15')).toBe('2025-01-15'));

it('gives up after a fortnight', () => expect(hariTerdekat(tanggal('2025-01-01'), 1, () => false)).toBeUndefined());
