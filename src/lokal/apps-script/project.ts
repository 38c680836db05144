/** The files of one Apps Script project as they are pushed: scripts in order, HTML files, the manifest. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { DEFAULT_MANIFEST, type Manifest } from './manifest';
import { readScriptFile, type ScriptFile } from './script-file';

export class Project {
  private readonly functions: ReadonlySet<string>;
  private readonly names: ReadonlySet<string>;

  constructor(
    readonly scripts: readonly ScriptFile[],
    /** HTML text by name without extension, folders kept: `ui/sidebar` (H-05). */
    readonly html: ReadonlyMap<string, string>,
    readonly manifest: Manifest = DEFAULT_MANIFEST,
  ) {
    this.functions = new Set(scripts.flatMap((file) => file.functions));
    this.names = new Set(scripts.flatMap((file) => file.names));
  }

  /** Whether a menu item, trigger or editor run may name it: a top-level function, or `object.method`. */
  isCallable(name: string): boolean {
    if (this.functions.has(name)) return true;
    const segments = name.split('.');
    return segments.length > 1 && segments.every(isIdentifier) && this.names.has(segments[0] ?? '');
  }

  /** Names that a panel finds under `google.script.run`: top-level functions without a trailing `_`. */
  get clientFunctions(): readonly string[] {
    return [...this.functions].filter((name) => !name.endsWith('_'));
  }
}

const isIdentifier = (text: string): boolean => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);

/**
 * A project of files given by name with extension, in the order they are pushed: `{ 'Code.js': '...' }`.
 * @throws SaveError when Apps Script would refuse to save a script
 */
export function projectOf(files: Readonly<Record<string, string>>, manifest?: Manifest): Project {
  const entries = Object.entries(files);
  const withoutExtension = (name: string): string => name.replace(/\.[^.]+$/, '');
  const scripts = entries.filter(([name]) => /\.(js|gs)$/.test(name));
  const pages = entries.filter(([name]) => name.endsWith('.html'));
  const ownManifest = files['appsscript.json'];
  return new Project(
    scripts.map(([name, text]) => readScriptFile(withoutExtension(name), text)),
    new Map(pages.map(([name, text]) => [withoutExtension(name), text])),
    manifest ?? (ownManifest === undefined ? undefined : (JSON.parse(ownManifest) as Manifest)),
  );
}

/**
 * The project in a folder, sorted by path as clasp pushes it.
 * @throws SaveError as `projectOf`; Error when the folder cannot be read
 */
export function readProject(folder: string): Project {
  const paths = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|gs|html)$|^appsscript\.json$/.test(entry.name))
    .map((entry) => path.join(path.relative(folder, entry.parentPath ?? entry.path), entry.name))
    .map((file) => file.split(path.sep).join('/'))
    .sort((a, b) => a.localeCompare(b));
  return projectOf(Object.fromEntries(paths.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')])));
}
