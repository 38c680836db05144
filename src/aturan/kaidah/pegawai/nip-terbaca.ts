/** Sheet Pegawai: the NIP is 18 digits kept as text; without one the row gives nobody. */
import type { Pegawai } from '../../../istilah/pegawai';
import { tanggal } from '../../../istilah/tanggal';
import type { Kaidah } from '../../kaidah';
import { kutip } from '../../kalimat/kutip';
import type { KolomPegawai } from '../../kolom';
import { PERBUP } from '../../perbup';
import { periksaNip } from '../nip-delapan-belas-digit';

export const nipPegawaiTerbaca: Kaidah<Pegawai, KolomPegawai> = {
  kode: 'nip-delapan-belas-digit',
  nama: 'NIP pegawai 18 digit',
  syarat: 'NIP pada lembar Pegawai terisi dan berupa teks 18 digit angka.',
  tingkat: 'tolak',
  kolom: 'NIP',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ nip, nama }, { daftarPegawai }) =>
        nip.hasil !== 'kosong'
          ? periksaNip(nip, nama, 'NIP', daftarPegawai)
          : {
              temuan: nama === '' ? 'NIP dan nama pegawai belum diisi.' : `NIP ${kutip(nama)} belum diisi.`,
              perbaikan: 'Isi 18 digit NIP pada sel berformat teks, seperti pada SK pegawai.',
            },
    },
  ],
};
