/** Reading: how many working days a week has. */
import type { PertanyaanTerbuka } from '../tafsir';

export const hariKerja: PertanyaanTerbuka<'hariKerja'> = {
  kunci: 'hariKerja',
  pengaturan: 'Hari kerja seminggu',
  pilihan: ['5', '6'],
  baku: '5',
  pertanyaan:
    'Berapa hari kerja dalam seminggu yang berlaku pada PD?',
  alasan:
    'Lima hari kerja (Senin sampai dengan Jumat) paling lazim pada PD; PD dengan enam hari kerja dapat memilih ' +
      '6.',
  acuan: [],
  keputusan: '0007-hari-kerja',
};
