/** Bundles each panel of `src/ui/<nama>/` into one HTML file with its script and styles inside (H-07, H-08). */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { refuseWarnings } from './refuse-warnings';

const ROOT = resolve(__dirname, '../..');
const UI = join(ROOT, 'src/ui');

/** A file of `dist/ui/`. */
export interface UiPage {
  /** `catat-sesi.html`. */
  readonly file: string;
  readonly html: string;
}

/**
 * The pages of the add-on: folders with an entry become bundles, single `.html` files (templates of the server with
 * scriptlets) stay as they are. Throws with esbuild's own words on any error or warning.
 */
export async function buildUi(): Promise<readonly UiPage[]> {
  const entries = readdirSync(UI, { withFileTypes: true });
  const templates = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(({ name }) => ({ file: name, html: readFileSync(join(UI, name), 'utf8') }));
  const folders = entries.filter((entry) => entry.isDirectory() && isPanel(entry.name)).map(({ name }) => name);
  return [...templates, ...(await Promise.all(folders.map(bundlePage)))];
}

const isPanel = (name: string): boolean => readdirSync(join(UI, name)).includes(`${name}.html`);

async function bundlePage(name: string): Promise<UiPage> {
  const { outputFiles, warnings } = await build({
    entryPoints: [join(UI, name, `${name}.tsx`)],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    tsconfig: join(ROOT, 'tsconfig.ui.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
    // `//` inside back-ticks has been eaten as a comment in pages that Google serves (H-14): no template literal at all.
    supported: { 'template-literal': false },
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
    outdir: join(ROOT, 'dist/ui'),
    absWorkingDir: ROOT,
    write: false,
  });
  refuseWarnings(warnings);
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const page = readFileSync(join(UI, name, `${name}.html`), 'utf8');
  return { file: `${name}.html`, html: inlined(page, { script: text('.js'), style: text('.css') }, `${name}.html`) };
}

/** The page with style and script inside; refuses what would end the script early or start a scriptlet (H-08). */
function inlined(page: string, { script, style }: { script: string; style: string }, file: string): string {
  const html = replaceOnce(
    replaceOnce(page, '</head>', `<style>\n${style}</style>\n</head>`, file),
    '</body>', `<script>\n${script}</script>\n</body>`, file,
  );
  if (/<\/script|<!--/i.test(script)) throw new Error(`${file}: the bundle holds </script or <!--, which HTML would read`);
  if (script.includes('__commonJS(')) throw new Error(`${file}: its entry exports nothing, so no module is shaken; add "export {}"`);
  if (html.includes('<?')) throw new Error(`${file}: "<?" would start a scriptlet on Google's side`);
  return html;
}

function replaceOnce(text: string, mark: string, by: string, file: string): string {
  const parts = text.split(mark);
  if (parts.length !== 2) throw new Error(`${file}: ${mark} must stand there exactly once`);
  return parts.join(by);
}
