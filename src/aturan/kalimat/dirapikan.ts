/** The finding that a cell was read differently from what was typed; nothing has to be done. */
import type { KolomSesi } from '../../istilah/sesi';
import type { Pelanggaran } from '../kaidah';
import { kutip } from './kutip';

export const dirapikan = <K extends string = KolomSesi>(kolom: K, asal: string, isi: string): Pelanggaran<K> => ({
  tingkat: 'dirapikan',
  kolom,
  temuan: `${kutip(asal)} dibaca sebagai ${kutip(isi)}.`,
  perbaikan: `Tidak perlu tindakan jika benar; agar seragam, tulis ${kutip(isi)}.`,
});
