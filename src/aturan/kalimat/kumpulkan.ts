/** Joins what several checks of one row say, without a list where at most one of them speaks. */
import type { KolomSesi } from '../../istilah/sesi';
import type { Pelanggaran } from '../kaidah';

export function kumpulkan<K extends string = KolomSesi>(
  pertama: Pelanggaran<K> | undefined,
  kedua: Pelanggaran<K> | undefined,
): Pelanggaran<K> | readonly Pelanggaran<K>[] | undefined {
  return pertama && kedua ? [pertama, kedua] : pertama ?? kedua;
}
