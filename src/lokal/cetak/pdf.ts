/** A real PDF of printable sheets: the print page of the bundle, opened in Chromium and printed as a person would. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DIST } from '../build';
import { launchChromium } from '../chromium';

/** A sheet as the bundle models it; what is in it concerns only the page. */
export interface PrintableSheet {
  readonly nama: string;
}

/** An address that cannot exist (RFC 2606): the page is served to itself and everything else is refused. */
const ADDRESS = 'http://cetak.invalid/';
/** Milliseconds for the largest file: the cards of 500 people. */
const PATIENCE = 120_000;

/**
 * Writes the sheets as one PDF: tagged, with a table of contents, fonts embedded, pages numbered. Throws where Chromium
 * cannot be started, the page shows no sheet, or the file cannot be written.
 */
export async function pdfDari(daftar: readonly PrintableSheet[], berkas: string): Promise<void> {
  writeFileSync(berkas, await pdfOf(daftar));
}

/** The same as bytes. */
export async function pdfOf(daftar: readonly PrintableSheet[]): Promise<Uint8Array> {
  const browser = await launchChromium();
  try {
    return await pdfBytes(browser, daftar);
  } finally {
    await browser.close();
  }
}

/** The same in a browser that is open already. */
export async function pdfBytes(browser: Browser, daftar: readonly PrintableSheet[]): Promise<Uint8Array> {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  context.setDefaultTimeout(PATIENCE);
  try {
    const page = await context.newPage();
    await openPrintPage(page, daftar);
    // The page itself states paper, margins, foot and page numbers, so that a browser prints the same.
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await context.close();
  }
}

async function openPrintPage(page: Page, daftar: readonly PrintableSheet[]): Promise<void> {
  const html = readFileSync(join(DIST, 'ui/cetak.html'), 'utf8');
  await page.route('**/*', (route) =>
    (route.request().url() === ADDRESS ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort()));
  const answer = {
    status: 'selesai',
    isi: { daftar: daftar.map((cetak) => ({ nama: cetak.nama, cetak, halangan: '', tautanPdf: '' })) },
  };
  await page.addInitScript({ content: clientApi(JSON.stringify(answer)) });
  const broken = new Promise<never>((_, reject) => page.once('pageerror', reject));
  await page.goto(ADDRESS);
  await Promise.race([page.waitForSelector('.kertas, .note.failure', { state: 'attached' }), broken]);
  const refusal = await page.locator('.note.failure').allInnerTexts();
  if (refusal.length > 0) throw new Error(`the print page shows no sheet: ${refusal.join(' ')}`);
}

/** Google's client API, as far as the print page asks for it (H-15); as text, for a compiler may add helpers to functions. */
const clientApi = (answer: string): string => `(() => {
  const runner = (answered) => ({
    withSuccessHandler: runner,
    withFailureHandler: () => runner(answered),
    bukaCetak: () => setTimeout(() => answered(${answer})),
  });
  const nothing = () => undefined;
  globalThis.google = { script: { run: runner(nothing), host: { close: nothing, setWidth: nothing, setHeight: nothing } } };
})();`;
