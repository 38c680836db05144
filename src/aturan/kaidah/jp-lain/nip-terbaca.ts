/** Sheet JP Lain: the NIP is 18 digits kept as text. */
import { tanggal } from '../../../istilah/tanggal';
import type { KaidahJpLain } from '../../kaidah-jp-lain';
import { PERBUP } from '../../perbup';
import { periksaNip } from '../nip-delapan-belas-digit';

export const nipJpLainTerbaca: KaidahJpLain = {
  kode: 'nip-delapan-belas-digit',
  nama: 'NIP pada JP Lain 18 digit',
  syarat: 'NIP pada lembar JP Lain berupa teks 18 digit angka.',
  tingkat: 'tolak',
  kolom: 'NIP',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ nip, nama }, { daftarPegawai }) => periksaNip(nip, nama, 'NIP', daftarPegawai),
    },
  ],
};
