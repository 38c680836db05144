/** What is wrong with a date that cannot be read, and which day was probably meant. */
import type { TanggalKeliru } from '../../istilah/hasil-baca';
import { namaHari, susunTanggal, teksTanggal, type NamaHari, type Tanggal } from '../../istilah/tanggal';
import { kutip } from './kutip';

const SEBAB: Readonly<Record<TanggalKeliru['sebab'], string>> = {
  'tidak terbaca': 'tidak dapat dibaca sebagai tanggal',
  'tidak ada': 'tidak ada dalam kalender',
  'tanpa tahun': 'belum memuat tahun',
  'di luar rentang': 'berada di luar tahun 2000 sampai dengan 2099',
};
export const CONTOH_TANGGAL = 'misalnya 3 Februari 2025 atau 03/02/2025';

export interface WaktuLaporan {
  readonly hariIni: Tanggal;
  readonly tahunLaporan: number;
}

/**
 * The day that was probably meant where the year is missing: in the report year or, where that day has not come yet
 * or falls on another weekday than the typed one, in the year before.
 */
function hariMungkin(baca: TanggalKeliru, waktu: WaktuLaporan, hariTertulis?: NamaHari): Tanggal | undefined {
  const { hari, bulan } = baca;
  if (baca.sebab !== 'tanpa tahun' || hari === undefined || bulan === undefined) return baca.mungkin;
  const calon = [waktu.tahunLaporan, waktu.tahunLaporan - 1]
    .map((tahun) => susunTanggal(tahun, bulan, hari))
    .filter((satu): satu is Tanggal => satu !== undefined && satu <= waktu.hariIni);
  return calon.find((satu) => namaHari(satu) === hariTertulis) ?? calon[0] ?? baca.mungkin;
}

export function kalimatTanggalKeliru(
  baca: TanggalKeliru,
  waktu: WaktuLaporan,
  hariTertulis?: NamaHari,
): { readonly temuan: string; readonly perbaikan: string } {
  const mungkin = hariMungkin(baca, waktu, hariTertulis);
  return {
    temuan: `Tanggal ${kutip(baca.asal)} ${SEBAB[baca.sebab]}.`,
    perbaikan: mungkin
      ? `Tulis tanggal lengkap seperti pada kartu kendali; kemungkinan ${teksTanggal(mungkin)}.`
      : `Tulis hari, bulan, dan tahun seperti pada kartu kendali, ${CONTOH_TANGGAL}.`,
  };
}
