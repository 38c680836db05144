/** The row says that the session was held or called off. */
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { dirapikan } from '../kalimat/dirapikan';
import { PERBUP } from '../perbup';
import { selBergalat } from '../sel-bergalat';

export const pelaksanaanDikenal: Kaidah = {
  kode: 'pelaksanaan-dikenal',
  nama: 'Pelaksanaan dikenal',
  syarat: 'Pelaksanaan kosong, Terlaksana, atau Batal.',
  tingkat: 'tolak',
  kolom: 'Pelaksanaan',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: (sesi) => {
        const { pelaksanaan } = sesi;
        if (pelaksanaan.hasil === 'kosong' || selBergalat(sesi, 'Pelaksanaan')) return undefined;
        if (pelaksanaan.hasil === 'keliru') return { temuan: pelaksanaan.keliru, perbaikan: pelaksanaan.perbaikan };
        return pelaksanaan.asal === undefined
          ? undefined
          : dirapikan('Pelaksanaan', pelaksanaan.asal, pelaksanaan.isi);
      },
    },
  ],
};
