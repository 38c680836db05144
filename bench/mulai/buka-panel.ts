/** From the click on "Catat sesi…" to a form that finds people, in a real Chromium over the workbench. */
import { performance } from 'node:perf_hooks';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { launchChromium } from '../../src/lokal/chromium';
import { startBench } from '../../src/lokal/meja/start-bench';
import { ukuranDari, type Ukuran } from '../ukur';

const KALI = 5;
const TUNGGU = 60_000;

export interface WaktuBuka {
  /** The page of the workbench itself, from its address to a grid that takes the focus. */
  readonly halaman: Ukuran;
  readonly panel: Ukuran;
}

/** `cari`: part of a name that is on the roster; the form is usable when it offers somebody for it. */
export async function waktuBuka(workbook: Workbook, hariIni: string, cari: string): Promise<WaktuBuka> {
  const meja = await startBench({ workbook, port: 0, today: hariIni });
  const peramban = await launchChromium();
  const [halaman, panel]: [number[], number[]] = [[], []];
  try {
    for (let ke = 0; ke <= KALI; ke++) {
      const konteks = await peramban.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport: { width: 1360, height: 820 } });
      konteks.setDefaultTimeout(TUNGGU);
      const lembar = await konteks.newPage();
      const mulai = performance.now();
      await lembar.goto(meja.url);
      await lembar.getByText(/^[\w ]+!A1/).waitFor();
      const siap = performance.now();
      await lembar.getByRole('menuitem', { name: 'Hitung JP', exact: true }).click();
      const klik = performance.now();
      await lembar.getByRole('menuitem', { name: 'Catat sesi…' }).click();
      const bingkai = lembar.frameLocator('#sidebar iframe');
      await bingkai.getByLabel('Peserta', { exact: true }).fill(cari);
      await bingkai.getByRole('option').first().waitFor();
      // The first one warms up the browser and the server.
      if (ke > 0) [halaman, panel].forEach((daftar, i) => daftar.push(i === 0 ? siap - mulai : performance.now() - klik));
      await konteks.close();
    }
  } finally {
    await peramban.close();
    await meja.close();
  }
  return { halaman: ukuranDari(halaman), panel: ukuranDari(panel) };
}
