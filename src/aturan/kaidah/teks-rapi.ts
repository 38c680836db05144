/** Text is typed as it is read, without odd spaces, line breaks or invisible marks. */
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { kutip } from '../kalimat/kutip';
import { PERBUP } from '../perbup';

export const teksRapi: Kaidah = {
  kode: 'teks-rapi',
  nama: 'Teks rapi',
  syarat: 'Teks tanpa spasi berlebih, ganti baris, atau tanda yang tidak tampak; yang ada diabaikan saat dibaca.',
  tingkat: 'dirapikan',
  kolom: 'Materi',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ teksDirapikan }) =>
        teksDirapikan.length === 0
          ? undefined
          : teksDirapikan.map(({ kolom, terbaca }) => ({
              kolom,
              temuan: `${kolom} dibaca sebagai ${kutip(terbaca)}, tanpa spasi atau tanda berlebih.`,
              perbaikan: `Tidak perlu tindakan jika benar; agar seragam, tulis ${kutip(terbaca)}.`,
            })),
    },
  ],
};
