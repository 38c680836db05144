/** The JP of competence development that a civil servant is due in one year. */
import { perbup } from '../../istilah/acuan';
import { jp, type Jp } from '../../istilah/satuan';
import { tanggal } from '../../istilah/tanggal';
import type { Parameter } from '../parameter';
import { PERBUP } from '../perbup';

/** The 20 JP are of all competence development, not of Pembimbingan and Pendampingan alone (Lampiran E, I.3). */
export const targetSetahun: Parameter<Jp> = {
  kode: 'targetSetahun',
  nama: 'Target JP pengembangan kompetensi setahun',
  pengaturan: 'Target JP setahun',
  satuan: 'JP',
  rentang: [1, 200],
  penjelasan: 'JP pengembangan kompetensi yang menjadi hak setiap pegawai dalam satu tahun kalender.',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      isi: jp(20),
      acuan: [perbup('Lampiran A'), perbup('Lampiran E'), perbup('Lampiran I.3'), perbup('Lampiran I.5')],
    },
  ],
};
