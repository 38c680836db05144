/** Sheet Pengaturan of the sample: the identity of the invented PD, and every parameter and reading at its default. */
import { DAFTAR_PARAMETER } from '../src/aturan/daftar-parameter';
import { DAFTAR_PERTANYAAN } from '../src/aturan/daftar-pertanyaan';
import type { BarisContoh, LembarContoh } from './lembar-contoh';


const baris = (pengaturan: string, nilai: string | number, penjelasan: string): BarisContoh => ({
  Pengaturan: pengaturan, Nilai: nilai, Penjelasan: penjelasan,
});

export const lembarPengaturan: LembarContoh = {
  judul: 'Pengaturan',
  kolom: [
    { judul: 'Pengaturan', lebar: 280 }, { judul: 'Nilai', isi: 'teks', lebar: 320 }, { judul: 'Penjelasan', lebar: 460 },
  ],
  baris: [
    baris('Tahun', 2025, ''),
    ...DAFTAR_PARAMETER.map(({ pengaturan, deret, penjelasan }) => baris(pengaturan, Number(deret[0]?.isi), penjelasan)),
    ...DAFTAR_PERTANYAAN.map(({ pengaturan, baku, pertanyaan }) => baris(pengaturan, baku, pertanyaan)),
  ],
};
