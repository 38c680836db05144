/** Reading: which sessions count where there are more than the cap. */
import { perbup } from '../../istilah/acuan';
import type { PertanyaanTerbuka } from '../tafsir';

export const urutan: PertanyaanTerbuka<'urutan'> = {
  kunci: 'urutan',
  pengaturan: 'Urutan penghitungan',
  pilihan: ['terdahulu', 'JP tertinggi'],
  baku: 'terdahulu',
  pertanyaan:
    'Kegiatan mana yang dihitung apabila jumlahnya dalam sebulan melebihi batas?',
  alasan:
    'Kegiatan yang lebih dahulu dilaksanakan sudah dapat dihitung ketika kegiatan berikutnya dicatat, sehingga ' +
      'hasilnya tidak berubah surut.',
  acuan: [perbup('Lampiran G.3'), perbup('Lampiran H.3')],
  keputusan: '0004-urutan-penghitungan',
};
