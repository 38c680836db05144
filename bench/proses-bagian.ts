/** The process of one part: runs it and sends its result to the process that started it. */
import { adalahBagian, DAFTAR_BAGIAN } from './daftar-bagian';

async function kerjakan(nama: string): Promise<void> {
  if (!adalahBagian(nama)) throw new Error(`no such part: ${nama}`);
  const bagian = await DAFTAR_BAGIAN[nama]();
  const hasil = await bagian();
  process.send?.(hasil, () => process.exit(0));
}

void kerjakan(process.argv[2] ?? '').catch((galat: unknown) => {
  console.error(galat);
  process.exit(1);
});
