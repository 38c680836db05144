/** Reading: whether sessions of PPPK and CPNS count. */
import { perbup } from '../../istilah/acuan';
import type { PertanyaanTerbuka } from '../tafsir';

export const pppkCpns: PertanyaanTerbuka<'pppkCpns'> = {
  kunci: 'pppkCpns',
  pengaturan: 'PPPK dan CPNS',
  pilihan: ['tidak dihitung', 'dihitung'],
  baku: 'tidak dihitung',
  pertanyaan:
    'Apakah kegiatan yang diikuti PPPK dan CPNS dihitung JP-nya?',
  alasan:
    'Peserta didefinisikan sebagai PNS bertalenta; hanya bagian pendahuluan yang berbicara tentang ASN pada ' +
      'umumnya.',
  acuan: [perbup('Pasal 1 angka 6'), perbup('Pasal 1 angka 15'), perbup('Pasal 1 angka 18'), perbup('Lampiran A')],
  keputusan: '0005-pppk-dan-cpns',
};
