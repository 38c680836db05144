/** How time and memory of reading and computing grow from a thousand to a million sessions. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bagian } from '../bagian';
import { muatTerbundel } from '../muat-terbundel';
import { teksBulat, teksUkuran } from '../teks-angka';
import { ukur } from '../ukur';
import type { Memori } from './memori';
import { pangkatPertumbuhan } from './pangkat';

const DAFTAR_UKURAN = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000] as const;
const UKURAN_MEMORI = [100_000, 1_000_000] as const;
const BATAS_PANGKAT = 1.05;
/** Short runs vary most, so they are measured most often, and need most runs until the engine has compiled them. */
const kaliUntuk = (jumlah: number): number => (jumlah <= 30_000 ? 15 : 5);
const pemanasan = (jumlah: number): number => Math.floor(300_000 / jumlah);

export const bagianPertumbuhan: Bagian = async () => {
  const { bahanUji, hitungBahan } = muatTerbundel();
  const titik: [number, number][] = [];
  const baris: string[][] = [];
  for (const jumlah of DAFTAR_UKURAN) {
    const bahan = bahanUji(jumlah);
    const waktu = await ukur(kaliUntuk(jumlah), () => hitungBahan(bahan), pemanasan(jumlah));
    titik.push([jumlah, waktu.median]);
    baris.push([teksBulat(jumlah), teksUkuran(waktu), `${((waktu.median / jumlah) * 1000).toFixed(2)} µs`]);
  }
  const pangkat = pangkatPertumbuhan(titik);
  return {
    tabel: [
      { judul: 'Growth of the computation', kepala: ['Sessions', 'hitungBahan', 'Per session'], baris, catatan: `Exponent by least squares on logarithms: ${pangkat.toFixed(3)}.` },
      { judul: 'Memory', kepala: ['Sessions', 'Rows as read, per session', 'Result, per session', 'Peak of the whole process, per session'], baris: UKURAN_MEMORI.map(barisMemori) },
    ],
    sasaran: [{
      sasaran: `Growth exponent from 1,000 to 1,000,000 sessions at most ${BATAS_PANGKAT}`,
      terukur: pangkat.toFixed(3), tercapai: pangkat <= BATAS_PANGKAT,
    }],
  };
};

function barisMemori(jumlah: number): string[] {
  const memori = JSON.parse(execFileSync(process.execPath, [...process.execArgv, join(__dirname, 'memori.ts'), String(jumlah)], { encoding: 'utf8' })) as Memori;
  const perSesi = (bita: number): string => `${teksBulat(bita / jumlah)} bytes`;
  return [teksBulat(jumlah), perSesi(memori.baris), perSesi(memori.hasil), perSesi(memori.puncak)];
}
