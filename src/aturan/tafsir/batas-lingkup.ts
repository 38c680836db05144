/** Reading: whether national and international sessions share one cap. */
import { perbup } from '../../istilah/acuan';
import type { PertanyaanTerbuka } from '../tafsir';

export const batasLingkup: PertanyaanTerbuka<'batasLingkup'> = {
  kunci: 'batasLingkup',
  pengaturan: 'Batas Nasional dan Internasional',
  pilihan: ['bersama', 'terpisah'],
  baku: 'bersama',
  pertanyaan:
    'Apakah kegiatan Nasional dan Internasional berbagi satu batas sebulan, atau masing-masing mempunyai batas ' +
      'sendiri?',
  alasan:
    'Mekanisme menyebut satu batas bagi tiap jenis tanpa membedakan lingkup; bacaan ini juga yang paling hati-' +
      'hati.',
  acuan: [perbup('Lampiran G.3'), perbup('Lampiran H.3'), perbup('Lampiran G.4.c'), perbup('Lampiran H.4.c')],
  keputusan: '0003-batas-nasional-internasional',
};
