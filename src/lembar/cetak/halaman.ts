/** Paper, and where a new page must begin so that nothing that belongs together is torn apart. */
import { letakBagian, tinggiBaris } from './letak';
import type { Bagian, KeinginanCetak, Kertas, LembarCetak } from './lembar-cetak';

/** Millimetres, upright. F4 is the folio of Indonesian offices. */
export const UKURAN_KERTAS: Readonly<Record<Kertas, { readonly lebar: number; readonly tinggi: number }>> = {
  A4: { lebar: 210, tinggi: 297 },
  F4: { lebar: 215, tinggi: 330 },
};

/** What is left of the paper between the margins, in millimetres. */
export function bidangCetak({ kertas, arah, tepi }: KeinginanCetak): { readonly lebar: number; readonly tinggi: number } {
  const { lebar, tinggi } = UKURAN_KERTAS[kertas];
  const [datar, tegak] = arah === 'tegak' ? [lebar, tinggi] : [tinggi, lebar];
  return { lebar: datar - tepi.kiri - tepi.kanan, tinggi: tegak - tepi.atas - tepi.bawah };
}

/** Programs differ a little in the height of rows; a page is taken for full a little early. */
const CADANGAN = 0.94;

/** Pixels of the sheet that one page holds when the sheet is fitted to its width (never enlarged). */
function tinggiHalaman({ kolom, cetak }: LembarCetak): number {
  const { lebar, tinggi } = bidangCetak(cetak);
  const piksel = (milimeter: number): number => (milimeter / 25.4) * 96;
  const skala = Math.min(1, piksel(lebar) / kolom.reduce((jumlah, satu) => jumlah + satu, 0));
  return (piksel(tinggi) / skala) * CADANGAN;
}

/**
 * Rows (from 1) with which a new page must begin: sections that ask for it, and sections that must stay whole and would
 * not fit any more. Estimated from the heights of the rows; HTML lets the browser decide the latter.
 */
export function jedaHalaman(lembar: LembarCetak): number[] {
  const halaman = tinggiHalaman(lembar);
  const tinggi = ({ baris }: Bagian): number[] => baris.map((satu) => tinggiBaris(satu, lembar.kolom, lembar.tinggiDasar));
  const jeda: number[] = [];
  let terpakai = 0;
  for (const { bagian, awal } of letakBagian(lembar)) {
    const daftar = tinggi(bagian);
    const seluruh = daftar.reduce((jumlah, satu) => jumlah + satu, 0);
    if (terpakai > 0 && (bagian.halamanBaru || (bagian.utuh && terpakai + seluruh > halaman))) {
      jeda.push(awal);
      terpakai = 0;
    }
    const kepala = daftar.slice(0, bagian.kepala ?? 0).reduce((jumlah, satu) => jumlah + satu, 0);
    for (const satu of daftar) terpakai = terpakai + satu > halaman ? kepala + satu : terpakai + satu;
  }
  return jeda;
}
