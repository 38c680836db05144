/** What was spoken about is written down. */
import { perbup } from '../../istilah/acuan';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { PERBUP } from '../perbup';
import { selBergalat } from '../sel-bergalat';

export const materiTercatat: Kaidah = {
  kode: 'materi-tercatat',
  nama: 'Materi tercatat',
  syarat: 'Materi kegiatan terisi.',
  tingkat: 'tolak',
  kolom: 'Materi',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran G.4.d'), perbup('Lampiran H.4.d')],
      isi: (sesi) =>
        sesi.materi !== '' || selBergalat(sesi, 'Materi')
          ? undefined
          : {
              temuan: 'Materi kegiatan belum diisi.',
              perbaikan: 'Isi materi kegiatan seperti pada kartu kendali, misalnya "Penyusunan laporan kinerja".',
            },
    },
  ],
};
