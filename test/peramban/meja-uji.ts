/** The workbench in a real Chromium, for tests: one page over a workbook, whatever the page complains about, its grid and panel. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { displayAt } from '../../src/lokal/apps-script/spreadsheet/read-cells';
import { parseRect } from '../../src/lokal/buku/a1';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { startBench, type BenchSettings, type RunningBench } from '../../src/lokal/meja/start-bench';

export interface MejaUji {
  readonly halaman: Page;
  readonly meja: RunningBench;
  /** The sidebar's frame. */
  readonly panel: FrameLocator;
  /** The frame of the open dialog. */
  readonly dialog: FrameLocator;
  /** Console errors, page errors and requests that would leave the machine; empty at the end of every test. */
  readonly keluhan: string[];
  /** Chooses an item of the menu "Hitung JP". */
  pilihMenu(judul: string): Promise<void>;
  /** The text of a cell as the workbook displays it. */
  sel(lembar: string, a1: string): string;
  tutup(): Promise<void>;
}

/** The day on which everything happens, as in the sample. */
export const HARI_UJI = '2025-12-15';

/** Milliseconds that anything may take on a busy machine. */
const TUNGGU = 20_000;

/** A second page over the same workbench: a colleague with the same file open. */
export async function bukaHalaman(peramban: Browser, meja: RunningBench): Promise<MejaUji> {
  const konteks = await peramban.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport: { width: 1360, height: 820 } });
  konteks.setDefaultTimeout(TUNGGU);
  const halaman = await konteks.newPage();
  const keluhan: string[] = [];
  halaman.on('console', (pesan) => { if (pesan.type() === 'error') keluhan.push(`console: ${pesan.text()}`); });
  halaman.on('pageerror', (galat) => keluhan.push(`page: ${galat.message}`));
  halaman.on('request', (permintaan) => {
    const url = permintaan.url();
    if (!url.startsWith(meja.url) && !/^(data|blob|about):/.test(url)) keluhan.push(`outside: ${url}`);
  });
  await halaman.goto(meja.url);
  await kisiBerdiri(halaman);
  return {
    halaman, meja, keluhan,
    panel: halaman.frameLocator('#sidebar iframe'),
    dialog: halaman.frameLocator('dialog iframe'),
    pilihMenu: async (judul) => {
      await halaman.getByRole('menuitem', { name: 'Hitung JP', exact: true }).click();
      await halaman.getByRole('menuitem', { name: judul }).click();
    },
    sel: (lembar, a1) => tampilan(meja.workbook, lembar, a1),
    tutup: () => konteks.close(),
  };
}

/** The grid stands, and takes the focus, when it names its first cell. */
const kisiBerdiri = (halaman: Page): Promise<void> => halaman.getByText(/^[\w ]+!A1/).waitFor();

/**
 * Another workbook in the place of the open one, as after «Buka»: the page starts anew with it, and so do scripts and
 * panels. It takes a third of the time of a new page, for the browser knows the page's script already.
 */
export async function gantiBuku({ halaman, meja, keluhan }: MejaUji, buku: Workbook): Promise<void> {
  await halaman.unrouteAll();
  await halaman.evaluate('document.documentElement.dataset.lama = ""');
  meja.bench.load(buku);
  await halaman.locator('html:not([data-lama])').waitFor();
  await kisiBerdiri(halaman);
  keluhan.splice(0);
}

/** What Sheets would show in a cell. */
function tampilan(buku: Workbook, lembar: string, a1: string): string {
  const sheet = buku.sheetByName(lembar);
  const kotak = sheet && parseRect(a1, sheet);
  if (!sheet || !kotak) throw new Error(`no such cell: ${lembar}!${a1}`);
  return displayAt(buku, sheet, kotak.row, kotak.column);
}

/** What a workbench is told from the start, and keeps for as long as it runs. */
export type SetelanMeja = Pick<BenchSettings, 'meanwhile' | 'isOtherAccount'>;

export async function bukaMeja(peramban: Browser, workbook: Workbook, lain: SetelanMeja = {}): Promise<MejaUji> {
  const meja = await startBench({ workbook, port: 0, today: HARI_UJI, ...lain });
  const uji = await bukaHalaman(peramban, meja);
  return { ...uji, tutup: async () => { await uji.tutup(); await meja.close(); } };
}
