/** A calendar of its own, counted by hand and sharing nothing with the program: the oracle for dates. */

export interface Hari {
  readonly tahun: number;
  readonly bulan: number;
  readonly hari: number;
}

const HARI_SEBULAN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const kabisat = (tahun: number): boolean => (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;
const panjangBulan = (tahun: number, bulan: number): number =>
  bulan === 2 && kabisat(tahun) ? 29 : (HARI_SEBULAN[bulan - 1] ?? 0);

export const hariAda = ({ tahun, bulan, hari }: Hari): boolean => hari >= 1 && hari <= panjangBulan(tahun, bulan);

const dua = (angka: number): string => (angka < 10 ? `0${angka}` : `${angka}`);
export const tulisHari = ({ tahun, bulan, hari }: Hari): string => `${tahun}-${dua(bulan)}-${dua(hari)}`;

/** Serial numbers count from 1 January 2000 = 36526. */
const SERIAL_2000 = 36_526;

/** The day of a serial number from 36526 on. */
export function hariKeSerial(serial: number): Hari {
  let sisa = Math.floor(serial) - SERIAL_2000;
  let [tahun, bulan] = [2000, 1];
  while (sisa >= panjangBulan(tahun, bulan)) {
    sisa -= panjangBulan(tahun, bulan);
    if (++bulan > 12) [tahun, bulan] = [tahun + 1, 1];
  }
  return { tahun, bulan, hari: sisa + 1 };
}
