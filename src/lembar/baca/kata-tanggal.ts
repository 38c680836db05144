/** Month and weekday names in all their writings, looked up by word. */
import type { NamaHari } from '../../istilah/tanggal';
import { NAMA_BULAN } from '../../istilah/tanggal';
import { SINONIM_BULAN, SINONIM_HARI } from '../kamus/sinonim';
import type { TabelSinonim } from '../kamus/sinonim';

/** Jum'at and Jumat are one word. */
const kunciKata = (kata: string): string => kata.toLowerCase().replace(/['`]/g, '');

function petaKata<T extends string>(tabel: TabelSinonim<T>): ReadonlyMap<string, T> {
  const nama = Object.keys(tabel) as T[];
  return new Map(nama.flatMap((isi) => [isi, ...tabel[isi]].map((kata) => [kunciKata(kata), isi] as const)));
}

const BULAN = petaKata(SINONIM_BULAN);
const HARI = petaKata(SINONIM_HARI);
/** Words that people write around a date and that say nothing. */
const PELENGKAP = new Set(['hari', 'tanggal', 'tgl', 'tahun', 'thn', 'th', 'pada', 'bulan', 'bln']);

/** Month 1-12 of a word. */
export function bulanDariKata(kata: string): number | undefined {
  const nama = BULAN.get(kunciKata(kata));
  return nama === undefined ? undefined : NAMA_BULAN.indexOf(nama) + 1;
}
export const hariDariKata = (kata: string): NamaHari | undefined => HARI.get(kunciKata(kata));
export const adalahPelengkap = (kata: string): boolean => PELENGKAP.has(kunciKata(kata));
/** Full month names in small letters, for guessing at a misspelt one. */
export const KATA_BULAN: readonly string[] = NAMA_BULAN.map(kunciKata);
