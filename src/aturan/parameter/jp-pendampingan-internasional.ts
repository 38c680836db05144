/** JP of one Pendampingan of scope Internasional; Lampiran H.4.c names only the national 2 JP (decision 0012). */
import { perbup } from '../../istilah/acuan';
import { jp, type Jp } from '../../istilah/satuan';
import { tanggal } from '../../istilah/tanggal';
import type { Parameter } from '../parameter';
import { PERBUP } from '../perbup';

export const jpPendampinganInternasional: Parameter<Jp> = {
  kode: 'jpPendampinganInternasional',
  nama: 'JP satu kali Pendampingan berlingkup Internasional',
  pengaturan: 'JP Pendampingan Internasional',
  satuan: 'JP',
  rentang: [1, 12],
  penjelasan: 'JP yang diperoleh peserta dari satu kali Pendampingan berlingkup Internasional.',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, isi: jp(4), acuan: [perbup('Lampiran H.3')] }],
};
