/** Finds the columns of a sheet again after people moved, inserted or renamed some: by header, else by place. */
import { teksSel } from '../../lembar/baca/teks-sel';
import type { IsiLembar } from '../../lembar/sel';

/** For every column of `kini` (index from 0) its index in `lama`; undefined where it is new. */
export function padankanKolom(lama: IsiLembar, kini: IsiLembar): readonly (number | undefined)[] {
  const antrean = new Map<string, number[]>();
  const judulLama = (lama.nilai[0] ?? []).map(teksSel);
  judulLama.forEach((judul, i) => antrean.set(judul, [...(antrean.get(judul) ?? []), i]));
  const hasil = (kini.nilai[0] ?? []).map((judul) => antrean.get(teksSel(judul))?.shift());
  const terpakai = new Set(hasil);
  // A renamed column stays where it is.
  return hasil.map((asal, i) => asal ?? (i < judulLama.length && !terpakai.has(i) ? i : undefined));
}
