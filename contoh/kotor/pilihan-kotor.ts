/** Kinds, scopes and other choices in the words of staff, blanks, and the staff's own column JP. */
import type { BarisContoh } from '../lembar-contoh';
import { blok, type BlokKotor, type Nasib } from './blok-kotor';

type BarisPilihan = readonly [
  uraian: string, lain: BarisContoh, peserta: string, tanggal: string, materi: string,
];

const daftarBlok = (nasib: Nasib, kode: readonly string[] | undefined, daftar: readonly BarisPilihan[]): BlokKotor[] =>
  daftar.map(([uraian, lain, peserta, tanggal, materi]) => blok({ uraian, nasib, kode, peserta, tanggal, materi, lain }));

const TERBACA = daftarBlok('Dihitung', undefined, [
  ['Jenis ditulis Coaching', { Jenis: 'Coaching' }, 'pengadministrasi', '2025-10-07', 'Menyiapkan perlengkapan rapat'],
  ['Jenis ditulis coaching dengan spasi', { Jenis: 'coaching ' }, 'data-penyelia', '2025-10-08', 'Menyusun dokumentasi jaringan'],
  ['Jenis ditulis Bimbingan', { Jenis: 'Bimbingan' }, 'bendahara', '2025-10-09', 'Menyusun pertanggungjawaban belanja'],
  ['Jenis ditulis dengan keterangan', { Jenis: 'pembimbingan (coaching)' }, 'uptd-pelaksana', '2025-10-14', 'Melayani tamu balai'],
  ['Jenis ditulis Mentoring', { Jenis: 'Mentoring' }, 'perencana', '2025-10-15', 'Menyusun rencana strategis'],
  ['Jenis ditulis Pendamping', { Jenis: 'Pendamping' }, 'pelayanan-penyelia', '2025-10-16', 'Menyiapkan akuisisi arsip'],
  ['Lingkup ditulis nas', { Lingkup: 'nas' }, 'widyaiswara', '2025-10-21', 'Mengevaluasi modul pelatihan'],
  ['Lingkup ditulis dalam negeri', { Lingkup: 'dalam negeri' }, 'pelayanan-madya', '2025-10-22', 'Menyusun laporan mutu tahunan'],
  ['Lingkup ditulis LN', { Lingkup: 'LN', Bukti: 'Undangan lokakarya daring' }, 'pengembangan-mahir', '2025-10-23', 'Berbagi praktik baik dengan kota kembar'],
  ['Lingkup ditulis International', { Lingkup: 'International', Bukti: 'Sertifikat' }, 'kabid-pengembangan', '2025-10-28', 'Mempelajari manajemen talenta luar negeri'],
  ['Kolom JP milik sendiri berisi "2 JP"', { JP: '2 JP' }, 'pengadministrasi', '2025-11-04', 'Menggandakan dan menjilid naskah'],
  ['Kolom JP milik sendiri berisi kata', { JP: 'dua' }, 'bendahara', '2025-11-05', 'Menyusun daftar pembayaran'],
  ['Kolom JP milik sendiri berisi 4 pada sesi nasional', { JP: 4 }, 'data-penyelia', '2025-11-06', 'Memasang perangkat ruang rapat'],
]);

const DIPERHATIKAN: readonly BlokKotor[] = [
  ...daftarBlok('Dihitung', ['lingkup-dikenal'], [
    ['Lingkup kosong', { Lingkup: undefined }, 'perencana', '2025-11-11', 'Menyusun bahan rapat anggaran'],
  ]),
  ...daftarBlok('Dihitung', ['paraf-atau-bukti-ada'], [
    ['Tanpa paraf dan bukti', { Paraf: undefined }, 'widyaiswara', '2025-11-12', 'Mengamati kelas pelatihan'],
  ]),
  ...daftarBlok('Dihitung', ['kompetensi-dituju'], [
    ['Kompetensi tanpa kesenjangan', { Kompetensi: 'Integritas' }, 'siti', '2025-11-13', 'Menanamkan nilai integritas'],
  ]),
];

const DITOLAK: readonly BlokKotor[] = [
  ...daftarBlok('Perlu perbaikan', ['jenis-dikenal'], [
    ['Jenis menyebut keduanya', { Jenis: 'Bimbingan/Pendampingan' }, 'arsiparis-terampil', '2025-11-18', 'Menyusun klasifikasi arsip'],
    ['Jenis ditulis Konseling', { Jenis: 'Konseling' }, 'penata-keuangan', '2025-11-19', 'Membahas beban kerja'],
    ['Jenis kosong', { Jenis: undefined }, 'pengembangan-terampil', '2025-11-20', 'Menyiapkan daftar hadir peserta'],
  ]),
  ...daftarBlok('Perlu perbaikan', ['lingkup-dikenal'], [
    ['Lingkup tidak dikenal', { Lingkup: 'regional' }, 'kepala-uptd', '2025-11-24', 'Menyusun kerja sama antardaerah'],
  ]),
  ...daftarBlok('Perlu perbaikan', ['materi-tercatat'], [
    ['Materi kosong', { Materi: undefined }, 'kabid-pelayanan', '2025-11-25', ''],
  ]),
  ...daftarBlok('Perlu perbaikan', ['pelaksanaan-dikenal'], [
    ['Pelaksanaan tidak dikenal', { Pelaksanaan: 'ditunda' }, 'pelayanan-muda', '2025-11-26', 'Menyusun survei kebutuhan'],
  ]),
];

const BATAL = daftarBlok('Batal', undefined, [
  ['Sesi batal', { Pelaksanaan: 'Batal' }, 'rakhmat', '2025-11-27', 'Menyusun usulan formasi'],
  ['Sesi dibatalkan tanpa paraf', { Pelaksanaan: 'Dibatalkan', Paraf: 'Belum' }, 'siti', '2025-12-02', 'Menyusun rekapitulasi cuti'],
]);

export const PILIHAN_KOTOR: readonly BlokKotor[] = [...TERBACA, ...DIPERHATIKAN, ...DITOLAK, ...BATAL];
