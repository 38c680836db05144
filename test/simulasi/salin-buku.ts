/** A workbook copied whole, and a short mark of what stands in it. */
import { createHash } from 'node:crypto';
import { CellError } from '../../src/lokal/buku/cell-value';
import type { Sheet } from '../../src/lokal/buku/sheet';
import type { Workbook } from '../../src/lokal/buku/workbook';

/** Everything but functions and frozen values, which nobody changes, is copied; what refers to itself still does. */
export function salinBuku(buku: Workbook): Workbook {
  const salinan = new Map<object, object>();
  const salin = (asal: unknown): unknown => {
    if (typeof asal !== 'object' || asal === null || Object.isFrozen(asal) || asal instanceof CellError) return asal;
    const ada = salinan.get(asal);
    if (ada) return ada;
    if (Array.isArray(asal)) {
      const baru: unknown[] = new Array(asal.length);
      salinan.set(asal, baru);
      for (let i = 0; i < asal.length; i++) baru[i] = salin(asal[i]);
      return baru;
    }
    if (asal instanceof Map) {
      const baru = new Map<unknown, unknown>();
      salinan.set(asal, baru);
      for (const [kunci, nilai] of asal) baru.set(salin(kunci), salin(nilai));
      return baru;
    }
    if (asal instanceof Set) return new Set([...asal].map(salin));
    const baru = Object.create(Object.getPrototypeOf(asal) as object) as Record<string, unknown>;
    salinan.set(asal, baru);
    for (const [nama, nilai] of Object.entries(asal)) baru[nama] = salin(nilai);
    return baru;
  };
  return salin(buku) as Workbook;
}

/** Formula or value of a cell; '' where it is blank. */
export const isiSel = (sheet: Sheet, baris: number, kolom: number): unknown =>
  sheet.formulaAt(baris, kolom) || (sheet.valueAt(baris, kolom) ?? '');

/** Lines are added to the one by every run, the other holds what the last run replaced; nobody types there. */
export const LEMBAR_ALAT: readonly string[] = ['Riwayat', 'Cadangan Hitung JP'];

/** The same for the same cells, formulas, notes and names of all sheets but `LEMBAR_ALAT`. */
export function sidikBuku(buku: Workbook): string {
  const teks: string[] = [];
  for (const sheet of buku.sheets) {
    if (LEMBAR_ALAT.includes(sheet.name) && sheet.valueAt(1, 1) !== 'milik orang') continue;
    teks.push(`\n# ${sheet.id} ${sheet.name} ${sheet.maxRows} ${sheet.filter === null}`);
    const catat = (tanda: string) => (isi: unknown, b: number, k: number): void => void teks.push(`${tanda}${b},${k}=${typeof isi}${String(isi)}`);
    // What a formula shows is no content of its own.
    sheet.values.forEach((isi, b, k) => { if (sheet.formulaAt(b, k) === '') catat('')(isi, b, k); });
    sheet.formulas.forEach(catat('f'));
    sheet.notes.forEach(catat('n'));
  }
  return createHash('sha256').update(teks.join('\n')).digest('base64');
}
