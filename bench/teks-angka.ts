/** Numbers as they stand in the tables. */
import type { Ukuran } from './ukur';

/** `1,000,000`. */
export const teksBulat = (angka: number): string => Math.round(angka).toLocaleString('en-US');

/** `0.52 ms`, `48 ms`, `3.1 s`. */
export function teksWaktu(ms: number): string {
  if (ms < 10) return `${ms.toFixed(2)} ms`;
  if (ms < 1000) return `${ms.toFixed(0)} ms`;
  return `${(ms / 1000).toFixed(ms < 100_000 ? 1 : 0)} s`;
}

/** `48 ms (45 ms–60 ms, 5 runs)`. */
export const teksUkuran = ({ median, terkecil, terbesar, kali }: Ukuran): string =>
  kali === 1 ? `${teksWaktu(median)} (1 run)` : `${teksWaktu(median)} (${teksWaktu(terkecil)}–${teksWaktu(terbesar)}, ${kali} runs)`;

/** `3.4×`, `340×`. */
export const teksKali = (angka: number): string => `${angka.toFixed(angka < 10 ? 2 : 0)}×`;

/** `97,412 bytes`. */
export const teksBita = (angka: number): string => `${teksBulat(angka)} bytes`;
