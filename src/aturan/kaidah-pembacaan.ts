/** Rules of form that are judged while a sheet is read: what they ask, so that the list of rules is whole. */
import type { Tingkat } from '../istilah/temuan';

export interface KaidahPembacaan {
  readonly kode: string;
  /** Indonesian, for docs/aturan.md. */
  readonly nama: string;
  readonly syarat: string;
  readonly tingkat: Tingkat;
  /** Titles of the sheets on which it may be found. */
  readonly lembar: readonly string[];
}

const LEMBAR_BERISI = ['Pegawai', 'Kompetensi', 'Standar Kompetensi', 'JP Lain', 'Hari Libur'] as const;

export const DAFTAR_KAIDAH_PEMBACAAN: readonly KaidahPembacaan[] = [
  {
    kode: 'pengaturan-dikenal',
    nama: 'Nilai pengaturan dikenal',
    syarat: 'Kunci dan nilai pengaturan dikenal; yang tidak dikenal diganti nilai baku dan diingatkan.',
    tingkat: 'ingatkan',
    lembar: ['Pengaturan'],
  },
  {
    kode: 'sel-tanpa-galat',
    nama: 'Sel tanpa galat pada lembar lain',
    syarat: 'Tidak ada galat rumus; pada kolom yang tidak menentukan hanya diingatkan.',
    tingkat: 'tolak',
    lembar: LEMBAR_BERISI,
  },
  {
    kode: 'sel-tidak-digabung',
    nama: 'Sel tidak digabung pada lembar lain',
    syarat: 'Sel data tidak digabung; sel di bawah gabungan terbaca kosong.',
    tingkat: 'ingatkan',
    lembar: LEMBAR_BERISI,
  },
  {
    kode: 'teks-rapi',
    nama: 'Teks rapi pada lembar lain',
    syarat: 'Teks tanpa spasi berlebih, ganti baris, atau tanda yang tidak tampak; yang ada diabaikan saat dibaca.',
    tingkat: 'dirapikan',
    lembar: LEMBAR_BERISI,
  },
  {
    kode: 'tanggal-terbaca',
    nama: 'Tanggal libur terbaca',
    syarat: 'Tanggal pada Hari Libur terbaca; yang tidak terbaca diabaikan.',
    tingkat: 'ingatkan',
    lembar: ['Hari Libur'],
  },
  {
    kode: 'bertalenta-dikenal',
    nama: 'Bertalenta dikenal',
    syarat: 'Bertalenta kosong, Ya, atau Tidak; yang lain dibaca kosong.',
    tingkat: 'ingatkan',
    lembar: ['Pegawai'],
  },
  {
    kode: 'konversi-terbaca',
    nama: 'Tabel konversi terbaca',
    syarat: 'Baris tabel konversi pada Acuan dapat dibaca; bentuk yang barisnya tidak terbaca tidak dibandingkan.',
    tingkat: 'ingatkan',
    lembar: ['Acuan'],
  },
];
