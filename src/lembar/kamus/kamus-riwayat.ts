/** Sheet Riwayat: what was run, when, by whom, on how many rows, with what result. */
import { BILANGAN, TANGGAL, TEKS, alat, kamusLembar, type JudulDari } from './kolom';

export const kamusRiwayat = kamusLembar({
  judul: 'Riwayat',
  wajib: false,
  kolom: [alat('Waktu', TANGGAL), alat('Pencatat', TEKS), alat('Tindakan', TEKS), alat('Baris', BILANGAN), alat('Hasil', TEKS)],
});
export type JudulRiwayat = JudulDari<typeof kamusRiwayat>;
