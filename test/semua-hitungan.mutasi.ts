/**
 * Every test of rules and counting as one file: `npm run mutasi` runs them for some thousand changes of the code, and loading
 * the modules anew for each test file would take it a day.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

for (const folder of ['aturan', 'domain']) {
  const daftar = readdirSync(join(__dirname, folder), { recursive: true, encoding: 'utf8' }).filter((nama) => nama.endsWith('.test.ts'));
  for (const nama of daftar.sort()) {
    const berkas = join(__dirname, folder, nama);
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a list of files, known when it runs
    describe(relative(__dirname, berkas), () => { require(berkas); });
  }
}
