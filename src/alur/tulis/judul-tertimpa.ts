/** Headers of other people that a new header of ours covered because columns moved in that very moment. */
import { teksSel } from '../../lembar/baca/teks-sel';
import type { IsiLembar } from '../../lembar/sel';
import { kolomMilikAlat } from '../../lembar/tulis/rencana-kolom';
import { selSama } from './padankan-baris';
import { padankanKolom } from './padankan-kolom';

export interface JudulTertimpa {
  /** From 1. */
  readonly kolom: number;
  readonly judul: string;
  readonly catatan: string;
}

/**
 * New columns are made where nothing stands below; so a header that is gone is under ours where its cells now lie.
 *
 * @param tempat column indices (from 0) in which headers were written
 */
export function judulTertimpa(lama: IsiLembar, kini: IsiLembar, tempat: readonly number[]): JudulTertimpa[] {
  const judulKini = (kini.nilai[0] ?? []).map(teksSel);
  const milikKita = new Set(tempat);
  const tersisa = new Map<string, number>();
  judulKini.forEach((judul, i) => {
    if (!milikKita.has(i)) tersisa.set(judul, (tersisa.get(judul) ?? 0) + 1);
  });
  const calon = tempat.filter((k) => !selSama(lama.nilai[0]?.[k], kini.nilai[0]?.[k]));
  return (lama.nilai[0] ?? []).flatMap((sel, asal) => {
    const judul = teksSel(sel);
    const sisa = tersisa.get(judul) ?? 0;
    tersisa.set(judul, sisa - 1);
    if (judul === '' || sisa > 0) return [];
    const indeks = calon.findIndex((k) => kolomSama(lama, asal, kini, k));
    if (indeks < 0) return [];
    const [kolom] = calon.splice(indeks, 1) as [number];
    return [{ kolom: kolom + 1, judul, catatan: lama.catatanJudul[asal] ?? '' }];
  });
}

/**
 * Headers under which a note of ours has come to lie although they are none of the tool's columns; with the note that
 * stood there before.
 */
export function catatanSalah(lama: IsiLembar, kini: IsiLembar, tempat: readonly number[], judulAlat: ReadonlySet<string>): JudulTertimpa[] {
  const asal = padankanKolom(lama, kini);
  return tempat.flatMap((k) => {
    const judul = teksSel(kini.nilai[0]?.[k] ?? '');
    const catatan = lama.catatanJudul[asal[k] ?? -1] ?? '';
    const salah = kolomMilikAlat(kini, k + 1) && !judulAlat.has(judul) && kini.catatanJudul[k] !== catatan;
    return salah ? [{ kolom: k + 1, judul, catatan }] : [];
  });
}

/** The cells below the headers are the same, and there are some. */
function kolomSama(lama: IsiLembar, a: number, kini: IsiLembar, b: number): boolean {
  const tinggi = Math.max(lama.nilai.length, kini.nilai.length);
  let terisi = false;
  for (let i = 1; i < tinggi; i++) {
    const sel = lama.nilai[i]?.[a];
    if (!selSama(sel, kini.nilai[i]?.[b])) return false;
    terisi ||= (sel ?? '') !== '';
  }
  return terisi;
}
