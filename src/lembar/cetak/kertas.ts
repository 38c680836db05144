/** Print wishes of the two kinds of sheets: wide reports and lists, and upright cards. */
import type { KeinginanCetak, Kertas } from './lembar-cetak';

/** Millimetres; the foot needs room for the page number. */
export const cetakMendatar = (kertas: Kertas, kaki: string): KeinginanCetak => ({
  kertas,
  arah: 'mendatar',
  tepi: { atas: 12, kanan: 12, bawah: 15, kiri: 12 },
  kaki,
});
/** The left margin is wider: cards are filed. */
export const cetakTegak = (kertas: Kertas, kaki: string): KeinginanCetak => ({
  kertas,
  arah: 'tegak',
  tepi: { atas: 15, kanan: 12, bawah: 15, kiri: 20 },
  kaki,
});
