/** Headers under which NIP and name columns come out of other systems, shared by several sheets. */
import type { Kompetensi } from '../../istilah/kompetensi';

export const SINONIM_JUDUL_NIP = [
  'NIP Baru', 'nipBaru', 'nip_baru', 'No NIP', 'No. NIP', 'Nomor NIP', 'nip18', 'NIP 18',
] as const;
export const SINONIM_JUDUL_NAMA = ['Nama Lengkap', 'Nama Pegawai', 'nama_lengkap', 'nama_pegawai'] as const;

/** The national dictionary of competencies writes some of the eight otherwise than Lampiran D does. */
export const SINONIM_JUDUL_KOMPETENSI: Readonly<Record<Kompetensi, readonly string[]>> = {
  Integritas: [],
  Kerjasama: ['Kerja Sama'],
  Komunikasi: [],
  'Orientasi pada hasil': ['Orientasi Hasil'],
  'Pelayanan Publik': [],
  'Pengembangan diri': ['Pengembangan Diri dan Orang Lain'],
  'Mengelola Perubahan': ['Pengelolaan Perubahan'],
  'Pengambilan Keputusan': [],
};
