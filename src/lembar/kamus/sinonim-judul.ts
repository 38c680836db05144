/** Headers under which NIP and name columns come out of other systems, shared by several sheets. */

export const SINONIM_JUDUL_NIP = [
  'NIP Baru', 'nipBaru', 'nip_baru', 'No NIP', 'No. NIP', 'Nomor NIP', 'nip18', 'NIP 18',
] as const;
export const SINONIM_JUDUL_NAMA = ['Nama Lengkap', 'Nama Pegawai', 'nama_lengkap', 'nama_pegawai'] as const;
