/** The twelve months of a year. */
import { susunBulan, type Bulan } from '../istilah/tanggal';

const ingatan = new Map<number, readonly Bulan[]>();

/** January first. Asked for every person, so each year is made once. */
export function bulanSetahun(tahun: number): readonly Bulan[] {
  const ada = ingatan.get(tahun) ?? Array.from({ length: 12 }, (_, indeks) => susunBulan(tahun, indeks + 1));
  ingatan.set(tahun, ada);
  return ada;
}
