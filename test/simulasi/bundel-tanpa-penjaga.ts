/** The bundle with another module in the place of the guard; the product itself has no such switch. */
import * as path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { projectOf, type Project } from '../../src/lokal/apps-script/project';

const AKAR = path.resolve(__dirname, '../..');
const PENJAGA = path.join(AKAR, 'src/alur/tulis/tulis-terjaga');

const gantiPenjaga: Plugin = {
  name: 'ganti-penjaga',
  setup: ({ onResolve }) => {
    onResolve({ filter: /tulis-terjaga$/ }, ({ path: nama, resolveDir }) =>
      path.resolve(resolveDir, nama) === PENJAGA ? { path: path.join(__dirname, 'tanpa-penjaga.ts') } : undefined);
  },
};

let proyek: Promise<Project> | undefined;

/** Made once. */
export const proyekTanpaPenjaga = (): Promise<Project> => (proyek ??= buat());

async function buat(): Promise<Project> {
  const { outputFiles } = await build({
    entryPoints: [path.join(AKAR, 'src/entry/addon.ts')], bundle: true, write: false, target: 'es2019', format: 'iife',
    globalName: 'HitungJp', logLevel: 'silent', plugins: [gantiPenjaga], absWorkingDir: AKAR,
    footer: { js: 'function hitungJp(...args) { return HitungJp.hitungJp(...args); }' },
  });
  return projectOf({
    'Code.js': outputFiles[0]?.text ?? '',
    'ui/galat.html': '<p><?= kalimat ?></p>',
    'appsscript.json': JSON.stringify({ timeZone: 'Asia/Jakarta', runtimeVersion: 'V8', dependencies: {}, exceptionLogging: 'STACKDRIVER' }),
  });
}
