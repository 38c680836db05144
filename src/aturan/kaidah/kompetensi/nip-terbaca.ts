/** Sheet Kompetensi: the NIP is 18 digits kept as text; without one the levels belong to nobody. */
import type { BarisKompetensi } from '../../../istilah/kompetensi';
import { PANJANG_NIP } from '../../../istilah/nip';
import { tanggal } from '../../../istilah/tanggal';
import type { Kaidah } from '../../kaidah';
import { saranNip } from '../../kalimat/sebut-pegawai';
import type { KolomKompetensi } from '../../kolom';
import { PERBUP } from '../../perbup';

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
      isi: ({ nip, nama }, { daftarPegawai }) =>
        nip.hasil !== 'keliru'
          ? undefined
          : {
              temuan: `NIP tidak dapat dibaca; NIP harus ${PANJANG_NIP} digit angka berformat teks.`,
              perbaikan:
                (nama === '' ? undefined : saranNip(daftarPegawai.menurutNama(nama))) ??
                `Ketik ulang ${PANJANG_NIP} digit NIP pada sel berformat teks.`,
            },
    },
  ],
};
