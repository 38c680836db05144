/** Memory of one computation in a process of its own, which it prints as JSON: `{ baris, hasil, puncak }` in bytes. */
import { resourceUsage } from 'node:process';
import { muatTerbundel } from '../muat-terbundel';
import { bersihkanMemori } from '../ukur';

export interface Memori {
  /** What the rows as read hold. */
  readonly baris: number;
  /** What the result holds beside them. */
  readonly hasil: number;
  /** The most that the process ever held, everything included. */
  readonly puncak: number;
}

const KIB = 1024;
const terpakai = (): number => {
  bersihkanMemori();
  return process.memoryUsage().heapUsed;
};

if (require.main === module) {
  const { bahanUji, hitungBahan } = muatTerbundel();
  const kosong = terpakai();
  const bahan = bahanUji(Number(process.argv[2]));
  const berisi = terpakai();
  const hasil = hitungBahan(bahan);
  const sesudah = terpakai();
  if (hasil.daftarSesi.length !== bahan.daftarSesi.length) throw new Error('a session has no result');
  const memori: Memori = { baris: berisi - kosong, hasil: sesudah - berisi, puncak: resourceUsage().maxRSS * KIB };
  process.stdout.write(JSON.stringify(memori));
}
