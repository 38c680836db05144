/** The request on which a Pendampingan begins is recorded. */
import { perbup } from '../../istilah/acuan';
import { isiDari } from '../../istilah/hasil-baca';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { PERBUP } from '../perbup';

export const permohonanAda: Kaidah = {
  kode: 'permohonan-ada',
  nama: 'Permohonan ada',
  syarat: 'Permohonan yang mendasari Pendampingan tercatat pada kolom Dasar.',
  tingkat: { menurut: 'tanpaDasar' },
  kolom: 'Dasar',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran H.4.a')],
      isi: ({ jenis, dasar }) =>
        dasar !== '' || isiDari(jenis) !== 'Pendampingan'
          ? undefined
          : {
              temuan: 'Permohonan yang mendasari Pendampingan belum tercatat.',
              perbaikan:
                'Isi kolom Dasar dengan nomor dan tanggal permohonan, misalnya "Nomor 800/12/2025, 6 Januari 2025".',
            },
    },
  ],
};
