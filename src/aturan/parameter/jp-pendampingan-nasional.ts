/** JP of one Pendampingan of scope Nasional. */
import { perbup } from '../../istilah/acuan';
import { jp, type Jp } from '../../istilah/satuan';
import { tanggal } from '../../istilah/tanggal';
import type { Parameter } from '../parameter';
import { PERBUP } from '../perbup';

export const jpPendampinganNasional: Parameter<Jp> = {
  kode: 'jpPendampinganNasional',
  nama: 'JP satu kali Pendampingan berlingkup Nasional',
  pengaturan: 'JP Pendampingan Nasional',
  satuan: 'JP',
  rentang: [1, 12],
  penjelasan: 'JP yang diperoleh peserta dari satu kali Pendampingan berlingkup Nasional.',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, isi: jp(2), acuan: [perbup('Lampiran H.3')] }],
};
