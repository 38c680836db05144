/** Sheet JP Lain: NIP and name are one person; the JP go to the NIP, so a difference is only pointed out. */
import { tanggal } from '../../../istilah/tanggal';
import type { KaidahJpLain } from '../../kaidah-jp-lain';
import { PERBUP } from '../../perbup';
import { periksaPasangan } from '../nip-cocok-nama';

export const nipJpLainCocokNama: KaidahJpLain = {
  kode: 'nip-cocok-nama',
  nama: 'NIP pada JP Lain cocok dengan nama',
  syarat: 'NIP dan nama pada lembar JP Lain menunjuk satu orang; JP dihitung bagi pemilik NIP.',
  tingkat: 'ingatkan',
  kolom: 'NIP',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ nip, nama }, { daftarPegawai }) => periksaPasangan(nip, nama, 'NIP', 'Nama', daftarPegawai),
    },
  ],
};
