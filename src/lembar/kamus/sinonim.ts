/** How people write what the sheets offer as choices; published in Acuan, read through baca-pilihan. */
import type { Jenjang } from '../../istilah/jenjang';
import type { Kompetensi } from '../../istilah/kompetensi';
import type { DAFTAR_KEAKTIFAN, StatusPegawai } from '../../istilah/pegawai';
import type { DAFTAR_PARAF, Jenis, Lingkup, Pelaksanaan } from '../../istilah/sesi';
import type { NAMA_BULAN, NamaHari } from '../../istilah/tanggal';

/** Every value with its other writings; case, spaces, dots and brackets are of no account. */
export type TabelSinonim<T extends string> = Readonly<Record<T, readonly string[]>>;

/** Lampiran F.3 heads its columns «Coaching» and «Mentoring»; Pasal 1 speaks of Pembimbing and Pendamping. */
export const SINONIM_JENIS: TabelSinonim<Jenis> = {
  Pembimbingan: [
    'Coaching', 'Coach', 'Bimbingan', 'Pembimbing', 'Kegiatan Pembimbingan', 'Kegiatan Bimbingan', 'Sesi Pembimbingan',
    'Sesi Bimbingan', 'Kegiatan Coaching', 'Sesi Coaching',
  ],
  Pendampingan: [
    'Mentoring', 'Mentor', 'Pendamping', 'Kegiatan Pendampingan', 'Sesi Pendampingan', 'Kegiatan Mentoring',
    'Sesi Mentoring',
  ],
};
/** Words that may mean either kind; a row that uses one is refused with both choices. */
export const JENIS_MERAGUKAN = ['Konseling', 'Counseling', 'Counselling', 'Coaching dan Mentoring'] as const;

export const SINONIM_LINGKUP: TabelSinonim<Lingkup> = {
  Nasional: ['Nas', 'National', 'Dalam Negeri', 'DN'],
  Internasional: ['Inter', 'Int', 'International', 'Luar Negeri', 'LN'],
};

export const SINONIM_PELAKSANAAN: TabelSinonim<Pelaksanaan> = {
  Terlaksana: ['Dilaksanakan'],
  Batal: ['Dibatalkan', 'Tidak terlaksana', 'Tidak dilaksanakan'],
};

export const SINONIM_PARAF: TabelSinonim<(typeof DAFTAR_PARAF)[number]> = {
  Sudah: ['Ya', 'Ada', 'v', '√', '✓', '✔', 'TTD', 'Sudah paraf', 'Sudah diparaf', 'Diparaf'],
  Belum: ['Tidak', 'Tidak ada', 'Belum ada', 'Belum paraf', 'Belum diparaf'],
};

export const SINONIM_STATUS: TabelSinonim<StatusPegawai> = {
  PNS: ['Pegawai Negeri Sipil', 'PNSD', 'PNS Daerah'],
  CPNS: ['Calon PNS', 'Calon Pegawai Negeri Sipil', 'CPNSD'],
  PPPK: [
    'P3K', 'PPPK Paruh Waktu', 'PPPK Penuh Waktu', 'P3K Paruh Waktu', 'P3K Penuh Waktu', 'PPPK PW', 'PPPKPW',
    'Pegawai Pemerintah dengan Perjanjian Kerja', 'Pegawai Pemerintah dengan Perjanjian Kerja Paruh Waktu',
  ],
};

const SEBUTAN_JF = ['JF', 'JFT', 'Fungsional', 'Jabatan Fungsional', 'Jabatan Fungsional Tertentu'];
/** One tier of functional posts, with and without «JF» before it. */
const tingkatJf = (...sebutan: readonly string[]): readonly string[] => [
  ...sebutan, ...sebutan.flatMap((nama) => SEBUTAN_JF.map((awal) => `${awal} ${nama}`)),
];
/** Structural posts are still called by their old echelon; `a` and `b` stand with, without or after a dot. */
const eselon = (angka: string, ...huruf: readonly string[]): readonly string[] => [
  `Eselon ${angka}`, `Es ${angka}`,
  ...huruf.flatMap((h) => [`Eselon ${angka}${h}`, `Eselon ${angka} ${h}`, `Es ${angka}${h}`]),
];

export const SINONIM_JENJANG: TabelSinonim<Jenjang> = {
  Pelaksana: ['Jabatan Pelaksana', 'JFU', 'Fungsional Umum', 'Jabatan Fungsional Umum', 'Staf', 'Staf Pelaksana'],
  'JF Pemula': tingkatJf('Pemula', 'Pelaksana Pemula'),
  'JF Terampil': tingkatJf('Terampil'),
  'JF Mahir': tingkatJf('Mahir', 'Pelaksana Lanjutan'),
  'JF Penyelia': tingkatJf('Penyelia'),
  'JF Ahli Pertama': tingkatJf('Ahli Pertama', 'Pertama'),
  'JF Ahli Muda': tingkatJf('Ahli Muda', 'Muda'),
  'JF Ahli Madya': tingkatJf('Ahli Madya', 'Madya'),
  'JF Ahli Utama': tingkatJf('Ahli Utama', 'Utama'),
  Pengawas: ['Jabatan Pengawas', ...eselon('IV', 'a', 'b')],
  Administrator: ['Jabatan Administrator', ...eselon('III', 'a', 'b')],
  'JPT Pratama': [
    'Pimpinan Tinggi Pratama', 'Jabatan Pimpinan Tinggi Pratama', 'Pejabat Pimpinan Tinggi Pratama', 'JPTP', 'JPT',
    ...eselon('II', 'a', 'b'),
  ],
};

export const SINONIM_KEAKTIFAN: TabelSinonim<(typeof DAFTAR_KEAKTIFAN)[number]> = {
  Aktif: ['Masih Aktif'],
  Pindah: ['Mutasi', 'Pindah Tugas', 'Mutasi Keluar'],
  Pensiun: ['Purna Tugas', 'Purnatugas', 'Purna Bakti', 'BUP'],
  Meninggal: ['Meninggal Dunia', 'Wafat', 'Almarhum', 'Almarhumah', 'Alm'],
};

export const SINONIM_YA_TIDAK: TabelSinonim<'Ya' | 'Tidak'> = {
  Ya: ['Y', 'Yes', 'True', 'Benar', 'v', '√', '✓', '✔', '1'],
  Tidak: ['T', 'Tdk', 'No', 'N', 'False', 'Bukan', '0', 'x'],
};

/** The national dictionary of competencies writes some of the eight otherwise than Lampiran D does. */
export const SINONIM_KOMPETENSI: TabelSinonim<Kompetensi> = {
  Integritas: [],
  Kerjasama: ['Kerja Sama'],
  Komunikasi: [],
  'Orientasi pada hasil': ['Orientasi Hasil'],
  'Pelayanan Publik': [],
  'Pengembangan diri': ['Pengembangan Diri dan Orang Lain'],
  'Mengelola Perubahan': ['Pengelolaan Perubahan'],
  'Pengambilan Keputusan': [],
};

export const SINONIM_BULAN: TabelSinonim<(typeof NAMA_BULAN)[number]> = {
  Januari: ['Jan', 'January'],
  Februari: ['Feb', 'Febr', 'Peb', 'Pebr', 'Pebruari', 'February'],
  Maret: ['Mar', 'Mrt', 'March'],
  April: ['Apr'],
  Mei: ['May'],
  Juni: ['Jun', 'June'],
  Juli: ['Jul', 'July'],
  Agustus: ['Agu', 'Ags', 'Agt', 'Agus', 'Agust', 'Aug', 'August'],
  September: ['Sep', 'Sept'],
  Oktober: ['Okt', 'Oct', 'October'],
  November: ['Nov', 'Nop', 'Nopember'],
  Desember: ['Des', 'Dec', 'December'],
};

export const SINONIM_HARI: TabelSinonim<NamaHari> = {
  Minggu: ['Min', 'Mgg', 'Ahad', 'Sunday', 'Sun'],
  Senin: ['Sen', 'Snn', 'Monday', 'Mon'],
  Selasa: ['Sel', 'Sls', 'Tuesday', 'Tue'],
  Rabu: ['Rab', 'Rbu', 'Wednesday', 'Wed'],
  Kamis: ['Kam', 'Kms', 'Thursday', 'Thu'],
  Jumat: ["Jum'at", 'Jum', 'Jmt', "Jumu'at", 'Friday', 'Fri'],
  Sabtu: ['Sab', 'Sbt', 'Saturday', 'Sat'],
};

/** Forms of other competence development, by the names of the default conversion table. */
export const SINONIM_BENTUK: TabelSinonim<string> = {
  'Pelatihan struktural kepemimpinan': ['Diklat PIM', 'Diklatpim', 'Pelatihan Kepemimpinan', 'PKA', 'PKP', 'PKN'],
  'Pelatihan teknis': ['Diklat Teknis'],
  'Pelatihan fungsional': ['Diklat Fungsional'],
  'Bimbingan teknis': ['Bimtek'],
  'Seminar/konferensi/sarasehan': ['Seminar', 'Konferensi', 'Sarasehan', 'Webinar'],
  'Workshop/lokakarya': ['Workshop', 'Lokakarya'],
  'E-learning': ['Elearning', 'E learning', 'Pembelajaran Elektronik'],
  'Pelatihan jarak jauh': ['PJJ', 'Diklat Jarak Jauh'],
  Outbond: ['Outbound'],
  'Magang/praktik kerja': ['Magang', 'Praktik Kerja', 'Praktek Kerja'],
  Benchmarking: ['Studi Banding'],
};
