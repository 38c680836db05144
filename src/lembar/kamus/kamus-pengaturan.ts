/** Sheet Pengaturan: one setting a row; which settings there are stands in daftar-pengaturan.ts. */
import type { JudulDari } from './kolom';
import { TEKS, kamusLembar, ketik } from './kolom';

export const kamusPengaturan = kamusLembar({
  judul: 'Pengaturan',
  wajib: false,
  kolom: [
    ketik('Pengaturan', TEKS, ['Nama Pengaturan', 'Kunci']),
    ketik('Nilai', TEKS, ['Isi', 'Isian']),
    ketik('Penjelasan', TEKS, ['Keterangan']),
  ],
});
export type JudulPengaturan = JudulDari<typeof kamusPengaturan>;
