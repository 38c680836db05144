/** Builds `dist/`: one script with real top-level functions, the manifest, the HTML files. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync, copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type BuildOptions, type Message } from 'esbuild';

const ROOT = resolve(__dirname, '../..');
const ENTRY = join(ROOT, 'src/entry/addon.ts');
const UI = join(ROOT, 'src/ui');
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
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(DIST, { recursive: true });
  writeFileSync(join(DIST, SCRIPT), outputFiles?.[0]?.contents ?? '');
  copyFileSync(MANIFEST, join(DIST, 'appsscript.json'));
  cpSync(UI, join(DIST, 'ui'), { recursive: true, filter: (path) => !path.endsWith('.ts') });
}

/** Builds `dist/` only where a source is younger than the script. */
export async function buildIfStale(): Promise<void> {
  const script = join(DIST, SCRIPT);
  const built = existsSync(script) ? statSync(script).mtimeMs : 0;
  const sources = readdirSync(join(ROOT, 'src')).filter((layer) => layer !== 'lokal').map((layer) => join(ROOT, 'src', layer));
  if (youngest([...sources, MANIFEST, join(ROOT, 'package.json')]) > built) await buildDist();
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

function refuseWarnings(warnings: readonly Message[]): void {
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
}

function youngest(paths: readonly string[]): number {
  const times = paths.map((path) => {
    const stat = statSync(path);
    return stat.isDirectory() ? Math.max(stat.mtimeMs, youngest(readdirSync(path).map((name) => join(path, name)))) : stat.mtimeMs;
  });
  return Math.max(0, ...times);
}

if (require.main === module) void buildDist();
