/** Before all tests: what is pushed, the workbench's page and Chromium stand ready, so that no test waits for them or races. */
import { buildDist } from '../src/lokal/build';
import { chromiumPath } from '../src/lokal/chromium-path';
import { pageBundle } from '../src/lokal/meja/page-bundle';

export default async function siapkan(): Promise<void> {
  await Promise.all([buildDist(), pageBundle()]);
  chromiumPath();
}
