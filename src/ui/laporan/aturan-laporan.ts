/** The report dialog's fields: what is wrong with them, and what the server makes of them. */
import type { BahanLaporan } from '../../alur/laporan/kontrak';
import type { Aturan } from '../dialog/keadaan';
import { galatTahun } from '../dialog/tahun-isian';
import { hariIsian, tulisTanggal } from '../isian/tanggal-isian';

export interface IsianLaporan {
  readonly tahun: string;
  /** Day first, as typed. */
  readonly tanggal: string;
  readonly jenis: 'konsep' | 'final';
}

export const ATURAN_LAPORAN: Aturan<IsianLaporan, BahanLaporan> = {
  hal: 'laporan',
  awal: { tahun: '', tanggal: '', jenis: 'konsep' },
  periksa: ({ tahun, tanggal }) => ({
    tahun: galatTahun(tahun),
    tanggal: hariIsian(tanggal) === undefined ? 'Tanggal belum terbaca. Tulis hari, bulan, tahun, misalnya 15/12/2025.' : undefined,
  }),
  isianDari: ({ jenis }, { tahun, tanggal, halanganFinal }) => ({
    tahun: String(tahun), tanggal: tulisTanggal(tanggal), jenis: halanganFinal === '' ? jenis : 'konsep',
  }),
};
