/** Blocks to write leave out what is not ours. */
import { susunBlok, type SelTulis } from '../../../src/lembar/tulis/blok';

const takPerlu = (): never => {
  throw new Error('cells in between were asked for although few cuts suffice');
};

describe('susunBlok', () => {
  it('writes neighbouring columns in one block', () => {
    const blok = susunBlok(2, [{ kolom: 4, nilai: ['c', 'd'] }, { kolom: 3, nilai: ['a', 'b'] }], takPerlu);
    expect(blok).toEqual([{ baris: 2, kolom: 3, nilai: [['a', 'c'], ['b', 'd']] }]);
  });

  it('writes around a foreign column', () => {
    const blok = susunBlok(2, [{ kolom: 3, nilai: ['a'] }, { kolom: 5, nilai: ['b'] }], takPerlu);
    expect(blok.map(({ kolom }) => kolom)).toEqual([3, 5]);
  });

  it('writes around a totals row', () => {
    const blok = susunBlok(2, [{ kolom: 1, nilai: ['a', undefined, 'c'] }], takPerlu);
    expect(blok).toEqual([{ baris: 2, kolom: 1, nilai: [['a']] }, { baris: 4, kolom: 1, nilai: [['c']] }]);
  });

  it('with many rows in between writes one block and puts them back as they were', () => {
    const nilai: (SelTulis | undefined)[] = Array.from({ length: 11 }, (_, i) => (i % 2 === 0 ? i : undefined));
    const asli = (baris: number, kolom: number, tinggi: number): SelTulis[][] => {
      expect([baris, kolom, tinggi]).toEqual([2, 7, 11]);
      return Array.from({ length: tinggi }, () => [{ rumus: '=SUM(G2:G5)' }]);
    };
    const [blok, ...lain] = susunBlok(2, [{ kolom: 7, nilai }], asli);
    expect(lain).toEqual([]);
    expect(blok?.nilai.slice(0, 3)).toEqual([[0], [{ rumus: '=SUM(G2:G5)' }], [2]]);
  });

  it('writes nothing where no row is ours', () => {
    expect(susunBlok(2, [{ kolom: 1, nilai: [undefined, undefined] }], takPerlu)).toEqual([]);
  });

  it('leaves out rows that are right already, in at most four cuts', () => {
    const nilai = [1, 2, 3, 4, 5, 6];
    const blok = susunBlok(2, [{ kolom: 1, nilai }], takPerlu, (baris) => baris === 3 || baris === 6);
    expect(blok.map((satu) => [satu.baris, satu.nilai])).toEqual([[3, [[2]]], [6, [[5]]]]);
  });

  it('writes them again where that saves calls, but not what is nobody\'s', () => {
    const nilai = Array.from({ length: 12 }, (_, i) => (i === 5 ? undefined : i));
    const blok = susunBlok(2, [{ kolom: 1, nilai }], takPerlu, (baris) => baris % 2 === 0);
    expect(blok.map((satu) => [satu.baris, satu.nilai.length])).toEqual([[2, 5], [8, 5]]);
  });

  it('writes nothing where everything is right', () => {
    expect(susunBlok(2, [{ kolom: 1, nilai: [1, 2] }], takPerlu, () => false)).toEqual([]);
  });
});
