/** The evaluation of the session is recorded. */
import { perbup } from '../../istilah/acuan';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { PERBUP } from '../perbup';

export const evaluasiAda: Kaidah = {
  kode: 'evaluasi-ada',
  nama: 'Evaluasi ada',
  syarat: 'Evaluasi pelaksanaan tercatat.',
  tingkat: { menurut: 'tanpaEvaluasi' },
  kolom: 'Evaluasi',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran G.4.e'), perbup('Lampiran H.4.e')],
      isi: ({ evaluasi }) =>
        evaluasi !== ''
          ? undefined
          : {
              temuan: 'Evaluasi pelaksanaan belum tercatat.',
              perbaikan: 'Isi kolom Evaluasi dengan hasil evaluasi atau nomor dan tanggal dokumennya.',
            },
    },
  ],
};
