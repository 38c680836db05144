/** The exponent of growth: the slope of time over size when both are drawn on logarithmic scales. */

/** Least squares over (size, time); 1 = in proportion to the size, 2 = with its square. */
export function pangkatPertumbuhan(titik: readonly (readonly [jumlah: number, waktu: number])[]): number {
  const log = titik.map(([jumlah, waktu]) => [Math.log(jumlah), Math.log(waktu)] as const);
  const rata = (ke: 0 | 1): number => log.reduce((jumlah, satu) => jumlah + satu[ke], 0) / log.length;
  const [x, y] = [rata(0), rata(1)];
  const atas = log.reduce((jumlah, [a, b]) => jumlah + (a - x) * (b - y), 0);
  return atas / log.reduce((jumlah, [a]) => jumlah + (a - x) ** 2, 0);
}
