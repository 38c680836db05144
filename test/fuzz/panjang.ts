/** `npm run fuzz [benih]`: every property for long; prints the seed first, then cells, cases and seconds. */
import { DAFTAR_SIFAT } from './daftar-sifat';

/** Fewer cells than this are no long run. */
const SEL_PALING_SEDIKIT = 100_000;

async function utama(benih: number): Promise<number> {
  console.log(`seed ${benih}`);
  const mulai = performance.now();
  const detik = (sejak: number): string => ((performance.now() - sejak) / 1_000).toFixed(1);
  const jumlah = { sel: 0, kasus: 0, gagal: 0, terlama: 0 };
  for (const { nama, kali, jalankan } of DAFTAR_SIFAT) {
    const awal = performance.now();
    try {
      const { sel, kasus, terlama } = await jalankan({ benih, kasus: kali.panjang });
      jumlah.sel += sel;
      jumlah.kasus += kasus;
      jumlah.terlama = Math.max(jumlah.terlama, terlama);
      console.log(`ok     ${nama}: ${sel} cells, ${kasus} cases, ${detik(awal)} s`);
    } catch (galat) {
      jumlah.gagal++;
      console.log(`FAILED ${nama}\n${galat instanceof Error ? `${galat.message}\n${String(galat.cause ?? '')}` : String(galat)}`);
    }
  }
  console.log(`${jumlah.sel} cells, ${jumlah.kasus} cases, ${detik(mulai)} s, slowest case ${Math.round(jumlah.terlama)} ms, ${jumlah.gagal} failed`);
  return jumlah.gagal === 0 && jumlah.sel >= SEL_PALING_SEDIKIT ? 0 : 1;
}

const benih = Number(process.argv[2] ?? process.env.FUZZ_SEED ?? Date.now() % 1_000_000_007);
void utama(benih).then((status) => void (process.exitCode = status));
