/** The scripts of page and panels, bundled when first asked for and kept on disk until a source changes. */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { refuseWarnings } from '../refuse-warnings';
import { withoutHyphenation } from './without-hyphenation';

const ROOT = resolve(__dirname, '../../..');
const PAGE = join(__dirname, 'halaman');
/** Below node_modules, so that it goes with the packages it was made of. */
const CACHE = join(ROOT, 'node_modules/.cache/hitung-jp/meja');

interface Bundle {
  readonly script: Buffer;
  readonly style: Buffer;
}

const bundles = new Map<string, Promise<Bundle>>();

/** The page is read anew each time: it is small, and no build step stands between an edit and a reload. */
export const pageText = (): string => readFileSync(join(PAGE, 'index.html'), 'utf8');

export const pageScript = async (): Promise<Uint8Array> => (await pageBundle()).script;
export const pageStyle = async (): Promise<Uint8Array> => (await pageBundle()).style;

/** Bundles the page ahead of the first visit. Throws with esbuild's own words on any error or warning. */
export const pageBundle = (): Promise<Bundle> => bundle('page', {
  entryPoints: [join(PAGE, 'page.ts')],
  format: 'iife',
  minify: true,
  plugins: [withoutHyphenation],
  loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
});

/** Defines `panelShim.start(settings)`. */
export const shimScript = async (): Promise<string> => {
  const { script } = await bundle('panel-shim', {
    entryPoints: [join(__dirname, 'panel-shim/shim.ts')],
    format: 'iife',
    globalName: 'panelShim',
  });
  return script.toString('utf8').trimEnd().replace(/;$/, '');
};

function bundle(name: string, options: BuildOptions): Promise<Bundle> {
  const known = bundles.get(name) ?? fromDiskOrMade(name, options);
  bundles.set(name, known);
  return known;
}

async function fromDiskOrMade(name: string, options: BuildOptions): Promise<Bundle> {
  const inCache = (ending: string): string => join(CACHE, `${name}.${ending}`);
  const [script, style, sources] = [inCache('js'), inCache('css'), inCache('sources.json')] as const;
  if (isFresh(sources)) return { script: readFileSync(script), style: readFileSync(style) };
  const made = await build({
    ...options,
    bundle: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
    outdir: CACHE,
    absWorkingDir: ROOT,
    metafile: true,
    write: false,
  });
  refuseWarnings(made.warnings);
  const contents = (ending: string): Buffer =>
    Buffer.from(made.outputFiles.find(({ path }) => path.endsWith(ending))?.contents ?? []);
  const result = { script: contents('.js'), style: contents('.css') };
  mkdirSync(CACHE, { recursive: true });
  writeWhole(script, result.script);
  writeWhole(style, result.style);
  writeWhole(sources, JSON.stringify(stampsOf(Object.keys(made.metafile.inputs).map((path) => join(ROOT, path)))));
  return result;
}

/** Another process may read at the same moment: it sees the old file or the new one. */
function writeWhole(path: string, contents: string | Uint8Array): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}

type Stamps = Readonly<Record<string, number>>;

/** When each source of ours was changed; of packages the lock file speaks. */
function stampsOf(inputs: readonly string[]): Stamps {
  const own = inputs.filter((path) => !path.includes('node_modules') && existsSync(path));
  const paths = [...own, join(ROOT, 'package-lock.json'), __filename];
  return Object.fromEntries(paths.map((path) => [relative(ROOT, path), statSync(path).mtimeMs]));
}

function isFresh(sources: string): boolean {
  if (!existsSync(sources)) return false;
  const stamps = JSON.parse(readFileSync(sources, 'utf8')) as Stamps;
  return Object.entries(stamps).every(([path, time]) => {
    const file = join(ROOT, path);
    return existsSync(file) && statSync(file).mtimeMs === time;
  });
}
