/** Finds people of the roster as one types: by parts of the name or by digits of the NIP. */
import { namaPokok } from '../../istilah/nama-pokok';

/** What the search shows of a person. */
export interface OrangDicari {
  readonly nip: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly unit: string;
}

interface Terindeks<T> {
  readonly orang: T;
  readonly kata: readonly string[];
}

export interface HasilCari<T> {
  readonly daftar: readonly T[];
  /** How many there are, shown or not. */
  readonly banyak: number;
}

/** The list shows no more; who is not among them is found by one more letter. */
export const BANYAK_TAMPIL = 20;
/** As in `1985 0101`: fewer digits would match by chance. */
const DIGIT_TERSINGKAT = 3;

/** Small letters without accents and titles; `Dr. H. RAKHMÁT Pratama, S.IP` gives `rakhmat`, `pratama`. */
export const kataPencarian = (nama: string): readonly string[] =>
  namaPokok(nama).normalize('NFD').replace(/[\u0300-\u036f]/g, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const digitPencarian = (teks: string): string | undefined => {
  const rapat = teks.replace(/^\s*nip\b/i, '').replace(/[\s.'`\u00a0]/g, '');
  return rapat.length >= DIGIT_TERSINGKAT && /^\d+$/.test(rapat) ? rapat : undefined;
};

/** Indexed once; a query over 5,000 people then takes a few milliseconds. */
export function susunPencari<T extends OrangDicari>(daftarOrang: readonly T[]): (teks: string) => HasilCari<T> {
  const indeks: readonly Terindeks<T>[] = daftarOrang.map((orang) => ({ orang, kata: kataPencarian(orang.nama) }));
  return (teks) => {
    const digit = digitPencarian(teks);
    const cari = kataPencarian(teks);
    if (digit === undefined && cari.length === 0) return potong(daftarOrang);
    const cocok = digit === undefined ? menurutNama(indeks, cari) : daftarOrang.filter(({ nip }) => nip.includes(digit));
    return potong(cocok);
  };
}

const potong = <T>(daftar: readonly T[]): HasilCari<T> =>
  ({ daftar: daftar.slice(0, BANYAK_TAMPIL), banyak: daftar.length });

/** The better the place of the match, the earlier; within one place in roster order. */
function menurutNama<T>(indeks: readonly Terindeks<T>[], cari: readonly string[]): readonly T[] {
  const peringkat: T[][] = [[], [], []];
  for (const { orang, kata } of indeks) {
    const nilai = peringkatKata(kata, cari);
    if (nilai !== undefined) peringkat[nilai]?.push(orang);
  }
  return peringkat.flat();
}

/** 0: the name begins so; 1: every word begins one of its words; 2: stands inside; undefined: not this person. */
function peringkatKata(kata: readonly string[], cari: readonly string[]): 0 | 1 | 2 | undefined {
  if (cari.every((bagian) => kata.some((satu) => satu.startsWith(bagian)))) return kata[0]?.startsWith(cari[0] ?? '') ? 0 : 1;
  return cari.every((bagian) => kata.some((satu) => satu.includes(bagian))) ? 2 : undefined;
}
