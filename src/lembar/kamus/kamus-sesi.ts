/** Sheet Sesi: one meeting («satu kali kegiatan») a row, as the control cards of Lampiran G.4 and H.4 record it. */
import { LEMBAR_ASAL } from '../../domain/lembar-asal';
import { DAFTAR_JENIS, DAFTAR_LINGKUP, DAFTAR_PARAF, DAFTAR_PELAKSANAAN } from '../../istilah/sesi';
import type { JudulDari, Kolom } from './kolom';
import { BILANGAN, NIP, TANGGAL, TEKS, alat, kamusLembar, ketik, ketikWajib, pilihan, pilihanTerbuka } from './kolom';
import { SINONIM_JUDUL_NAMA, SINONIM_JUDUL_NIP } from './sinonim-judul';

const idSesi: Kolom<'ID Sesi'> = { judul: 'ID Sesi', milik: 'id', wajib: false, sinonim: [], isi: TEKS };

export const kamusSesi = kamusLembar({
  judul: LEMBAR_ASAL.sesi,
  wajib: true,
  penanda: ['Tanggal'],
  kunci: 'ID Sesi',
  kolom: [
    idSesi,
    ketikWajib('Tanggal', TANGGAL, [
      'Hari, Tanggal', 'Hari/Tanggal', 'Hari / Tanggal', 'Hari Tanggal', 'Hari dan Tanggal', 'Tgl', 'Tgl.',
      'Tanggal Sesi', 'Tanggal Kegiatan', 'Tanggal Pelaksanaan',
    ]),
    ketikWajib('Jenis', pilihan(DAFTAR_JENIS), ['Jenis Kegiatan', 'Jenis Sesi', 'Pembimbingan/Pendampingan']),
    ketik('Lingkup', pilihan(DAFTAR_LINGKUP), ['Lingkup Kegiatan', 'Ruang Lingkup', 'Nasional/Internasional']),
    ketikWajib('NIP Peserta', NIP, [
      ...SINONIM_JUDUL_NIP, 'NIP', 'NIP Pegawai', 'NIP Peserta Bimbingan', 'NIP Peserta Pendampingan', 'nip_peserta',
    ]),
    ketik('Nama Peserta', TEKS, [
      ...SINONIM_JUDUL_NAMA, 'Nama', 'Nama Peserta Bimbingan', 'Nama Peserta Pendampingan', 'Peserta', 'nama_peserta',
    ]),
    ketikWajib('NIP Pembimbing', NIP, [
      'NIP Pendamping', 'NIP Pembimbing/Pendamping', 'NIP Pembimbing / Pendamping', 'NIP Pembimbing atau Pendamping',
      'nip_pembimbing',
    ]),
    ketik('Nama Pembimbing', TEKS, [
      'Nama Pendamping', 'Nama Pembimbing/Pendamping', 'Nama Pembimbing / Pendamping', 'Pembimbing', 'Pendamping',
      'Pembimbing/Pendamping', 'nama_pembimbing',
    ]),
    ketikWajib('Materi', TEKS, [
      'Materi Bimbingan', 'Materi Pembimbingan', 'Materi Pendampingan', 'Materi Bimbingan/Pendampingan',
      'Materi Kegiatan',
    ]),
    ketik('Kompetensi', TEKS, ['Kompetensi Dituju', 'Kompetensi yang Dituju', 'Kompetensi yang Dikembangkan']),
    ketik('Dasar', TEKS, ['Dasar Kegiatan', 'Kesepakatan', 'Permohonan', 'Kesepakatan/Permohonan']),
    ketik('Paraf', pilihanTerbuka(DAFTAR_PARAF), [
      'Paraf Pembimbing', 'Paraf Pendamping', 'Paraf Pembimbing/Pendamping',
    ]),
    ketik('Bukti', TEKS, ['Bukti Dukung', 'Dokumentasi', 'Tautan Bukti', 'Link Bukti']),
    ketik('Evaluasi', TEKS, ['Hasil Evaluasi', 'Evaluasi Pelaksanaan']),
    ketik('Pelaksanaan', pilihan(DAFTAR_PELAKSANAAN), ['Status Pelaksanaan', 'Keterlaksanaan']),
    alat('Hari', TEKS),
    alat('JP Tercatat', BILANGAN),
    alat('JP Dihitung', BILANGAN),
    alat('Status Hitung', TEKS),
    alat('Catatan Hitung', TEKS),
  ],
});
export type JudulSesi = JudulDari<typeof kamusSesi>;
