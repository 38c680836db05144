/** Paper, where a new page begins, and which rows must stay on one page. */
import { letakBagian } from './letak';
import type { KeinginanCetak, Kertas, LembarCetak } from './lembar-cetak';

/** Millimetres, upright. F4 is the folio of Indonesian offices. */
export const UKURAN_KERTAS: Readonly<Record<Kertas, { readonly lebar: number; readonly tinggi: number }>> = {
  A4: { lebar: 210, tinggi: 297 },
  F4: { lebar: 215, tinggi: 330 },
};

/** What is left of the paper between the margins, in millimetres. */
export function bidangCetak({ kertas, arah, tepi }: KeinginanCetak): {
  readonly lebar: number;
  readonly tinggi: number;
} {
  const { lebar, tinggi } = UKURAN_KERTAS[kertas];
  const [datar, tegak] = arah === 'tegak' ? [lebar, tinggi] : [tinggi, lebar];
  return { lebar: datar - tepi.kiri - tepi.kanan, tinggi: tegak - tepi.atas - tepi.bawah };
}

/** Rows (from 1) with which a new page begins because their section asks for it. */
export const jedaHalaman = (lembar: LembarCetak): number[] =>
  letakBagian(lembar).flatMap(({ bagian, awal }) => (bagian.halamanBaru && awal > 1 ? [awal] : []));

/** First and last row of each section that must not be torn apart. */
export const barisUtuh = (lembar: LembarCetak): (readonly [number, number])[] =>
  letakBagian(lembar).flatMap(({ bagian, awal }) =>
    bagian.utuh ? [[awal, awal + bagian.baris.length - 1] as const] : [],
  );
