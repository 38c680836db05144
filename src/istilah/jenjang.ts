/** The tiers of posts that Lampiran D and PermenPANRB 38/2017 give a competency level. */

export const DAFTAR_JENJANG = [
  'Pelaksana', 'JF Pemula', 'JF Terampil', 'JF Mahir', 'JF Penyelia', 'JF Ahli Pertama', 'JF Ahli Muda',
  'JF Ahli Madya', 'JF Ahli Utama', 'Pengawas', 'Administrator', 'JPT Pratama',
] as const;
export type Jenjang = (typeof DAFTAR_JENJANG)[number];
