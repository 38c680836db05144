/** Names, and who met whom: titles, mix-ups, blanks, strangers. */
import { pegawaiContoh } from '../pegawai-contoh';
import { blok, type BlokKotor } from './blok-kotor';

const NAMA_KOTOR: readonly BlokKotor[] = [
  blok({
    uraian: 'Nama dengan gelar dan huruf yang lain', nasib: 'Dihitung',
    peserta: 'rakhmat', tanggal: '2025-07-10', jenis: 'Pendampingan', materi: 'Memetakan talenta dinas',
    lain: { 'Nama Peserta': 'Dr. H. RAKHMAT PRATAMA, S.IP., M.Si' },
  }),
  blok({
    uraian: 'Nama milik pegawai lain', nasib: 'Perlu perbaikan', kode: ['nip-cocok-nama'],
    peserta: 'pelayanan-pertama', tanggal: '2025-07-16', materi: 'Menyusun kalender konten media sosial',
    lain: { 'Nama Peserta': pegawaiContoh('pelayanan-muda').nama },
  }),
  blok({
    uraian: 'NIP kosong, satu pegawai bernama itu', nasib: 'Perlu perbaikan', kode: ['peserta-terdaftar'],
    peserta: 'pengembangan-pertama', tanggal: '2025-07-17', materi: 'Menyiapkan penilaian potensi pegawai',
    lain: { 'NIP Peserta': undefined },
  }),
  blok({
    uraian: 'NIP kosong, dua pegawai bernama itu', nasib: 'Perlu perbaikan', kode: ['peserta-terdaftar'],
    peserta: 'uptd-terampil', tanggal: '2025-07-22', materi: 'Mengkalibrasi alat ukur',
    lain: { 'NIP Peserta': undefined, 'Nama Peserta': 'Sri Wahyuni' },
  }),
  blok({
    uraian: 'Huruf Sirilik di dalam nama', nasib: 'Dihitung', kode: ['huruf-latin'],
    peserta: 'pengembangan-pelaksana', tanggal: '2025-07-24', materi: 'Menelaah naskah kerja sama',
    lain: { 'Nama Peserta': '\u0410rif Budim\u0430n, S.H.' },
  }),
  blok({
    uraian: 'Huruf Sirilik di dalam materi', nasib: 'Dihitung',
    peserta: 'kabid-data', tanggal: '2025-07-29', materi: 'Membina PNS BERTALEN\u0422\u0410 di bidang data',
  }),
  blok({
    uraian: 'Spasi ganda, spasi di ujung dan ganti baris', nasib: 'Dihitung',
    peserta: 'arsiparis-terampil', tanggal: '2025-07-30', materi: '  Menyusun  daftar\nberkas aktif  ',
    lain: { 'Nama Peserta': 'Lestari  Handayani,\u00a0A.Md. ', Jenis: 'Pembimbingan ' },
  }),
];

const PERTEMUAN_KOTOR: readonly BlokKotor[] = [
  blok({
    uraian: 'Pembimbing sama dengan peserta', nasib: 'Perlu perbaikan', kode: ['peserta-bukan-pembimbing'],
    peserta: 'kabid-pelayanan', pembimbing: 'kabid-pelayanan', tanggal: '2025-08-05',
    materi: 'Menyusun peta jalan mutu pelayanan',
  }),
  blok({
    uraian: 'Peserta tidak terdaftar', nasib: 'Perlu perbaikan', kode: ['peserta-terdaftar'],
    peserta: 'rakhmat', pembimbing: 'kasubbag-umum', tanggal: '2025-08-06', materi: 'Mengenal proses bisnis dinas',
    lain: { 'NIP Peserta': '198912122014021009', 'Nama Peserta': 'Yoga Permana, S.T.' },
  }),
  blok({
    uraian: 'Pembimbing tidak terdaftar', nasib: 'Dihitung', kode: ['pembimbing-terisi'],
    peserta: 'sekretaris', tanggal: '2025-08-12', materi: 'Menyusun manajemen risiko perangkat daerah',
    lain: { 'NIP Pembimbing': '196703101992031007', 'Nama Pembimbing': 'Drs. Purnomo Aji, M.M.' },
  }),
  blok({
    uraian: 'Pembimbing hanya ditulis namanya', nasib: 'Dihitung', kode: ['pembimbing-terisi'],
    peserta: 'penguji-pemula', tanggal: '2025-08-14', materi: 'Melatih prosedur keselamatan kerja',
    lain: { 'NIP Pembimbing': undefined },
  }),
  blok({
    uraian: 'Pembimbing tidak diisi', nasib: 'Perlu perbaikan', kode: ['pembimbing-terisi'],
    peserta: 'kepala-uptd', tanggal: '2025-08-19', materi: 'Menata organisasi balai',
    lain: { 'NIP Pembimbing': undefined, 'Nama Pembimbing': undefined },
  }),
  blok({
    uraian: 'Pembimbing bukan atasan langsung', nasib: 'Dihitung', kode: ['pembimbing-atasan-langsung'],
    peserta: 'siti', pembimbing: 'kabid-pengembangan', tanggal: '2025-08-21',
    materi: 'Menelaah rancangan peraturan kepegawaian',
  }),
  blok({
    uraian: 'Peserta yang sudah pindah', nasib: 'Dihitung',
    peserta: 'pelayanan-pelaksana', tanggal: '2025-09-03', materi: 'Menyerahterimakan berkas pelayanan',
  }),
  blok({
    uraian: 'Peserta tidak ditandai bertalenta', nasib: 'Dihitung', kode: ['peserta-bertalenta'],
    peserta: 'pengemudi', tanggal: '2025-09-10', materi: 'Merawat kendaraan dinas secara berkala',
  }),
];

export const ORANG_KOTOR: readonly BlokKotor[] = [...NAMA_KOTOR, ...PERTEMUAN_KOTOR];
