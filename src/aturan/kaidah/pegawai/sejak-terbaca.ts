/** Sheet Pegawai: the day since when somebody is no longer active can be read, where it is filled in. */
import type { Pegawai } from '../../../istilah/pegawai';
import { tanggal } from '../../../istilah/tanggal';
import type { Kaidah } from '../../kaidah';
import { CONTOH_TANGGAL } from '../../kalimat/tanggal-keliru';
import type { KolomPegawai } from '../../kolom';
import { PERBUP } from '../../perbup';

export const sejakTerbaca: Kaidah<Pegawai, KolomPegawai> = {
  kode: 'tanggal-terbaca',
  nama: 'Sejak terbaca',
  syarat: 'Kolom Sejak kosong atau memuat tanggal yang terbaca.',
  tingkat: 'ingatkan',
  kolom: 'Sejak',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ sejak }) =>
        sejak.hasil !== 'keliru'
          ? undefined
          : {
              temuan: 'Tanggal pada kolom Sejak tidak dapat dibaca; diabaikan.',
              perbaikan: `Tulis hari, bulan, dan tahun, ${CONTOH_TANGGAL}.`,
            },
    },
  ],
};
