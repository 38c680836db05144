/** Dates as people type them, and dates that cannot be. */
import { hari, type IsiSel } from '../lembar-contoh';
import { blok, type BlokKotor, type Nasib } from './blok-kotor';

/** [what was done, the cell, peserta, materi] */
type BarisTanggal = readonly [uraian: string, tanggal: IsiSel, peserta: string, materi: string];

const daftarBlok = (nasib: Nasib, kode: readonly string[] | undefined, daftar: readonly BarisTanggal[]): BlokKotor[] =>
  daftar.map(([uraian, tanggal, peserta, materi]) =>
    blok({ uraian, nasib, kode, peserta, tanggal: '2025-01-02', materi, lain: { Tanggal: tanggal } }));

const TERBACA = daftarBlok('Dihitung', undefined, [
  ['Tanggal dengan singkatan bulan', '3 Feb 2025', 'kasubbag-umum', 'Menyusun jadwal piket layanan'],
  ['Tanggal dengan nama hari', 'Senin, 3 Februari 2025', 'pelayanan-mahir', 'Menyusun daftar pencarian arsip'],
  ['Tanggal bertanda hubung', '17-06-2025', 'data-penyelia', 'Memelihara jaringan kantor'],
  ['Tanggal dengan tahun dua digit', '3/2/25', 'uptd-pelaksana', 'Menata gudang barang uji'],
  ['Tanggal bertitik', '24.02.2025', 'bendahara', 'Mencocokkan buku kas dengan rekening koran'],
  ['Bulan ditulis Pebruari', '5 Pebruari 2025', 'pengadministrasi', 'Mencatat surat masuk secara elektronik'],
  ['Bulan ditulis Nopember', '4 Nopember 2025', 'penguji-penyelia', 'Menyusun prosedur uji banding'],
  ['Bulan ditulis Agt', '20 Agt 2025', 'perencana', 'Menyusun indikator kinerja utama'],
  ['Nomor seri di sel berformat umum', { angka: 45693 }, 'widyaiswara', 'Menyusun rencana pembelajaran'],
  ['Nomor seri dengan jam', { angka: 45785.375 }, 'kasubbag-keuangan', 'Menyusun jadwal pencairan anggaran'],
  ['Nomor seri berupa teks', '45870,75', 'pelayanan-madya', 'Menetapkan sasaran mutu'],
  ['Sel tanggal yang terbalik bulan dan harinya di berkas Amerika', hari('2025-03-04'), 'rahmat', 'Merapikan basis data pegawai'],
]);

const HARI_MERAGUKAN: readonly BlokKotor[] = [
  ...daftarBlok('Dihitung', ['hari-sesuai-tanggal'], [
    ['Nama hari tidak cocok dengan tanggal', 'Senin, 11 Februari 2025', 'penata-keuangan', 'Menyusun rekonsiliasi aset'],
  ]),
  ...daftarBlok('Dihitung', ['hari-kerja'], [
    ['Sesi pada hari Sabtu', hari('2025-06-14'), 'pengembangan-terampil', 'Menyiapkan sarana uji kompetensi'],
    ['Sesi pada hari libur nasional', hari('2025-05-29'), 'statistisi', 'Mengolah hasil survei'],
  ]),
];

const DITOLAK = daftarBlok('Perlu perbaikan', ['tanggal-terbaca'], [
  ['Tanggal tanpa tahun', '2 Okt', 'kabid-pengembangan', 'Menyusun peta kompetensi jabatan'],
  ['Tanggal yang tidak ada', '31 Februari 2025', 'pelayanan-muda', 'Menyusun naskah akademik layanan'],
  ['Tahun rusak karena salah ketik', '0021-03-04', 'data-pertama', 'Merancang antarmuka aplikasi presensi'],
  ['Bulan ke-13', '30/13/2025', 'uptd-terampil', 'Menyusun laporan hasil uji'],
  ['Tanggal kosong', undefined, 'pengembangan-pertama', 'Menyusun instrumen wawancara'],
  ['Tanggal berupa kata', 'minggu lalu', 'kasubbag-umum', 'Menyusun tata kelola rapat'],
]);

const TAHUN_LAIN = daftarBlok('Dihitung', ['tanggal-dalam-tahun-laporan'], [
  ['Sesi akhir tahun 2024', hari('2024-12-12'), 'rakhmat', 'Menutup rencana belajar tahun 2024'],
  ['Sesi tahun 2024 yang ikut tersalin', hari('2024-11-06'), 'siti', 'Menyusun bahan evaluasi tahun 2024'],
  ['Sesi tahun 2024 seorang pejabat', hari('2024-10-15'), 'kabid-data', 'Menyusun arsitektur SPBE tahun 2024'],
]);

const BELUM_TIBA = daftarBlok('Perlu perbaikan', ['tanggal-tidak-di-masa-depan', 'tanggal-dalam-tahun-laporan'], [
  ['Tahun tertukar sehingga jauh di masa depan', hari('2052-09-12'), 'pelayanan-pertama', 'Menulis kisah sukses layanan'],
  ['Sesi tahun 2026 yang sudah dicatat', hari('2026-01-06'), 'kepala-uptd', 'Menyusun rencana balai tahun 2026'],
]);

export const TANGGAL_KOTOR: readonly BlokKotor[] = [...TERBACA, ...HARI_MERAGUKAN, ...DITOLAK, ...TAHUN_LAIN, ...BELUM_TIBA];
