/** Sheet JP Lain: the form of the activity is in the conversion table, and is not a session. */
import { tanggal } from '../../../istilah/tanggal';
import { cariKonversi } from '../../cari-konversi';
import type { KaidahJpLain } from '../../kaidah-jp-lain';
import { kutip } from '../../kalimat/kutip';
import { PERBUP } from '../../perbup';

/** Sessions have their own sheet and cap; entered here too they would count twice. */
const MILIK_SESI = /^(coaching|mentoring|pembimbingan|pendampingan)\b/i;

export const bentukDikenal: KaidahJpLain = {
  kode: 'bentuk-dikenal',
  nama: 'Bentuk pengembangan kompetensi dikenal',
  syarat: 'Bentuk ada pada tabel konversi; Pembimbingan dan Pendampingan dicatat pada lembar Sesi, bukan di sini.',
  tingkat: 'ingatkan',
  kolom: 'Bentuk',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ bentuk }, { konversi }) => {
        if (MILIK_SESI.test(bentuk)) {
          return {
            tingkat: 'tolak',
            temuan: `${kutip(bentuk)} bukan JP Lain; JP-nya dihitung dari lembar Sesi.`,
            perbaikan: 'Pindahkan kegiatan ini ke lembar Sesi, lalu hapus baris ini agar tidak terhitung dua kali.',
          };
        }
        if (cariKonversi(bentuk, konversi)) return undefined;
        const daftar = [...new Set([...konversi.values()].map((baris) => baris.bentuk))].join(', ');
        return {
          temuan:
            bentuk === '' ? 'Bentuk belum diisi; jalurnya tidak diketahui.' : `Bentuk ${kutip(bentuk)} tidak dikenal.`,
          perbaikan: `Pilih dari tabel konversi: ${daftar}. JP tetap dihitung seperti tertulis.`,
        };
      },
    },
  ],
};
