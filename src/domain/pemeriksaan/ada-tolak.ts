/** Whether a row is refused: one of its findings must be mended before it counts. */
import type { Temuan } from '../../istilah/temuan';

export const adaTolak = (daftarTemuan: readonly Temuan[]): boolean =>
  daftarTemuan.length > 0 && daftarTemuan.some(({ tingkat }) => tingkat === 'tolak');
