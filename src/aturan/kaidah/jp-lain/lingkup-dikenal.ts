/** Sheet JP Lain: the scope can be read, where it is filled in; it serves the comparison with the table only. */
import { tanggal } from '../../../istilah/tanggal';
import type { KaidahJpLain } from '../../kaidah-jp-lain';
import { dirapikan } from '../../kalimat/dirapikan';
import { PERBUP } from '../../perbup';

export const lingkupJpLainDikenal: KaidahJpLain = {
  kode: 'lingkup-dikenal',
  nama: 'Lingkup pada JP Lain dikenal',
  syarat: 'Lingkup kosong, Nasional, atau Internasional.',
  tingkat: 'ingatkan',
  kolom: 'Lingkup',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ lingkup }) => {
        if (lingkup.hasil === 'keliru') return { temuan: lingkup.keliru, perbaikan: lingkup.perbaikan };
        return lingkup.hasil === 'kosong' || lingkup.asal === undefined
          ? undefined
          : dirapikan('Lingkup', lingkup.asal, lingkup.isi);
      },
    },
  ],
};
