/** How much room a text needs, estimated: cells that cover several columns are not fitted by any program. */
import type { RupaPeran } from './peran';

/** Width of an average letter of Arial as part of its size; capitals and bold letters are wider. */
const LEBAR_HURUF = 0.5;
const LEBAR_KAPITAL = 0.68;
const TEBAL = 1.08;
/** Pixels of a point. */
const PIKSEL = 96 / 72;
/** Space at both sides of a cell. */
const TEPI_SEL = 8;
/** Pixels of a row of the default size. */
export const TINGGI_BARIS = 21;

/** Pixels that the text takes on one line. */
export function lebarTeks(teks: string, { ukuran, tebal }: Pick<RupaPeran, 'ukuran' | 'tebal'>): number {
  const kapital = (teks.match(/[A-Z0-9—…%@W]/g) ?? []).length;
  const satuan = kapital * LEBAR_KAPITAL + (teks.length - kapital) * LEBAR_HURUF;
  return satuan * ukuran * PIKSEL * (tebal ? TEBAL : 1);
}

/** Lines of the text in a cell of this width; words are not divided, so a line is seldom quite full. */
export function jumlahGaris(teks: string, lebar: number, rupa: Pick<RupaPeran, 'ukuran' | 'tebal'>): number {
  return teks.split('\n').reduce((jumlah, alinea) => {
    const penuh = lebarTeks(alinea, rupa) / Math.max(lebar - TEPI_SEL, 1);
    return jumlah + Math.max(1, Math.ceil(penuh <= 1 ? penuh : penuh * 1.06));
  }, 0);
}

/** Pixels of a row that holds the text. */
export function tinggiTeks(teks: string, lebar: number, rupa: Pick<RupaPeran, 'ukuran' | 'tebal'>): number {
  const garis = Math.ceil(rupa.ukuran * PIKSEL * 1.2);
  return Math.max(TINGGI_BARIS, jumlahGaris(teks, lebar, rupa) * garis + 5);
}
