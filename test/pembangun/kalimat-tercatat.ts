/**
 * The findings of every case of every rule, word for word, as somebody has read them: test/aturan/kalimat-temuan.txt.
 * `TULIS_KALIMAT=1 npx jest -i test/aturan` writes them anew; the difference is to be read before it is kept.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Pelanggaran } from '../../src/aturan/kaidah';

const BERKAS = resolve(__dirname, '../aturan/kalimat-temuan.txt');
const TULIS = process.env.TULIS_KALIMAT === '1';
const PEMISAH = '== ';

type Kalimat = Pick<Pelanggaran<string>, 'temuan' | 'perbaikan' | 'kolom' | 'tingkat'>;

let ingatan: ReadonlyMap<string, string> | undefined;

/** `kasus` is unique: the code of the rule and what is special about its rows. */
export function cocokkanKalimat(kasus: string, daftar: readonly Kalimat[]): void {
  const kini = daftar.map(({ kolom, tingkat, temuan, perbaikan }) => `[${kolom ?? ''}] ${tingkat ?? ''}: ${temuan}\n-> ${perbaikan}`).join('\n');
  if (TULIS) tulis(kasus, kini);
  else expect(`${kasus}\n${kini}`).toBe(`${kasus}\n${(ingatan ??= baca()).get(kasus) ?? 'nobody has read these sentences yet'}`);
}

const baca = (): ReadonlyMap<string, string> => new Map(
  (existsSync(BERKAS) ? readFileSync(BERKAS, 'utf8') : '').split(/^== /m).slice(1).map((bagian) => {
    const [kasus = '', ...isi] = bagian.trimEnd().split('\n');
    return [kasus, isi.join('\n')];
  }),
);

/** Throws where two rules name a case alike and say different things of it. */
function tulis(kasus: string, kini: string): void {
  const semua = new Map(baca()).set(kasus, kini);
  const ditulis = (terbitan.get(kasus) ?? kini) === kini;
  if (!ditulis) throw new Error(`two cases are named «${kasus}»`);
  terbitan.set(kasus, kini);
  writeFileSync(BERKAS, [...semua].sort(([a], [b]) => (a < b ? -1 : 1)).map(([nama, isi]) => `${PEMISAH}${nama}\n${isi}\n`).join('\n'));
}
const terbitan = new Map<string, string>();
