/** The newest version of a rule: for what is asked without a day, and for what is shown as the default. */
import type { Aturan, Versi } from './aturan';

export function versiTerbaru<I>({ nama, deret }: Aturan<I>): Versi<I> {
  const terakhir = deret[deret.length - 1];
  if (!terakhir) throw new Error(`rule without a version: ${nama}`);
  return terakhir;
}
