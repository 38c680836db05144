/** Sheet Pegawai: the roster, one civil servant a row. */
import { LEMBAR_ASAL } from '../../domain/lembar-asal';
import { DAFTAR_JENJANG } from '../../istilah/jenjang';
import { DAFTAR_KEAKTIFAN, DAFTAR_STATUS } from '../../istilah/pegawai';
import type { JudulDari } from './kolom';
import {
  BILANGAN, NIP, PERSEN, TANGGAL, TEKS, alat, kamusLembar, ketik, ketikWajib, pilihan, pilihanTerbuka,
} from './kolom';
import { SINONIM_JUDUL_NAMA, SINONIM_JUDUL_NIP } from './sinonim-judul';

export const kamusPegawai = kamusLembar({
  judul: LEMBAR_ASAL.pegawai,
  wajib: true,
  penanda: ['NIP'],
  kunci: 'NIP',
  kolom: [
    ketikWajib('NIP', NIP, [...SINONIM_JUDUL_NIP, 'NIP Pegawai', 'NIP PNS']),
    ketikWajib('Nama', TEKS, [...SINONIM_JUDUL_NAMA, 'Nama PNS', 'Nama ASN']),
    ketikWajib('Status', pilihan(DAFTAR_STATUS), ['Status Pegawai', 'Status Kepegawaian', 'Jenis Pegawai']),
    ketik('Pangkat/Gol.', TEKS, [
      'Pangkat/Gol', 'Pangkat', 'Pangkat/Golongan', 'Pangkat / Golongan', 'Pangkat / Gol.', 'Pangkat, Golongan',
      'Pangkat/Gol. Ruang', 'Pangkat/Golongan Ruang', 'Golongan', 'Golongan Ruang', 'Gol.', 'Gol', 'Gol. Ruang',
    ]),
    ketik('Jabatan', TEKS, ['Nama Jabatan', 'Jabatan Terakhir']),
    ketikWajib('Jenjang', pilihan(DAFTAR_JENJANG), ['Jenjang Jabatan', 'Tingkat Jabatan', 'Eselon/Jenjang']),
    ketik('Unit Kerja', TEKS, ['Unit', 'Unor', 'Unit Organisasi', 'Bidang', 'Perangkat Daerah', 'PD', 'OPD', 'SKPD']),
    ketik('NIP Atasan Langsung', NIP, ['NIP Atasan', 'NIP Atasan Langsung (Pembimbing)', 'NIP Pejabat Penilai']),
    ketik('Bertalenta', pilihan(['Ya', 'Tidak']), ['PNS Bertalenta', 'Talenta']),
    ketik('Keaktifan', pilihanTerbuka(DAFTAR_KEAKTIFAN), [
      'Status Keaktifan', 'Status Aktif', 'Kedudukan', 'Kedudukan Hukum',
    ]),
    ketik('Sejak', TANGGAL, ['Sejak Tanggal', 'Tanggal Keaktifan', 'TMT Keaktifan']),
    alat('Sesi Pembimbingan', BILANGAN),
    alat('JP Pembimbingan', BILANGAN),
    alat('Sesi Pendampingan', BILANGAN),
    alat('JP Pendampingan', BILANGAN),
    alat('JP Lain', BILANGAN),
    alat('Total JP', BILANGAN),
    alat('Target JP', BILANGAN),
    alat('Kekurangan JP', BILANGAN),
    alat('Capaian', PERSEN),
    alat('Keterangan JP', TEKS),
    alat('Potensi Total JP', BILANGAN),
  ],
});
export type JudulPegawai = JudulDari<typeof kamusPegawai>;
