/** Workbooks on disk: read with a sentence for every way it can fail, written whole or not at all. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Workbook, WorkbookSettings } from '../buku/model';
import { readWorkbook } from '../buku/xlsx/read-workbook';
import { WorkbookFileError } from '../buku/xlsx/workbook-file-error';
import { writeWorkbook } from '../buku/xlsx/write-workbook';
import { GalatPerintah } from './galat-perintah';

/** How the regency's workbooks are kept; an .xlsx does not say it. */
export const INDONESIA: WorkbookSettings = { locale: 'id_ID', timeZone: 'Asia/Jakarta' };

export const bukuAda = (berkas: string): boolean => existsSync(berkas);

export async function bukaBuku(berkas: string, settings: WorkbookSettings): Promise<Workbook> {
  const buku = await terjemahkan(berkas, () => readWorkbook(bacaBerkas(berkas), settings));
  buku.title = basename(berkas).replace(/\.xlsx$/i, '');
  return buku;
}

/** `<buku>.hasil.xlsx` beside the input, where no other file is named. */
export const berkasHasil = (berkas: string): string => `${berkas.replace(/\.xlsx$/i, '')}.hasil.xlsx`;

/** Says before any work that the result can have no place there: the input itself, or a folder that is not there. */
export function periksaTujuan(tujuan: string, masukan: readonly string[]): void {
  if (masukan.some((berkas) => samaBerkas(berkas, tujuan))) {
    throw new GalatPerintah(`Berkas hasil "${tujuan}" sama dengan berkas masukan, yang tidak boleh berubah; pilih nama lain untuk --keluar.`);
  }
  const folder = dirname(resolve(tujuan));
  if (!existsSync(folder)) throw new GalatPerintah(`Folder "${dirname(tujuan)}" tidak ada; buat dahulu, atau pilih tempat lain untuk --keluar.`);
  if (existsSync(tujuan) && statSync(tujuan).isDirectory()) {
    throw new GalatPerintah(`"${tujuan}" adalah folder; tulis nama berkas .xlsx untuk --keluar.`);
  }
}

/** A half-written file never stands under its final name. */
export async function simpanBuku(buku: Workbook, tujuan: string): Promise<void> {
  const isi = await terjemahkan(tujuan, () => writeWorkbook(buku));
  const sementara = join(dirname(resolve(tujuan)), `.${randomUUID()}.xlsx`);
  try {
    writeFileSync(sementara, isi);
    renameSync(sementara, tujuan);
  } catch {
    rmSync(sementara, { force: true });
    throw new GalatPerintah(`Berkas "${tujuan}" tidak dapat ditulis; tutup bila sedang terbuka, atau pilih tempat lain untuk --keluar.`);
  }
}

const samaBerkas = (satu: string, lain: string): boolean => {
  if (resolve(satu) === resolve(lain)) return true;
  if (!existsSync(satu) || !existsSync(lain)) return false;
  const [a, b] = [statSync(satu), statSync(lain)];
  return a.ino === b.ino && a.dev === b.dev;
};

function bacaBerkas(berkas: string): Uint8Array {
  try {
    return readFileSync(berkas);
  } catch (galat) {
    const { code } = galat as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new GalatPerintah(`Berkas "${berkas}" tidak ada; periksa nama dan foldernya.`);
    if (code === 'EISDIR') throw new GalatPerintah(`"${berkas}" adalah folder; sebutkan berkas .xlsx.`);
    throw new GalatPerintah(`Berkas "${berkas}" tidak dapat dibaca; periksa hak aksesnya.`);
  }
}

async function terjemahkan<T>(berkas: string, kerja: () => Promise<T>): Promise<T> {
  try {
    return await kerja();
  } catch (galat) {
    if (galat instanceof WorkbookFileError) throw new GalatPerintah(`Berkas "${berkas}": ${galat.message}`);
    throw galat;
  }
}
