import { bacaJenis } from '../../../src/lembar/baca/baca-jenis';
import { susunHasilPemeriksaan } from '../../../src/lembar/tulis/hasil-pemeriksaan';
import { muatSel, PANJANG_SEL } from '../../../src/lembar/tulis/muat-sel';

it('a text that fits stays as it is, at the edge too', () => {
  expect(muatSel('a'.repeat(PANJANG_SEL))).toHaveLength(50_000);
  expect(muatSel('abc', 3)).toBe('abc');
});

it('a longer one is cut to the edge and says so', () => {
  expect(muatSel('a'.repeat(PANJANG_SEL + 1))).toHaveLength(50_000);
  expect(muatSel('abcd', 3)).toBe('ab…');
});

it('no pair of code units is torn apart', () => expect(muatSel('a😀bc', 3)).toBe('a…'));

it('a cell that is full to the brim is quoted in short, so that its finding fits into a cell', () => {
  const hasil = bacaJenis('x'.repeat(50_000));
  expect(hasil.hasil === 'keliru' && hasil.keliru.length).toBeLessThan(100);
});

it('a finding made of long names is cut in the list', () => {
  const [baris] = susunHasilPemeriksaan([
    { lembar: 'Sesi', baris: 2, kolom: 'Materi', tingkat: 'ingatkan', kode: 'x', temuan: 'a'.repeat(60_000), perbaikan: 'b'.repeat(60_000), acuan: [] },
  ]);
  expect(baris?.sel.map((sel) => String(sel).length)).toEqual([4, 1, 6, 'Perlu diperhatikan'.length, 1, 2_000, 2_000, 0]);
});
