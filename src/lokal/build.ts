/** Builds `dist/`: one script with real top-level functions, the manifest, the HTML files. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync, copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { buildUi } from './build-ui';
import { refuseWarnings } from './refuse-warnings';

const ROOT = resolve(__dirname, '../..');
const ENTRY = join(ROOT, 'src/entry/addon.ts');
const MANIFEST = join(ROOT, 'appsscript.json');
/** The namespace of the bundle; staff never see it, the stubs below call into it. */
const GLOBAL_NAME = 'HitungJp';

export const DIST = join(ROOT, 'dist');
export const SCRIPT = 'Code.js';

/** Apps Script refuses class fields, private names and BigInt literals when saving (R-04…R-06), so es2019 it is. */
const common: BuildOptions = {
  entryPoints: [ENTRY],
  bundle: true,
  target: 'es2019',
  charset: 'utf8',
  logLevel: 'silent',
  logOverride: { bigint: 'error' },
  absWorkingDir: ROOT,
  write: false,
  metafile: true,
};

/** Writes `dist/` afresh; throws with esbuild's own words on any error or warning. */
export async function buildDist(): Promise<void> {
  const names = await exportedNames();
  const { outputFiles, warnings } = await build({
    ...common,
    format: 'iife',
    globalName: GLOBAL_NAME,
    banner: { js: '/** @OnlyCurrentDoc */' },
    footer: { js: names.map(stub).join('\n') },
  });
  refuseWarnings(warnings);
  const pages = await buildUi();
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(join(DIST, 'ui'), { recursive: true });
  writeFileSync(join(DIST, SCRIPT), outputFiles?.[0]?.contents ?? '');
  copyFileSync(MANIFEST, join(DIST, 'appsscript.json'));
  for (const { file, html } of pages) writeFileSync(join(DIST, 'ui', file), html);
}

/** Builds `dist/` only where a source is younger than the script. */
export async function buildIfStale(): Promise<void> {
  const script = join(DIST, SCRIPT);
  const built = existsSync(script) ? statSync(script).mtimeMs : 0;
  const sources = readdirSync(join(ROOT, 'src')).filter((layer) => layer !== 'lokal').map((layer) => join(ROOT, 'src', layer));
  const how = ['build.ts', 'build-ui.ts'].map((file) => join(__dirname, file));
  const settings = ['package.json', 'tsconfig.ui.json'].map((file) => join(ROOT, file));
  if (youngest([...sources, ...how, ...settings, MANIFEST]) > built) await buildDist();
}

/** The names that `entry/addon.ts` exports: exactly what Google may call. */
async function exportedNames(): Promise<string[]> {
  const { metafile, warnings } = await build({ ...common, format: 'esm' });
  refuseWarnings(warnings);
  return Object.values(metafile?.outputs ?? {}).flatMap(({ exports }) => exports).sort();
}

/** google.script.run and menus see only functions declared at the top level of the script. */
const stub = (name: string): string =>
  `function ${name}(...args) { return ${GLOBAL_NAME}.${name}(...args); }`;

function youngest(paths: readonly string[]): number {
  const times = paths.map((path) => {
    const stat = statSync(path);
    return stat.isDirectory() ? Math.max(stat.mtimeMs, youngest(readdirSync(path).map((name) => join(path, name)))) : stat.mtimeMs;
  });
  return Math.max(0, ...times);
}

if (require.main === module) void buildDist();
