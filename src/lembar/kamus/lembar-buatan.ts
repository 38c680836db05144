/** The sheets that belong to the tool as a whole: titles, and columns where others rely on them. */
import { TEKS, BILANGAN, alat, kamusLembar } from './kolom';
import type { JudulDari } from './kolom';

export const kamusHasilPemeriksaan = kamusLembar({
  judul: 'Hasil Pemeriksaan',
  wajib: false,
  kolom: [
    alat('Lembar', TEKS),
    alat('Baris', BILANGAN),
    alat('Kolom', TEKS),
    alat('Tingkat', TEKS),
    alat('Kode', TEKS),
    alat('Temuan', TEKS),
    alat('Cara Memperbaiki', TEKS),
    alat('Dasar Aturan', TEKS),
  ],
});
export type JudulHasilPemeriksaan = JudulDari<typeof kamusHasilPemeriksaan>;

/** What was run, when, by whom, on how much, with which result. */
export const kamusRiwayat = kamusLembar({
  judul: 'Riwayat',
  wajib: false,
  kolom: [
    alat('Waktu', TEKS),
    alat('Pencatat', TEKS),
    alat('Kegiatan', TEKS),
    alat('Jumlah Baris', BILANGAN),
    alat('Hasil', TEKS),
  ],
});
export type JudulRiwayat = JudulDari<typeof kamusRiwayat>;

export const JUDUL_ACUAN = 'Acuan';
/** Hidden; the undo store of the last run. */
export const JUDUL_CADANGAN = 'Cadangan Hitung JP';

/** The block of Acuan that staff may edit, recognised by its header row wherever it stands in the sheet. */
export const JUDUL_KONVERSI = [
  'Bentuk', 'Jalur', 'Cara Menghitung', 'JP Nasional', 'JP Internasional', 'Satuan',
] as const;
