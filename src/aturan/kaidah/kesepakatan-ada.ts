/** The agreement on which a Pembimbingan begins is recorded. */
import { perbup } from '../../istilah/acuan';
import { isiDari } from '../../istilah/hasil-baca';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { PERBUP } from '../perbup';

export const kesepakatanAda: Kaidah = {
  kode: 'kesepakatan-ada',
  nama: 'Kesepakatan ada',
  syarat: 'Kesepakatan yang mendasari Pembimbingan tercatat pada kolom Dasar.',
  tingkat: { menurut: 'tanpaDasar' },
  kolom: 'Dasar',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran G.4.a')],
      isi: ({ jenis, dasar }) =>
        dasar !== '' || isiDari(jenis) !== 'Pembimbingan'
          ? undefined
          : {
              temuan: 'Kesepakatan yang mendasari Pembimbingan belum tercatat.',
              perbaikan:
                'Isi kolom Dasar dengan nomor dan tanggal kesepakatan, misalnya "Nomor 800/12/2025, 6 Januari 2025".',
            },
    },
  ],
};
