/** A real Chromium, started without a download. */
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from './chromium-path';

/**
 * Headless, and silent towards the network. The package's own `args` are not used: they switch web security and site
 * isolation off, and then a panel would no longer be tested as it is shielded.
 */
const ARGS = [
  '--headless=shell', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
/** A fresh browser; the caller closes it. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), headless: true, args: ARGS, ignoreDefaultArgs: ['--headless'] });
