/** Sheet JP Lain: other competence development (Lampiran E, I.2), one activity of one person a row. */
import { LEMBAR_ASAL } from '../../domain/lembar-asal';
import { DAFTAR_LINGKUP } from '../../istilah/sesi';
import type { JudulDari } from './kolom';
import { BILANGAN, NIP, TANGGAL, TEKS, alat, kamusLembar, ketik, pilihan } from './kolom';
import { SINONIM_JUDUL_NAMA, SINONIM_JUDUL_NIP } from './sinonim-judul';

export const kamusJpLain = kamusLembar({
  judul: LEMBAR_ASAL.jpLain,
  wajib: false,
  penanda: ['Tanggal Mulai', 'Tanggal Selesai'],
  kolom: [
    ketik('NIP', NIP, [...SINONIM_JUDUL_NIP, 'NIP Pegawai', 'NIP Peserta']),
    ketik('Nama', TEKS, [...SINONIM_JUDUL_NAMA, 'Nama Peserta']),
    ketik('Bentuk', TEKS, ['Bentuk Pengembangan Kompetensi', 'Bentuk Kegiatan', 'Jenis Pelatihan']),
    ketik('Lingkup', pilihan(DAFTAR_LINGKUP), ['Ruang Lingkup', 'Nasional/Internasional']),
    ketik('Nama Kegiatan', TEKS, ['Kegiatan', 'Nama Diklat', 'Nama Pelatihan']),
    ketik('Penyelenggara', TEKS, ['Instansi Penyelenggara', 'Institusi Penyelenggara']),
    ketik('Tanggal Mulai', TANGGAL, ['Tgl Mulai', 'Mulai', 'tanggal_mulai']),
    ketik('Tanggal Selesai', TANGGAL, ['Tgl Selesai', 'Selesai', 'tanggal_selesai']),
    ketik('Jumlah', BILANGAN, ['Jumlah Hari', 'Jumlah Hari/Kegiatan']),
    ketik('JP', BILANGAN, ['Jumlah JP', 'Jam Pelajaran', 'Durasi (JP)', 'Durasi JP']),
    ketik('Bukti', TEKS, ['Nomor Sertifikat', 'No. Sertifikat', 'Bukti Dukung', 'Sertifikat']),
    alat('Jalur', TEKS),
    alat('JP Dihitung', BILANGAN),
    alat('Catatan Hitung', TEKS),
  ],
});
export type JudulJpLain = JudulDari<typeof kamusJpLain>;
