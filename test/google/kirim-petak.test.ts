/** Sending a value for every cell: whatever is left out, every cell has its own in the end, and no call carries too much. */
import fc from 'fast-check';
import { kirimPetak } from '../../src/google/kirim-petak';

type Wilayah = GoogleAppsScript.Spreadsheet.Range;

/** What a range of these cells would hold, and how many cells each call brought. */
function lembarUji(jumlahBaris: number, lebar: number) {
  const isi: string[][] = Array.from({ length: jumlahBaris }, () => Array<string>(lebar).fill('belum'));
  const kiriman: number[] = [];
  let jeda = 0;
  const wilayah = (awal: number, tinggi: number): Wilayah => ({
    offset: (baris: number, _kolom: number, jumlah: number) => wilayah(awal + baris, jumlah),
    setel: (nilai: (baris: number) => string[]) => {
      for (let r = 0; r < tinggi; r++) isi[awal + r] = nilai(r);
    },
  } as unknown as Wilayah);
  const setel = (w: Wilayah, nilai: (baris: number) => string[]): void => (w as unknown as { setel(n: typeof nilai): void }).setel(nilai);
  return {
    isi, kiriman, seluruh: wilayah(0, jumlahBaris), jumlahJeda: () => jeda,
    cara: {
      satu: (w: Wilayah, nilai: string) => { kiriman.push(1); setel(w, () => Array<string>(lebar).fill(nilai)); },
      banyak: (w: Wilayah, petak: string[][]) => { kiriman.push(petak.length * lebar); setel(w, (r) => petak[r] as string[]); },
      jeda: () => { jeda++; },
    },
  };
}

const petakAcak = fc.record({
  jumlahBaris: fc.integer({ min: 1, max: 4_000 }), lebar: fc.integer({ min: 1, max: 14 }),
  lain: fc.array(fc.record({ baris: fc.nat(3_999), kolom: fc.nat(13), nilai: fc.constantFrom('tebal', 'miring') }), { maxLength: 12 }),
}).map(({ jumlahBaris, lebar, lain }) => {
  const petak: string[][] = Array.from({ length: jumlahBaris }, () => Array<string>(lebar).fill('biasa'));
  for (const { baris, kolom, nilai } of lain) (petak[baris % jumlahBaris] as string[])[kolom % lebar] = nilai;
  return petak;
});

describe('kirimPetak', () => {
  it('gives every cell its own value, in calls of at most 50,000 cells', () => {
    fc.assert(fc.property(petakAcak, fc.boolean(), (petak, bolehSatu) => {
      const { isi, kiriman, seluruh, cara: { satu, banyak, jeda } } = lembarUji(petak.length, petak[0]?.length ?? 0);
      kirimPetak(seluruh, petak, { banyak, jeda, ...(bolehSatu && { satu }) });
      expect(isi).toEqual(petak);
      expect(Math.max(...kiriman)).toBeLessThanOrEqual(50_000);
    }), { numRuns: 40, seed: 6 });
  });

  const daftar = (jumlahBaris: number): string[][] =>
    Array.from({ length: jumlahBaris }, (_, r) => Array<string>(10).fill(r < 3 || r === jumlahBaris - 1 ? 'tebal' : 'biasa'));

  it('sends a long list as one value with head and foot after it', () => {
    const { isi, kiriman, seluruh, cara } = lembarUji(9_000, 10);
    kirimPetak(seluruh, daftar(9_000), cara);
    expect(kiriman).toEqual([1, 30, 10]);
    expect(isi).toEqual(daftar(9_000));
  });

  it('sends a short list cell by cell, which is one call less', () => {
    const { kiriman, seluruh, cara } = lembarUji(100, 10);
    kirimPetak(seluruh, daftar(100), cara);
    expect(kiriman).toEqual([1_000]);
  });

  it('pauses between blocks, and what the pause throws ends it', () => {
    const { kiriman, seluruh, jumlahJeda, cara: { banyak, jeda } } = lembarUji(12_000, 10);
    const petak = daftar(12_000);
    kirimPetak(seluruh, petak, { banyak, jeda });
    expect([kiriman, jumlahJeda()]).toEqual([[50_000, 50_000, 20_000], 2]);
    const putus = lembarUji(12_000, 10);
    expect(() => kirimPetak(putus.seluruh, petak, { banyak: putus.cara.banyak, jeda: () => { throw new Error('habis'); } })).toThrow('habis');
    expect(putus.kiriman).toEqual([50_000]);
  });
});
