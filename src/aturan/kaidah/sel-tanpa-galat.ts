/** No cell that is read holds an error of the spreadsheet. */
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { PERBUP } from '../perbup';

export const selTanpaGalat: Kaidah = {
  kode: 'sel-tanpa-galat',
  nama: 'Sel tanpa galat',
  syarat: 'Tidak ada galat rumus seperti #REF! atau #N/A pada sel yang dibaca.',
  tingkat: 'tolak',
  kolom: 'Tanggal',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ selGalat }) =>
        selGalat.length === 0
          ? undefined
          : selGalat.map(({ kolom, galat }) => ({
              kolom,
              temuan: `Sel ${kolom} berisi galat ${galat}.`,
              perbaikan: `Ketik isi ${kolom} yang benar sebagai pengganti rumus yang menghasilkan ${galat}.`,
            })),
    },
  ],
};
