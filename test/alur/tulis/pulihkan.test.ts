/** What a write did to cells that were not meant is undone, and nothing else. */
import { potretIsi, type PotretRumus } from '../../../src/alur/tulis/potret';
import { selPulih } from '../../../src/alur/tulis/pulihkan';
import { kamusSesi } from '../../../src/lembar/kamus/kamus-sesi';
import type { Sel } from '../../../src/lembar/sel';
import { isiLembar, selTanggal } from '../../pembangun/isi-lembar';

const JUDUL = ['ID Sesi', 'Materi', 'JP Dihitung'];
type Rumus = Readonly<Record<string, string>>;
const potret = (judul: readonly string[], baris: readonly (readonly Sel[])[], rumus: Rumus = {}): PotretRumus => {
  const isi = isiLembar('Sesi', judul, baris);
  return { ...potretIsi(isi, kamusSesi), rumus: isi.nilai.map((deret, b) => deret.map((_, k) => rumus[`${b},${k}`] ?? '')) };
};
const semula = potret(JUDUL, [['S-1', 'satu', ''], ['S-2', 'dua', ''], ['', 'JUMLAH', 0]], { '3,2': '=SUM(C2:C3)' });
const jp = { baris: 2, kolom: 3, nilai: [[2], [4]] };

it('a total that moved under the write gets its formula back, as the sheet itself would have rewritten it', () => {
  // Row 2 was deleted before the write came; the total, now in row 3, was hit.
  const kini = potret(JUDUL, [['S-2', 'dua', 2], ['', 'JUMLAH', 4]]);
  expect(selPulih({ sebelum: semula, blok: [jp] }, kini)).toContainEqual({ baris: 2, kolom: 2, nilai: { rumus: '=SUM(C2:C2)' } });
});

it('S-23: a number that landed in a date column is known again although it shows as a day', () => {
  const sebelum = potret([...JUDUL, 'Sejak'], [['S-1', 'satu', '', ''], ['S-2', 'dua', '', '']]);
  // Column Sejak was moved in front of JP Dihitung before the write came.
  const kini = potret(['ID Sesi', 'Materi', 'Sejak', 'JP Dihitung'],
    [['S-1', 'satu', selTanggal('1900-01-01'), ''], ['S-2', 'dua', selTanggal('1900-01-03'), '']]);
  expect(selPulih({ sebelum, blok: [jp] }, kini)).toEqual([{ baris: 1, kolom: 2, nilai: '' }, { baris: 2, kolom: 2, nilai: '' }]);
});

it('what somebody typed over the written cell stays', () => {
  const kini = potret(JUDUL, [['S-2', 'dua', 2], ['', 'JUMLAH', 'dihitung nanti']]);
  expect(selPulih({ sebelum: semula, blok: [jp] }, kini).map(({ baris }) => baris)).not.toContain(2);
});

it('a row that was only edited where it stands keeps what was written', () => {
  const kini = potret(JUDUL, [['S-1', 'satu', ''], ['S-9', 'dua lain', ''], ['', 'JUMLAH', 0]], { '3,2': '=SUM(C2:C3)' });
  expect(selPulih({ sebelum: semula, blok: [{ baris: 3, kolom: 1, nilai: [['S-9']] }] }, kini)).toEqual([]);
});

it('a blank row that moved up into the place of a deleted one is known by the row below it, and loses what was meant for that', () => {
  const sebelum = potret(JUDUL, [['S-1', 'satu', ''], ['S-2', 'dua', ''], ['', '', ''], ['S-4', 'empat', '']]);
  const kini = potret(JUDUL, [['S-1', 'satu', 2], ['', '', 4], ['S-4', 'empat', '']]);
  expect(selPulih({ sebelum, blok: [jp] }, kini)).toEqual([{ baris: 2, kolom: 2, nilai: '' }]);
});

it('a last row that was deleted leaves nothing behind of what was written into its place', () => {
  const sebelum = potret(JUDUL, [['S-1', 'satu', ''], ['S-2', 'dua', '']]);
  const kini = potret(JUDUL, [['S-1', 'satu', 2], ['', '', 4]]);
  expect(selPulih({ sebelum, blok: [jp] }, kini)).toEqual([{ baris: 2, kolom: 2, nilai: '' }]);
});

it.each([
  ['holds what it held', 9, [{ baris: 2, kolom: 2, nilai: 'milik orang' }]],
  ['somebody has typed into since', 'diketik', []],
])('a cell that was to get back what stood in it, and moved on before, is given it where it stands now: one that %s', (_, isi, harus) => {
  const terbaca = potret(JUDUL, [['S-1', 'satu', 9], ['S-2', 'dua', 'x']]);
  const sebelum = potret(JUDUL, [['S-1', 'satu', 'milik orang'], ['S-2', 'dua', 'x']]);
  // Sorted just before it was written; the other row had got it by then, and has its own back.
  const kini = potret(JUDUL, [['S-2', 'dua', 'x'], ['S-1', 'satu', isi]]);
  const pulih = { daftar: [{ baris: 1, kolom: 2, nilai: 'milik orang' }], terbaca };
  expect(selPulih({ sebelum, blok: [{ baris: 2, kolom: 3, nilai: [['milik orang']] }], pulih }, kini)).toEqual(harus);
});
