/** Reading: from which gap on Pendampingan is advised. */
import { perbup } from '../../istilah/acuan';
import type { PertanyaanTerbuka } from '../tafsir';

export const saranPendampingan: PertanyaanTerbuka<'saranPendampingan'> = {
  kunci: 'saranPendampingan',
  pengaturan: 'Saran Pendampingan mulai kesenjangan',
  pilihan: undefined,
  baku: 2,
  pertanyaan:
    'Mulai kesenjangan berapa level Pendampingan lebih disarankan daripada Pembimbingan?',
  alasan:
    'Tabel perbedaan membedakan kesenjangan kecil dan besar tanpa angka; selisih dua level dibaca sebagai ' +
      'besar.',
  acuan: [perbup('Lampiran F.3')],
  keputusan: '0011-saran-pendampingan',
};
