import { bacaJp } from '../../../src/lembar/baca/baca-jp';
import { pembacaLevel } from '../../../src/lembar/baca/baca-level';
import { selTanggal } from '../../pembangun/isi-lembar';

describe('JP', () => {
  it.each([[0, 0], [4, 4], ['4', 4], ['4,0', 4]])('%j is read', (sel, isi) =>
    expect(bacaJp(sel)).toEqual({ hasil: 'terbaca', isi }));
  it('typed spaces are said', () => expect(bacaJp(' 4 ')).toEqual({ hasil: 'terbaca', isi: 4, asal: ' 4 ' }));
  it('blank is blank', () => expect(bacaJp(' ')).toEqual({ hasil: 'kosong' }));

  it('words and units are no number; the mend names the digits', () => {
    expect(bacaJp('2 JP')).toEqual({
      hasil: 'keliru', keliru: 'JP "2 JP" bukan bilangan bulat 0 atau lebih.',
      perbaikan: 'Ketik 2 saja pada kolom JP, tanpa kata atau tanda lain.',
    });
    expect(bacaJp('dua')).toMatchObject({ perbaikan: 'Isi kolom JP dengan bilangan bulat 0 atau lebih.' });
  });
  it.each([-1, 2.5, '2,5', '-2', '1.000', '2-4', '-', true, selTanggal('2025-02-03'), NaN])('%j is refused', (sel) =>
    expect(bacaJp(sel).hasil).toBe('keliru'));
});

describe('level', () => {
  const baca = pembacaLevel('Integritas');
  it.each([[0, 0], [5, 5], ['3', 3]])('%j is read', (sel, isi) => expect(baca(sel)).toEqual({ hasil: 'terbaca', isi }));
  it.each([-1, 6, 2.5, 'Level 2', 'baik', '-'])('%j is refused', (sel) =>
    expect(baca(sel)).toMatchObject({ hasil: 'keliru', keliru: expect.stringContaining('Integritas') as string }));
});
