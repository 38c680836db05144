/** The twelve months of a year. */
import { susunBulan, type Bulan } from '../../istilah/tanggal';

export const bulanSetahun = (tahun: number): readonly Bulan[] =>
  Array.from({ length: 12 }, (_, indeks) => susunBulan(tahun, indeks + 1));
