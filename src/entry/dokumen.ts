/** `npm run docs`: writes docs/aturan.md from the law's data; with `--periksa` it only tells a stale file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dokumenAturan } from './dokumen-aturan';

const BERKAS = join(__dirname, '..', '..', 'docs', 'aturan.md');

/** 0 when written or fresh, 1 when stale. */
function jalankan(hanyaPeriksa: boolean): number {
  const teks = dokumenAturan();
  if (existsSync(BERKAS) && readFileSync(BERKAS, 'utf8') === teks) return 0;
  if (hanyaPeriksa) {
    process.stderr.write('docs/aturan.md is stale: run npm run docs and commit it.\n');
    return 1;
  }
  writeFileSync(BERKAS, teks);
  return 0;
}

process.exitCode = jalankan(process.argv.includes('--periksa'));
