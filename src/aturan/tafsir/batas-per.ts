/** Reading: whether Pembimbingan and Pendampingan each have a cap of their own. */
import { perbup } from '../../istilah/acuan';
import type { PertanyaanTerbuka } from '../tafsir';

export const batasPer: PertanyaanTerbuka<'batasPer'> = {
  kunci: 'batasPer',
  pengaturan: 'Batas dihitung per',
  pilihan: ['jenis', 'gabungan'],
  baku: 'jenis',
  pertanyaan:
    'Apakah batas kegiatan sebulan berlaku bagi Pembimbingan dan Pendampingan masing-masing, atau bagi keduanya ' +
      'bersama-sama?',
  alasan:
    'Batas ditulis dua kali, sekali dalam tabel konversi tiap jenis, sehingga dibaca sebagai batas tiap jenis.',
  acuan: [perbup('Lampiran G.3'), perbup('Lampiran H.3')],
  keputusan: '0002-batas-per-jenis',
};
