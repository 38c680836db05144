/** Sheet JP Lain: JP are a whole number, 0 or more; anything else gives none. */
import { tanggal } from '../../../istilah/tanggal';
import type { KaidahJpLain } from '../../kaidah-jp-lain';
import { dirapikan } from '../../kalimat/dirapikan';
import { PERBUP } from '../../perbup';

export const jpBulat: KaidahJpLain = {
  kode: 'jp-bulat',
  nama: 'JP bilangan bulat',
  syarat: 'JP terisi bilangan bulat 0 atau lebih.',
  tingkat: 'tolak',
  kolom: 'JP',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ jp }) => {
        if (jp.hasil === 'terbaca') {
          return jp.asal === undefined ? undefined : dirapikan('JP', jp.asal, String(jp.isi));
        }
        return jp.hasil === 'keliru'
          ? { temuan: jp.keliru, perbaikan: jp.perbaikan }
          : {
              temuan: 'JP belum diisi.',
              perbaikan: 'Isi JP seperti pada sertifikat, misalnya 8; isi 0 jika tidak ada.',
            };
      },
    },
  ],
};
