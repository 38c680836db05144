/** What the panel needs when it opens, read once. */
import type { Tanggal } from '../../istilah/tanggal';
import type { BukuKerja } from '../buku-kerja';
import { kemasBahan } from '../panel/kemas-bahan';
import type { BahanPanel } from '../panel/kontrak';
import { muatCatat } from './muat-catat';

/** Reads only, so it waits for nobody. Throws `Galat` where Sesi, Pegawai or a required header is missing. */
export function bukaCatatSesi(buku: BukuKerja, hariIni: Tanggal): BahanPanel {
  const { bahan, ubahan } = muatCatat(buku, hariIni, 'panel');
  return kemasBahan(bahan, ubahan);
}
