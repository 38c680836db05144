/** JP of one Pembimbingan of scope Internasional; Lampiran G.4.c names only the national 2 JP (decision 0012). */
import { perbup } from '../../istilah/acuan';
import { jp, type Jp } from '../../istilah/satuan';
import { tanggal } from '../../istilah/tanggal';
import type { Parameter } from '../parameter';
import { PERBUP } from '../perbup';

export const jpPembimbinganInternasional: Parameter<Jp> = {
  kode: 'jpPembimbinganInternasional',
  nama: 'JP satu kali Pembimbingan berlingkup Internasional',
  pengaturan: 'JP Pembimbingan Internasional',
  satuan: 'JP',
  rentang: [1, 12],
  penjelasan: 'JP yang diperoleh peserta dari satu kali Pembimbingan berlingkup Internasional.',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, isi: jp(4), acuan: [perbup('Lampiran G.3')] }],
};
