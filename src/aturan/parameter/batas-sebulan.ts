/** How many sessions under one cap count in one month. */
import { perbup } from '../../istilah/acuan';
import { kali, type Kali } from '../../istilah/satuan';
import { tanggal } from '../../istilah/tanggal';
import type { Parameter } from '../parameter';
import { PERBUP } from '../perbup';

/** Lampiran G.3, H.3: «maksimal dihitung 2 kali dalam 1 bulan». What shares one cap are two readings (0002, 0003). */
export const batasSebulan: Parameter<Kali> = {
  kode: 'batasSebulan',
  nama: 'Batas kegiatan yang dihitung dalam sebulan',
  pengaturan: 'Batas kegiatan dihitung sebulan',
  satuan: 'kali',
  rentang: [1, 31],
  penjelasan: 'Banyaknya kegiatan yang paling banyak dihitung JP-nya bagi satu peserta dalam satu bulan kalender.',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, isi: kali(2), acuan: [perbup('Lampiran G.3'), perbup('Lampiran H.3')] }],
};
