/** The add-on's script as it is pushed, and as it would be if it were made smaller; with the share of each package in it. */
import { join, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const AKAR = resolve(__dirname, '../..');

export interface BundelPilihan {
  readonly skrip: string;
  readonly bita: number;
  /** Bytes that come from the validation library. */
  readonly zod: number;
}

type Ringkasan = Pick<BuildOptions, 'minifyWhitespace' | 'minifySyntax' | 'minifyIdentifiers'>;

export async function bundelPilihan(pilihan: Ringkasan): Promise<BundelPilihan> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(AKAR, 'src/entry/addon.ts')], absWorkingDir: AKAR, bundle: true, write: false, metafile: true,
    format: 'iife', globalName: 'HitungJp', target: 'es2019', charset: 'utf8', logLevel: 'error', ...pilihan,
  });
  const masukan = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const zod = masukan.filter(([berkas]) => berkas.includes('node_modules/zod/'))
    .reduce((jumlah, [, { bytesInOutput }]) => jumlah + bytesInOutput, 0);
  return { skrip: outputFiles[0]?.text ?? '', bita: outputFiles[0]?.contents.length ?? 0, zod };
}
