/** Where a Chromium lies: the one of CHROMIUM_PATH, else the one inside an npm package. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
/** The package is an ES module, which code compiled to CommonJS cannot import; it unpacks once into the temporary folder. */
const ASK = "import('@sparticuz/chromium').then(({ default: c }) => c.executablePath()).then((path) => process.stdout.write(path))";

/** Path of the executable; throws with a sentence where the package cannot be unpacked. */
export function chromiumPath(): string {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  try {
    return execFileSync(process.execPath, ['--input-type=module', '--eval', ASK], { cwd: ROOT, encoding: 'utf8' });
  } catch (cause) {
    throw new Error('Chromium cannot be unpacked from @sparticuz/chromium; set CHROMIUM_PATH to a Chromium of this machine.', { cause });
  }
}

/** Whether there is one; what cannot be unpacked is not there. */
export function hasChromium(): boolean {
  try {
    return existsSync(chromiumPath());
  } catch {
    return false;
  }
}
