/** JP of one Pembimbingan of scope Nasional. */
import { perbup } from '../../istilah/acuan';
import { jp, type Jp } from '../../istilah/satuan';
import { tanggal } from '../../istilah/tanggal';
import type { Parameter } from '../parameter';
import { PERBUP } from '../perbup';

export const jpPembimbinganNasional: Parameter<Jp> = {
  kode: 'jpPembimbinganNasional',
  nama: 'JP satu kali Pembimbingan berlingkup Nasional',
  pengaturan: 'JP Pembimbingan Nasional',
  satuan: 'JP',
  rentang: [1, 12],
  penjelasan: 'JP yang diperoleh peserta dari satu kali Pembimbingan berlingkup Nasional.',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, isi: jp(2), acuan: [perbup('Lampiran G.3')] }],
};
