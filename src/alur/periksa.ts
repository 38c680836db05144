/** Checks every sheet and writes findings only. */
import { hitungBahan } from '../domain/hitung-bahan';
import type { BukuKerja } from './buku-kerja';
import { muatBuku, type OpsiMuat } from './muat-buku';
import { ringkas, type Ringkasan } from './ringkasan';
import { tulisHasilPemeriksaan } from './tulis-hasil-pemeriksaan';

/** Throws `Galat` as `muatBuku`; afterwards only sheet Hasil Pemeriksaan has changed. */
export function periksa(buku: BukuKerja, opsi: OpsiMuat): Ringkasan {
  const termuat = muatBuku(buku, opsi);
  const hasil = hitungBahan(termuat.bahan);
  const temuan = [...termuat.temuanBaca, ...hasil.temuan];
  tulisHasilPemeriksaan(buku, termuat, temuan);
  return ringkas(termuat, hasil, temuan);
}
