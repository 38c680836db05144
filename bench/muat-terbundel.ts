/** The measured code bundled as the add-on is: TypeScript run as it stands pays for names and module doors that nobody ships. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as entriHitung from './data/entri-hitung';

const ENTRI = join(__dirname, 'data/entri-hitung.ts');

/** Bundled with the target of the add-on, loaded once. */
export function muatTerbundel(): typeof entriHitung {
  const folder = mkdtempSync(join(tmpdir(), 'hitung-jp-bench-'));
  const berkas = join(folder, 'terbundel.cjs');
  try {
    buildSync({
      entryPoints: [ENTRI], outfile: berkas, bundle: true, platform: 'node', format: 'cjs', target: 'es2019', charset: 'utf8',
      logLevel: 'error',
    });
    return createRequire(__filename)(berkas) as typeof entriHitung;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
