/** A real Chromium without a download: the one of CHROMIUM_PATH, else the one inside an npm package. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const ROOT = resolve(__dirname, '../..');
/**
 * Headless, and silent towards the network. The package's own `args` are not used: they switch web security and site
 * isolation off, and then a panel would no longer be tested as it is shielded.
 */
const ARGS = [
  '--headless=shell', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
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

/** A fresh browser; the caller closes it. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), headless: true, args: ARGS, ignoreDefaultArgs: ['--headless'] });
