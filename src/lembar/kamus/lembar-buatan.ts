/** The sheets that belong to the tool as a whole: titles, and columns where others rely on them. */
import { TEKS, BILANGAN, alat, kamusLembar } from './kolom';

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

/** Hidden: what the last counting run replaced. */
export const JUDUL_CADANGAN = 'Cadangan Hitung JP';

export const JUDUL_ACUAN = 'Acuan';
/** The block of Acuan that staff may edit, recognised by its header row wherever it stands in the sheet. */
export const JUDUL_KONVERSI = [
  'Bentuk', 'Jalur', 'Cara Menghitung', 'JP Nasional', 'JP Internasional', 'Satuan',
] as const;
