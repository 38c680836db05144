/** Titles of the sheets that a report run makes. */
import { namaLembar } from '../cetak/nama-lembar';

export const NAMA_LAPORAN = {
  laporanPd: (tahun: number): string => `Laporan PD ${tahun}`,
  rekapBulanan: (tahun: number): string => `Rekap Bulanan ${tahun}`,
  daftarSesi: (tahun: number): string => `Daftar Sesi ${tahun}`,
  sesiTidakDihitung: (tahun: number): string => `Sesi Tidak Dihitung ${tahun}`,
  kesenjangan: (tahun: number): string => `Kesenjangan ${tahun}`,
  /** For a unit or all by year, for one person by NIP. */
  kartu: (untuk: number | string): string => namaLembar(`Kartu ${untuk}`),
  eksporSiasn: (tahun: number): string => `Ekspor SIASN ${tahun}`,
} as const;

/** Report and annexes of a year, in the order in which they stand in the workbook. */
export const daftarLembarLaporan = (tahun: number): string[] => [
  NAMA_LAPORAN.laporanPd(tahun),
  NAMA_LAPORAN.rekapBulanan(tahun),
  NAMA_LAPORAN.daftarSesi(tahun),
  NAMA_LAPORAN.sesiTidakDihitung(tahun),
  NAMA_LAPORAN.kesenjangan(tahun),
];
