/**
 * The tests of rules and counting as one script, made before `npm run mutasi` runs them for some thousand changes of the
 * code: loading a hundred test files and all that they import anew for each change would take it a day.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const UJI = resolve(__dirname, '..');

/** What takes longer than all others together: properties over random sheets, and the citations in the source text. */
const LAMA = /sifat-|acuan\.test/;
/** As deep as the folders of the tests, for those that read files beside them. */
const HASIL = join(__dirname, 'semua-hitungan.js');

const daftar = ['aturan', 'domain'].flatMap((folder) =>
  readdirSync(join(UJI, folder), { recursive: true, encoding: 'utf8' }).filter((nama) => nama.endsWith('.test.ts') && !LAMA.test(nama)).sort()
    .map((nama) => `./${folder}/${nama}`));

buildSync({
  stdin: {
    contents: daftar.map((berkas) => `describe(${JSON.stringify(berkas)}, () => { require(${JSON.stringify(berkas)}); });`).join('\n'),
    resolveDir: UJI,
  },
  outfile: HASIL, bundle: true, platform: 'node', format: 'cjs', target: 'es2022', charset: 'utf8', logLevel: 'error',
});
