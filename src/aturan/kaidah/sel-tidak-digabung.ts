/** No cell of the data lies under a merged range, where it reads blank. */
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { PERBUP } from '../perbup';

export const selTidakDigabung: Kaidah = {
  kode: 'sel-tidak-digabung',
  nama: 'Sel tidak digabung',
  syarat: 'Sel data tidak digabung; sel di bawah gabungan terbaca kosong.',
  tingkat: 'ingatkan',
  kolom: 'Nama Peserta',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ selGabungan }) =>
        selGabungan.length === 0
          ? undefined
          : selGabungan.map(({ kolom, rentang }) => ({
              kolom,
              temuan: `Sel ${kolom} tergabung dalam ${rentang}, sehingga pada baris ini terbaca kosong.`,
              perbaikan:
                `Pisahkan gabungan ${rentang} (Format > Gabungkan sel > Batalkan penggabungan), lalu isi tiap baris.`,
            })),
    },
  ],
};
