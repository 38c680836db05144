/** Sheet Kompetensi: the NIP is 18 digits kept as text; without one the levels belong to nobody. */
import type { BarisKompetensi } from '../../../istilah/kompetensi';
import { tanggal } from '../../../istilah/tanggal';
import type { Kaidah } from '../../kaidah';
import type { KolomKompetensi } from '../../kolom';
import { PERBUP } from '../../perbup';
import { periksaNip } from '../nip-delapan-belas-digit';

export const nipKompetensiTerbaca: Kaidah<BarisKompetensi, KolomKompetensi> = {
  kode: 'nip-delapan-belas-digit',
  nama: 'NIP pada Kompetensi 18 digit',
  syarat: 'NIP pada lembar Kompetensi berupa teks 18 digit angka.',
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
