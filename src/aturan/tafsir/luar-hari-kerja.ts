/** Reading: what follows when a session falls on a weekend or holiday. */
import type { PertanyaanTerbuka } from '../tafsir';

export const luarHariKerja: PertanyaanTerbuka<'luarHariKerja'> = {
  kunci: 'luarHariKerja',
  pengaturan: 'Sesi di luar hari kerja',
  pilihan: ['ingatkan', 'tolak', 'abaikan'],
  baku: 'ingatkan',
  pertanyaan:
    'Bagaimana memperlakukan kegiatan pada akhir pekan atau hari libur?',
  alasan:
    'Rancangan tidak mengatur hari pelaksanaan; tanggal libur lebih sering salah ketik daripada kegiatan yang ' +
      'sungguh terjadi.',
  acuan: [],
  keputusan: '0007-hari-kerja',
};
