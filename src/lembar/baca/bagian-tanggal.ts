/** Which of the numbers in a date text are day, month and year. */
import type { UraianTanggal } from './urai-tanggal';

/** The years that the sheets can speak of; two digits mean the same century. */
export const TAHUN_PERTAMA = 2000;
export const TAHUN_TERAKHIR = 2099;
export const dalamRentang = (tahun: number): boolean => tahun >= TAHUN_PERTAMA && tahun <= TAHUN_TERAKHIR;

export interface Bagian {
  readonly tahun: number;
  readonly bulan: number;
  readonly hari: number;
}

/** The same, of a text that may lack the year. */
export type BagianTeks = Omit<Bagian, 'tahun'> & { readonly tahun: number | undefined };

/** Two digits mean 20xx; three or one are no year. */
function tahunTertulis(angka: string): number | undefined {
  if (angka.length === 2) return TAHUN_PERTAMA + Number(angka);
  return angka.length === 4 ? Number(angka) : undefined;
}
const pendek = (angka: string): boolean => angka.length <= 2;

/** `3/2/2025` day first, `2025-02-03` year first, `3/2` without a year. */
export function bagianAngka(angka: readonly string[]): BagianTeks | undefined {
  const tahunDepan = angka.length === 3 && angka[0]?.length === 4;
  const [hari = '', bulan = '', tahunTeks = ''] = tahunDepan ? [...angka].reverse() : angka;
  const tahun = tahunTertulis(tahunTeks);
  if (!pendek(hari) || !pendek(bulan)) return undefined;
  const utuh = angka.length === 3 && tahun !== undefined;
  const tanpa = angka.length === 2 && Number(bulan) <= 12;
  return utuh || tanpa ? { tahun, bulan: Number(bulan), hari: Number(hari) } : undefined;
}

/**
 * `3 Februari 2025`, `Februari 3, 2025`, `2025 Februari 3`, `3 Feb 25`, `2 Okt`. A year of two digits must follow the
 * month that follows the day: in `3-5 Februari` and `Februari 3-5` two days stand, not a day and a year.
 */
export function bagianBernama({ angka, bulan = 0, angkaSebelumBulan }: UraianTanggal): BagianTeks | undefined {
  const [satu = '', dua = ''] = angka;
  if (angka.length === 1) return pendek(satu) ? { tahun: undefined, bulan, hari: Number(satu) } : undefined;
  const [hari, tahunTeks] = pendek(satu) ? [satu, dua] : [dua, satu];
  const tahun = tahunTertulis(tahunTeks);
  const jelas = tahunTeks.length === 4 || angkaSebelumBulan === 1;
  return angka.length === 2 && jelas && tahun !== undefined && pendek(hari)
    ? { tahun, bulan, hari: Number(hari) }
    : undefined;
}
