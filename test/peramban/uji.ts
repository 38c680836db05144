/** Opens workbenches for the tests of one file and closes them again; a test fails on anything that a page complained about. */
import type { Browser } from 'playwright-core';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { launchChromium } from '../../src/lokal/chromium';
import { bukaHalaman, bukaMeja, gantiBuku, type MejaUji, type SetelanMeja } from './meja-uji';

export interface PerambanUji {
  /** The page of all tests of the file, begun anew with this workbook. */
  buka(buku: Workbook): Promise<MejaUji>;
  /** A workbench and a page for this test alone. */
  bukaSendiri(buku: Workbook, setelan?: SetelanMeja): Promise<MejaUji>;
  /** A colleague's page over the same workbench. */
  bukaLagi(uji: MejaUji): Promise<MejaUji>;
}

/** Call once at the top of a test file. */
export function perambanUji(): PerambanUji {
  let peramban: Browser;
  let bersama: MejaUji | undefined;
  let terbuka: MejaUji[] = [];
  beforeAll(async () => { peramban = await launchChromium(); });
  afterAll(async () => {
    await bersama?.tutup();
    await peramban.close();
  });
  afterEach(async () => {
    const keluhan = terbuka.flatMap((uji) => uji.keluhan);
    for (const uji of terbuka.reverse()) if (uji !== bersama) await uji.tutup();
    terbuka = [];
    expect(keluhan).toEqual([]);
  });
  const catat = (uji: MejaUji): MejaUji => { terbuka.push(uji); return uji; };
  return {
    buka: async (buku) => {
      if (bersama) await gantiBuku(bersama, buku);
      else bersama = await bukaMeja(peramban, buku);
      return catat(bersama);
    },
    bukaSendiri: async (buku, setelan) => catat(await bukaMeja(peramban, buku, setelan)),
    bukaLagi: async ({ meja }) => catat(await bukaHalaman(peramban, meja)),
  };
}

/** Opens "Catat sesi…" and waits for the form. */
export async function bukaPanel(uji: MejaUji): Promise<void> {
  await uji.pilihMenu('Catat sesi…');
  await uji.panel.getByLabel('Peserta', { exact: true }).waitFor();
}

/** Types a part of the name or NIP and takes the first person found. */
export async function pilihPeserta({ panel }: MejaUji, teks: string, label = 'Peserta'): Promise<void> {
  await panel.getByLabel(label, { exact: true }).fill(teks);
  await panel.getByRole('option').first().click();
}

export const simpan = ({ panel }: MejaUji): Promise<void> => panel.getByRole('button', { name: 'Simpan', exact: true }).click();
