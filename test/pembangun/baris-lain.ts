/** Builders of rows of the sheets beside Sesi, in which nothing is wrong. */
import type { LingkunganJpLain } from '../../src/aturan/kaidah-jp-lain';
import { susunKonversi } from '../../src/aturan/cari-konversi';
import { KONVERSI_BAKU } from '../../src/aturan/konversi-jp-lain';
import { KOSONG, terbaca } from '../../src/istilah/hasil-baca';
import type { BarisJpLain } from '../../src/istilah/jp-lain';
import { DAFTAR_KOMPETENSI, type BarisKompetensi, type BarisStandar,
  type Kompetensi } from '../../src/istilah/kompetensi';
import type { HasilBaca } from '../../src/istilah/hasil-baca';
import { jp, level, type Level } from '../../src/istilah/satuan';
import { tanggal } from '../../src/istilah/tanggal';
import { lingkungan, NIP, type UbahanLingkungan } from './baris-sesi';

/** Budi's workshop of two days in March 2025, 10 JP as the table has it. */
export const barisJpLain = (ubahan: Partial<BarisJpLain> = {}): BarisJpLain => ({
  baris: 2,
  nip: terbaca(NIP.budi),
  nama: 'Budi Saputra',
  bentuk: 'Workshop/lokakarya',
  lingkup: terbaca('Nasional'),
  namaKegiatan: 'Lokakarya arsip',
  tanggalMulai: terbaca(tanggal('2025-03-03')),
  tanggalSelesai: terbaca(tanggal('2025-03-04')),
  jumlah: terbaca(2),
  jp: terbaca(jp(10)),
  ...ubahan,
});

export const lingkunganJpLain = (ubahan: UbahanLingkungan = {}): LingkunganJpLain => ({
  ...lingkungan(ubahan),
  konversi: susunKonversi(KONVERSI_BAKU),
});

const delapan = (khusus: Partial<Record<Kompetensi, HasilBaca<Level>>>): Record<Kompetensi, HasilBaca<Level>> =>
  ({ ...Object.fromEntries(DAFTAR_KOMPETENSI.map((satu) => [satu, terbaca(level(2))])), ...khusus }) as
    Record<Kompetensi, HasilBaca<Level>>;

/** Budi, level 2 throughout. */
export const barisKompetensi = (
  ubahan: Partial<Omit<BarisKompetensi, 'tingkat'>> = {},
  tingkat: Partial<Record<Kompetensi, HasilBaca<Level>>> = {},
): BarisKompetensi => ({
  baris: 2, nip: terbaca(NIP.budi), nama: 'Budi Saputra', tingkatTunggal: KOSONG, ...ubahan, tingkat: delapan(tingkat),
});

export const barisStandar = (tingkat: Partial<Record<Kompetensi, HasilBaca<Level>>> = {}): BarisStandar => ({
  baris: 2, jabatan: 'Analis Kepegawaian', tingkat: delapan(tingkat),
});
