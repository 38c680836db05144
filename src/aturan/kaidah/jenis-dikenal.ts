/** The kind of the session is one of the two that the regulation knows. */
import { perbup } from '../../istilah/acuan';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { dirapikan } from '../kalimat/dirapikan';
import { PERBUP } from '../perbup';
import { selBergalat } from '../sel-bergalat';

const PILIHAN = 'Pilih salah satu seperti pada kartu kendali: Pembimbingan (coaching) atau Pendampingan (mentoring).';

export const jenisDikenal: Kaidah = {
  kode: 'jenis-dikenal',
  nama: 'Jenis kegiatan dikenal',
  syarat: 'Jenis terisi Pembimbingan atau Pendampingan, atau padanan yang tidak bermakna ganda.',
  tingkat: 'tolak',
  kolom: 'Jenis',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Pasal 1 angka 13'), perbup('Pasal 1 angka 16')],
      isi: (sesi) => {
        const { jenis } = sesi;
        if (jenis.hasil === 'terbaca') {
          return jenis.asal === undefined ? undefined : dirapikan('Jenis', jenis.asal, jenis.isi);
        }
        if (selBergalat(sesi, 'Jenis')) return undefined;
        return jenis.hasil === 'keliru'
          ? { temuan: jenis.keliru, perbaikan: jenis.perbaikan }
          : { temuan: 'Jenis belum diisi.', perbaikan: PILIHAN };
      },
    },
  ],
};
