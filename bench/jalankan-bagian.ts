/** Runs a part in a process of its own: no part pays for what another left in memory or taught the compiler. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { HasilBagian } from './bagian';

const PROSES = join(__dirname, 'proses-bagian.ts');
/** Room for a million sessions; `gc` between runs. */
const PILIHAN_NODE = ['--expose-gc', '--max-old-space-size=8192'];

/** Throws where the part threw; its own words stand on stderr then. */
export function jalankanBagian(nama: string): Promise<HasilBagian> {
  return new Promise((selesai, gagal) => {
    let hasil: HasilBagian | undefined;
    const anak = fork(PROSES, [nama], { execArgv: [...process.execArgv, ...PILIHAN_NODE] });
    anak.on('message', (pesan) => { hasil = pesan as HasilBagian; });
    anak.on('error', gagal);
    anak.on('exit', (kode) => {
      if (kode === 0 && hasil) selesai(hasil);
      else gagal(new Error(`part ${nama} ended with exit status ${kode ?? 'none'}`));
    });
  });
}
