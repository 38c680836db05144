/** The working days of one month, from which clean sessions take theirs. */
import { TANGGAL_LIBUR } from './hari-libur-contoh';

const SEHARI = 86_400_000;

/** `YYYY-MM-DD` of Monday to Friday without holidays. */
export function hariKerjaBulan(tahun: number, bulan: number): readonly string[] {
  const hasil: string[] = [];
  for (let saat = Date.UTC(tahun, bulan - 1, 1); new Date(saat).getUTCMonth() === bulan - 1; saat += SEHARI) {
    const tanggal = new Date(saat).toISOString().slice(0, 10);
    const hariPekan = new Date(saat).getUTCDay();
    if (hariPekan > 0 && hariPekan < 6 && !TANGGAL_LIBUR.has(tanggal)) hasil.push(tanggal);
  }
  return hasil;
}
