/** Makes the tool's columns that a sheet lacks, with header, note and look, and marks empty ones of our name. */
import { rupaKolom } from '../lembar/rupa/rupa-kolom';
import { catatanJudul, type RencanaKolom, type TempatKolom } from '../lembar/tulis/rencana-kolom';
import type { BukuKerja } from './buku-kerja';

export function buatKolom(buku: BukuKerja, lembar: string, { tambah, tandai }: RencanaKolom): void {
  for (const deret of [tambah, ...tandai.map((satu) => [satu])]) tulisJudul(buku, lembar, deret);
  for (const { kolom, nomor } of [...tambah, ...tandai]) buku.rapikanKolom(lembar, nomor, rupaKolom(kolom));
}

/** Headers that stand side by side. */
function tulisJudul(buku: BukuKerja, lembar: string, deret: readonly TempatKolom[]): void {
  const pertama = deret[0];
  if (!pertama) return;
  buku.tulisJudul(lembar, pertama.nomor, deret.map(({ kolom }) => kolom.judul), deret.map(({ kolom }) => catatanJudul(kolom)));
}
