/** The fuzzing in short; `npm run fuzz` runs the same properties for minutes. FUZZ_SEED repeats a run. */
import { DAFTAR_SIFAT } from './daftar-sifat';

const benih = Number(process.env.FUZZ_SEED ?? 20_251_215);

it.each(DAFTAR_SIFAT.map((sifat) => [sifat.nama, sifat] as const))('%s', async (_, { kali, jalankan }) => {
  const { kasus, sel } = await jalankan({ benih, kasus: kali.pendek });
  expect(kasus).toBe(kali.pendek);
  expect(sel).toBeGreaterThan(0);
}, 60_000);
