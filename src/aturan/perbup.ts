/** The draft Perbup itself: its title and the one assumed day of its entry into force. */
import { tanggal } from '../istilah/tanggal';

/**
 * Pasal 4: «mulai berlaku pada tanggal diundangkan»; the draft has no such day.
 * Assumption (decision 0001): 1 January 2024; Pengaturan can set another, and it is printed as an assumption.
 */
export const PERBUP = {
  judul: 'Pedoman Pembimbingan dan Pendampingan Pegawai Negeri Sipil Bertalenta',
  berlaku: tanggal('2024-01-01'),
} as const;
