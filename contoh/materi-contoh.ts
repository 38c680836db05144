/** What the sessions of the sample were about, by the competency they aim at (Lampiran D). */
import type { Kompetensi } from '../src/istilah/kompetensi';

export const MATERI: Readonly<Record<Kompetensi, readonly string[]>> = {
  Integritas: [
    'Menerapkan nilai dasar BerAKHLAK dalam pelayanan harian',
    'Mengenali dan melaporkan benturan kepentingan',
    'Menjaga kerahasiaan data kepegawaian',
    'Menolak gratifikasi dan mencatatkan pelaporannya',
  ],
  Kerjasama: [
    'Membagi tugas tim penyusunan profil dinas',
    'Menyelaraskan jadwal kerja antarbidang',
    'Menengahi perbedaan pendapat dalam tim',
    'Menyusun notula dan tindak lanjut rapat bersama',
  ],
  Komunikasi: [
    'Menyusun naskah dinas sesuai tata naskah',
    'Menyampaikan paparan di hadapan pimpinan',
    'Menulis siaran pers kegiatan dinas',
    'Menanggapi keluhan masyarakat secara tertulis',
  ],
  'Orientasi pada hasil': [
    'Menyusun sasaran kinerja triwulan',
    'Memetakan hambatan capaian kinerja dan jalan keluarnya',
    'Menyusun rencana aksi penyelesaian tunggakan arsip',
    'Memantau realisasi anggaran bulanan',
  ],
  'Pelayanan Publik': [
    'Memperbaiki alur pelayanan loket',
    'Menyusun standar pelayanan dan maklumat pelayanan',
    'Menindaklanjuti hasil survei kepuasan masyarakat',
    'Menyederhanakan formulir permohonan layanan',
  ],
  'Pengembangan diri': [
    'Menyusun rencana pengembangan karier',
    'Menyiapkan angka kredit dan bukti kerja',
    'Belajar menelaah regulasi secara mandiri',
    'Memberi umpan balik kepada rekan kerja',
  ],
  'Mengelola Perubahan': [
    'Beralih ke naskah dinas elektronik',
    'Mengelola perubahan proses kerja pasca penyederhanaan birokrasi',
    'Menerapkan presensi daring',
    'Menyiapkan tim menghadapi aplikasi baru',
  ],
  'Pengambilan Keputusan': [
    'Menyusun telaahan staf dengan beberapa pilihan',
    'Menganalisis data sebelum mengusulkan keputusan',
    'Menentukan prioritas pekerjaan mendesak',
    'Menimbang risiko pengadaan sederhana',
  ],
};
