/** The report dialog's fields, and how they are asked and answered. */
import type { BahanLaporan, HasilLaporan } from '../../alur/laporan/kontrak';
import type { Pembuatan } from '../dialog/use-pembuatan';
import { galatTahun, tahunIsian } from '../dialog/tahun-isian';
import { hariIsian, tulisTanggal } from '../isian/tanggal-isian';
import { panggil } from '../server/panggil';

export interface IsianLaporan {
  readonly tahun: string;
  /** Day first, as typed. */
  readonly tanggal: string;
  readonly jenis: 'konsep' | 'final';
}

export const PEMBUATAN_LAPORAN: Pembuatan<IsianLaporan, BahanLaporan, HasilLaporan> = {
  hal: 'laporan',
  awal: { tahun: '', tanggal: '', jenis: 'konsep' },
  periksa: ({ tahun, tanggal }) => ({
    tahun: galatTahun(tahun),
    tanggal: hariIsian(tanggal) === undefined ? 'Tanggal belum terbaca. Tulis hari, bulan, tahun, misalnya 15/12/2025.' : undefined,
  }),
  isianDari: ({ jenis }, { tahun, tanggal, halanganFinal }) => ({
    tahun: String(tahun), tanggal: tulisTanggal(tanggal), jenis: halanganFinal === '' ? jenis : 'konsep',
  }),
  buka: ({ tahun, tanggal }) => {
    const [isiTahun, hari] = [tahunIsian(tahun), hariIsian(tanggal)];
    return panggil('bukaLaporan', { ...(isiTahun === undefined ? {} : { tahun: isiTahun }), ...(hari === undefined ? {} : { tanggal: hari }) });
  },
  buat: ({ jenis }, { tahun, tanggal, dilihat }, bilaAda) =>
    panggil('buatLaporan', { tahun, tanggal, jenis, bilaAda, terakhirDilihat: dilihat }),
};
