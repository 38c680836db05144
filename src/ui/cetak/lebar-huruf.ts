/** How wide a text in Arial is, by kinds of letters; without a document, so that every place finds the same. */
import type { RupaPeran } from '../../lembar/cetak/peran';

/** Parts of the size of the letters, as in the font's own table of widths. */
const LEBAR: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!I\s]/, 0.278],
  [/[frt()[\]\-/·]/, 0.334],
  [/[mwMW%@—…█░]/, 0.9],
  [/[A-Z&]/, 0.7],
];
const LAINNYA = 0.556;
const TEBAL = 1.06;
const PIKSEL_POIN = 96 / 72;

/** Pixels on one line. */
export function lebarHuruf(teks: string, { ukuran, tebal }: Pick<RupaPeran, 'ukuran' | 'tebal'>): number {
  const satuan = [...teks].reduce((semua, huruf) => semua + (LEBAR.find(([pola]) => pola.test(huruf))?.[1] ?? LAINNYA), 0);
  return satuan * ukuran * PIKSEL_POIN * (tebal ? TEBAL : 1);
}
