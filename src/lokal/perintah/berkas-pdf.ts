/** The PDF beside the workbook: both are written, or neither. */
import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PrintableSheet } from '../cetak/pdf';
import { hasChromium } from '../chromium-path';
import { GalatPerintah } from './galat-perintah';

/** Says before any work that the PDF can have no place there. */
export function periksaTujuanPdf(tujuan: string): void {
  if (!existsSync(dirname(resolve(tujuan)))) {
    throw new GalatPerintah(`Folder "${dirname(tujuan)}" tidak ada; buat dahulu, atau pilih tempat lain untuk --pdf.`);
  }
  if (existsSync(tujuan) && statSync(tujuan).isDirectory()) {
    throw new GalatPerintah(`"${tujuan}" adalah folder; tulis nama berkas .pdf untuk --pdf.`);
  }
  tolakTanpaChromium();
}

/**
 * Prints first, under another name, for printing is what may fail; then the workbook is written and the PDF gets its name.
 *
 * @param tujuan undefined: no PDF was asked for
 */
export async function denganPdf(tujuan: string | undefined, lembar: () => PrintableSheet[], simpan: () => Promise<void>): Promise<void> {
  if (tujuan === undefined) return simpan();
  const sementara = join(dirname(resolve(tujuan)), `.${randomUUID()}.pdf`);
  try {
    // Whatever drives a browser takes longer to load than a command to run.
    const { pdfDari } = await import('../cetak/pdf');
    await pdfDari(lembar(), sementara);
    await simpan();
    namai(sementara, tujuan);
  } finally {
    rmSync(sementara, { force: true });
  }
}

function namai(sementara: string, tujuan: string): void {
  try {
    renameSync(sementara, tujuan);
  } catch {
    throw new GalatPerintah(`Berkas "${tujuan}" tidak dapat ditulis; tutup bila sedang terbuka, atau pilih tempat lain untuk --pdf.`);
  }
}

function tolakTanpaChromium(): void {
  if (hasChromium()) return;
  throw new GalatPerintah('PDF perlu Chromium, yang tidak ada di komputer ini; sebutkan letaknya lewat CHROMIUM_PATH, atau jalankan tanpa --pdf.');
}
