/** Steps between calendar days that rules need to name a nearby day. */
import { hariKe, nomorBulan, bulanDari, tahunDari, type Tanggal } from '../istilah/tanggal';

/** The day so many days later (earlier with a negative number). */
export function geserHari(hari: Tanggal, selisih: number): Tanggal {
  const saat = new Date(Date.UTC(tahunDari(hari), nomorBulan(bulanDari(hari)) - 1, hariKe(hari) + selisih));
  return saat.toISOString().slice(0, 10) as Tanggal;
}

/** A fortnight holds every weekday, and with it a working day between any two runs of holidays. */
const JANGKAUAN = 14;

/** The nearest day in one direction that fulfils the condition; undefined where a fortnight holds none. */
export function hariTerdekat(
  hari: Tanggal,
  arah: 1 | -1,
  syarat: (calon: Tanggal) => boolean,
): Tanggal | undefined {
  for (let langkah = 1; langkah <= JANGKAUAN; langkah++) {
    const calon = geserHari(hari, arah * langkah);
    if (syarat(calon)) return calon;
  }
  return undefined;
}

/** Days between two days, the later one minus the earlier one. */
export const selisihHari = (dari: Tanggal, sampai: Tanggal): number =>
  (Date.UTC(tahunDari(sampai), nomorBulan(bulanDari(sampai)) - 1, hariKe(sampai)) -
    Date.UTC(tahunDari(dari), nomorBulan(bulanDari(dari)) - 1, hariKe(dari))) / 86_400_000;
