/** A seeded source of chance: the same seed always makes the same workbook. */

export interface Acak {
  /** A whole number, both ends included. */
  bulat(terkecil: number, terbesar: number): number;
  /** One of a list that is not empty. */
  pilih<T>(daftar: readonly T[]): T;
  /** True in `persen` of 100 cases. */
  peluang(persen: number): boolean;
  /** The list in another order. */
  kocok<T>(daftar: readonly T[]): T[];
}

export function acak(benih: number): Acak {
  const angka = mulberry32(benih);
  const bulat = (terkecil: number, terbesar: number): number => terkecil + Math.floor(angka() * (terbesar - terkecil + 1));
  return {
    bulat,
    peluang: (persen) => angka() * 100 < persen,
    pilih: <T>(daftar: readonly T[]): T => {
      if (daftar.length === 0) throw new Error('cannot choose from an empty list');
      return daftar[bulat(0, daftar.length - 1)] as T;
    },
    kocok: <T>(daftar: readonly T[]): T[] =>
      daftar
        .map((isi) => ({ isi, urutan: angka() }))
        .sort((a, b) => a.urutan - b.urutan)
        .map(({ isi }) => isi),
  };
}

/** Tommy Ettinger's mulberry32: 32 bits of state, numbers from 0 up to 1. */
function mulberry32(benih: number): () => number {
  let keadaan = benih >>> 0;
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), keadaan | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
