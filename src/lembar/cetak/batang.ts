/** Bars of charts made of block letters: they print everywhere, without the chart service and without formulas. */
import type { Batang, SelCetak } from './lembar-cetak';
import type { Peran } from './peran';

const PENUH = '█';
const RUANG = '░';
/** Pixels of one block letter of the usual size, taken generously so that no bar runs out of its cell. */
const LEBAR_BLOK = 11;

/** The text of a bar in a cell of this width; whatever is more than nothing has at least one block. */
export function teksBatang({ isi, ruang = 0 }: Batang, lebar: number): string {
  const blok = Math.floor(lebar / LEBAR_BLOK);
  const jumlah = (bagian: number): number => (bagian <= 0 ? 0 : Math.max(1, Math.round(Math.min(bagian, 1) * blok)));
  const penuh = jumlah(isi);
  return PENUH.repeat(penuh) + RUANG.repeat(Math.max(0, jumlah(ruang) - penuh));
}

/** `lebarPiksel`: of the columns that the cell covers. */
export const selBatang = (
  letak: Pick<SelCetak, 'kolom' | 'lebar'>,
  batang: Batang,
  lebarPiksel: number,
  peran: Peran,
): SelCetak => ({
  ...letak,
  isi: teksBatang(batang, lebarPiksel),
  batang,
  peran,
});
