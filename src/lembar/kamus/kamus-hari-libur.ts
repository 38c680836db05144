/** Sheet Hari Libur: the days off besides weekends, national holidays and collective leave. */
import type { JudulDari } from './kolom';
import { TANGGAL, TEKS, kamusLembar, ketik } from './kolom';

export const kamusHariLibur = kamusLembar({
  judul: 'Hari Libur',
  wajib: false,
  penanda: ['Tanggal'],
  kolom: [
    ketik('Tanggal', TANGGAL, ['Hari, Tanggal', 'Hari/Tanggal', 'Tgl', 'Tanggal Libur']),
    ketik('Keterangan', TEKS, ['Hari Libur', 'Nama Hari Libur', 'Uraian']),
  ],
});
export type JudulHariLibur = JudulDari<typeof kamusHariLibur>;
