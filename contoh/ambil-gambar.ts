/** `npm run gambar`: takes the pictures of docs/gambar anew, from the sample in the workbench, in a real browser. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { formatCell } from '../src/lokal/buku/a1';
import type { Sheet } from '../src/lokal/buku/sheet';
import type { Workbook } from '../src/lokal/buku/workbook';
import { buildIfStale } from '../src/lokal/build';
import { launchChromium } from '../src/lokal/chromium';
import { startBench } from '../src/lokal/meja/start-bench';
import { kerjakan } from '../src/lokal/perintah/perintah-buku';
import { bukuContoh } from './buku-contoh';

const FOLDER = join(__dirname, '..', 'docs', 'gambar');
const HARI = '2025-12-15';
const JENDELA = { width: 1360, height: 940 };
/** Milliseconds until the grid has drawn what it was told last. */
const TENANG = 1500;

interface Layar {
  readonly workbook: Workbook;
  readonly halaman: Page;
  readonly panel: FrameLocator;
  readonly dialog: FrameLocator;
}

async function ambil(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await buildIfStale();
  const workbook = bukuContoh();
  workbook.title = 'contoh-dinas';
  await kerjakan('siapkan', workbook, { 'hari-ini': HARI });
  const { data } = await kerjakan('hitung', workbook, { 'hari-ini': HARI });
  const meja = await startBench({ workbook, port: 0, today: HARI });
  const peramban = await launchChromium();
  try {
    const halaman = await peramban.newPage({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport: JENDELA, deviceScaleFactor: 1.5 });
    await halaman.goto(meja.url);
    await halaman.getByText(/^[\w ]+!A1/).waitFor();
    await semuaGambar({ workbook, halaman, panel: halaman.frameLocator('#sidebar iframe'), dialog: halaman.frameLocator('dialog iframe') }, bulanPenuh(data.Sesi ?? []));
  } finally {
    await peramban.close();
    await meja.close();
  }
}

interface BulanPenuh {
  readonly nip: string;
  /** `YYYY-MM`. */
  readonly bulan: string;
}

/** Somebody of the sample whose March, a month without a holiday on its 27th, already has two Pembimbingan. */
function bulanPenuh(sesi: readonly Readonly<Record<string, unknown>>[]): BulanPenuh {
  const banyak = new Map<string, number>();
  for (const baris of sesi) {
    if (baris.Jenis !== 'Pembimbingan' || baris['Status Hitung'] !== 'Dihitung') continue;
    const kunci = `${String(baris['NIP Peserta'])} ${String(baris.Tanggal).slice(0, 7)}`;
    banyak.set(kunci, (banyak.get(kunci) ?? 0) + 1);
  }
  const penuh = [...banyak].find(([kunci, kali]) => kali === 2 && /^\d{18} 2025-03$/.test(kunci));
  if (!penuh) throw new Error('nobody in the sample has a full month');
  const [nip, bulan] = penuh[0].split(' ') as [string, string];
  return { nip, bulan };
}

async function semuaGambar(layar: Layar, penuh: BulanPenuh): Promise<void> {
  const { workbook, halaman, panel, dialog } = layar;
  await gambarHasil(halaman, workbook, 'Pegawai', 'Potensi Total JP');
  await gambarHasil(halaman, workbook, 'Sesi', 'Catatan Hitung');
  await pilihMenu(halaman, 'Catat sesi…');
  await cari(layar, 'rah');
  await gambarPanel(halaman, 'catat-sesi-mencari');
  await panel.getByRole('option').first().click();
  await panel.getByLabel('Materi').fill('Penyusunan analisis jabatan');
  await panel.getByText('dihitung').last().waitFor();
  await keAtas(halaman);
  await halaman.waitForTimeout(TENANG);
  await halaman.screenshot({ path: join(FOLDER, 'meja-kerja.png') });
  await melewatiBatas(layar, penuh);
  await panel.getByRole('button', { name: 'Kosongkan' }).click();
  await panel.getByRole('button', { name: 'Simpan', exact: true }).click();
  await panel.locator('[aria-invalid=true]').first().waitFor();
  await gambarPanel(halaman, 'catat-sesi-ditolak');
  await gambarLaporan(layar);
  await gambarKartu(layar);
  await pilihMenu(halaman, 'Pengaturan dan bantuan…');
  for (const kelompok of ['Perangkat Daerah', 'Bilangan ketentuan']) await dialog.getByText(kelompok, { exact: true }).click();
  await dialog.getByRole('textbox', { name: /sebulan/i }).fill('3');
  await gambarDialog(halaman, 'pengaturan');
}

/** The dialog as it opens, and the report as it is printed. */
async function gambarLaporan({ halaman, dialog }: Layar): Promise<void> {
  await pilihMenu(halaman, 'Buat laporan PD…');
  await dialog.getByText('Sebelum laporan dibuat').waitFor();
  await gambarDialog(halaman, 'laporan-dialog');
  await dialog.getByRole('button', { name: 'Buat laporan' }).click();
  await dialog.getByText('Lembar yang dibuat').waitFor();
  await gambarCetakan({ halaman, dialog }, 'laporan-cetak');
}

async function gambarKartu({ halaman, dialog }: Layar): Promise<void> {
  await pilihMenu(halaman, 'Cetak kartu kegiatan…');
  await dialog.getByLabel('Satu pegawai').check();
  await dialog.getByLabel('Pegawai', { exact: true }).fill('ratna');
  await dialog.getByRole('option').first().click();
  await dialog.getByText(/kartu dengan \d+ kegiatan/).waitFor();
  await dialog.getByRole('button', { name: 'Buat kartu' }).click();
  await dialog.getByText('Lembar yang dibuat').waitFor();
  await gambarCetakan({ halaman, dialog }, 'kartu-cetak');
}

/** What the print dialog shows of the sheets just made; then the dialog is closed. */
async function gambarCetakan({ halaman, dialog }: Pick<Layar, 'halaman' | 'dialog'>, nama: string): Promise<void> {
  await dialog.getByRole('button', { name: 'Cetak…' }).click();
  await dialog.getByRole('article').first().waitFor();
  await dialog.getByRole('article').first().scrollIntoViewIfNeeded();
  await gambarDialog(halaman, nama);
  await halaman.getByRole('button', { name: 'Tutup panel' }).last().click();
}

async function gambarDialog(halaman: Page, nama: string): Promise<void> {
  await halaman.waitForTimeout(TENANG);
  await halaman.locator('dialog').screenshot({ path: join(FOLDER, `${nama}.png`) });
}

/** The third Pembimbingan of a month: warned of, then saved as recorded. */
async function melewatiBatas(layar: Layar, { nip, bulan }: BulanPenuh): Promise<void> {
  const { halaman, panel } = layar;
  await panel.getByRole('button', { name: 'Kosongkan' }).click();
  await cari(layar, nip);
  await panel.getByRole('option').first().click();
  await panel.getByLabel('Materi').fill('Penyusunan analisis jabatan');
  await panel.getByLabel('Tanggal', { exact: true }).fill(`27/${bulan.slice(5)}/${bulan.slice(0, 4)}`);
  await panel.getByText('Tercatat, tidak dihitung').waitFor();
  await gambarPanel(halaman, 'catat-sesi-batas');
  await panel.getByRole('button', { name: 'Simpan', exact: true }).click();
  await panel.getByText(/Tersimpan di baris/).waitFor();
  await gambarPanel(halaman, 'catat-sesi-tersimpan');
}

const cari = ({ panel }: Layar, teks: string): Promise<void> => panel.getByLabel('Peserta', { exact: true }).pressSequentially(teks);

async function pilihMenu(halaman: Page, judul: string): Promise<void> {
  await halaman.getByRole('menuitem', { name: 'Hitung JP', exact: true }).click();
  await halaman.getByRole('menuitem', { name: judul }).click();
}

/** A sheet scrolled to the columns that the tool fills, the last of them in sight. */
async function gambarHasil(halaman: Page, workbook: Workbook, lembar: string, kolomTerakhir: string): Promise<void> {
  const sheet = workbook.sheetByName(lembar) as Sheet;
  const kolom = Array.from({ length: sheet.lastColumn() }, (_, k) => k + 1).find((k) => sheet.valueAt(1, k) === kolomTerakhir) ?? 1;
  await halaman.getByRole('tab', { name: lembar, exact: true }).click();
  const kotakNama = halaman.getByLabel('Kotak nama');
  await kotakNama.fill(formatCell(2, kolom));
  await kotakNama.press('Enter');
  await halaman.waitForTimeout(TENANG);
  await halaman.screenshot({ path: join(FOLDER, `${lembar.toLowerCase()}.png`) });
}

async function gambarPanel(halaman: Page, nama: string): Promise<void> {
  await keAtas(halaman);
  await halaman.locator('#sidebar').screenshot({ path: join(FOLDER, `${nama}.png`) });
}

/** The panel as it looks before one scrolls. */
async function keAtas(halaman: Page): Promise<void> {
  const isi = await (await halaman.waitForSelector('#sidebar iframe')).contentFrame();
  await isi?.evaluate("for (const satu of document.querySelectorAll('*')) satu.scrollTop = 0");
}

void ambil();
