/** The day of the session is filled in and can be read. */
import { tanggal as hari, teksTanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { dirapikan } from '../kalimat/dirapikan';
import { CONTOH_TANGGAL, kalimatTanggalKeliru } from '../kalimat/tanggal-keliru';
import { PERBUP } from '../perbup';
import { selBergalat } from '../sel-bergalat';

export const tanggalTerbaca: Kaidah = {
  kode: 'tanggal-terbaca',
  nama: 'Tanggal terbaca',
  syarat: 'Tanggal terisi, terbaca, ada dalam kalender, dan memuat tahun 2000 sampai dengan 2099.',
  tingkat: 'tolak',
  kolom: 'Tanggal',
  diperiksa: hari('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: (sesi, lingkungan) => {
        const { tanggal, hariTertulis } = sesi;
        if (tanggal.hasil === 'terbaca') {
          return tanggal.asal === undefined
            ? undefined
            : dirapikan('Tanggal', tanggal.asal, teksTanggal(tanggal.isi));
        }
        if (selBergalat(sesi, 'Tanggal')) return undefined;
        return tanggal.hasil === 'keliru'
          ? kalimatTanggalKeliru(tanggal, lingkungan, hariTertulis)
          : {
              temuan: 'Tanggal belum diisi.',
              perbaikan: `Isi tanggal kegiatan seperti pada kartu kendali, ${CONTOH_TANGGAL}.`,
            };
      },
    },
  ],
};
