/** Reads a cell that chooses from a list, through the synonyms of that list. */
import { kutip } from '../../aturan/kalimat/kutip';
import type { HasilBaca } from '../../istilah/hasil-baca';
import { KOSONG, keliru, terbaca } from '../../istilah/hasil-baca';
import type { TabelSinonim } from '../kamus/sinonim';
import type { Sel } from '../sel';
import { adalahStrip, bersihkan, kunciTeks } from './bersihkan';
import { daftarAtau } from './daftar-kata';
import { palingMirip } from './mirip';
import { teksSel } from './teks-sel';

/** Case, dots and spaces at the ends are of no account; a slash or dash stays, for it joins two words. */
const kunciPilihan = (teks: string): string => kunciTeks(teks).replace(/\./g, '').replace(/[\s_-]+/g, ' ').trim();
const PEMISAH = /\s*[/()[\],;&+]\s*|\s+(?:atau|dan|and|or)\s+/;

export interface PenelusurPilihan<T extends string> {
  /** The values that the text may stand for: none, one, or several where it is ambiguous. */
  (teks: string): readonly T[];
  readonly baku: readonly T[];
}

/** Looks a text up as a whole, then by its parts (`pembimbingan (coaching)`), then word by word. */
export function penelusurPilihan<T extends string>(tabel: TabelSinonim<T>): PenelusurPilihan<T> {
  const baku = Object.keys(tabel) as T[];
  const menurutKunci = new Map<string, T>();
  for (const nilai of baku) for (const kata of [nilai, ...tabel[nilai]]) menurutKunci.set(kunciPilihan(kata), nilai);
  const semuaDikenal = (bagian: readonly string[]): readonly T[] => {
    const nilai = bagian.map((kata) => menurutKunci.get(kata));
    return nilai.includes(undefined) ? [] : [...new Set(nilai as T[])];
  };
  const telusuri = (teks: string): readonly T[] => {
    const kunci = kunciPilihan(teks);
    const utuh = menurutKunci.get(kunci);
    if (utuh !== undefined) return [utuh];
    const bagian = kunci.split(PEMISAH).filter(Boolean);
    const hasil = semuaDikenal(bagian);
    return hasil.length > 0 ? hasil : semuaDikenal(bagian.flatMap((kata) => kata.split(' ')));
  };
  return Object.assign(telusuri, { baku });
}

/**
 * The reader of one choice column. `kolom` is its header; `meragukan` are texts that may mean any of the choices;
 * `ajakan` says what to do instead of the plain list of choices.
 */
export function pembacaPilihan<T extends string>(
  kolom: string,
  telusuri: PenelusurPilihan<T>,
  { meragukan = [], ajakan }: { readonly meragukan?: readonly string[]; readonly ajakan?: string } = {},
): (sel: Sel) => HasilBaca<T> {
  const ragu = new Set(meragukan.map(kunciPilihan));
  const perbaikan = ajakan ?? `Pilih ${daftarAtau(telusuri.baku)}.`;
  return (sel) => {
    const asal = teksSel(sel);
    const teks = bersihkan(asal);
    if (teks === '' || adalahStrip(teks)) return KOSONG;
    const calon = ragu.has(kunciPilihan(teks)) ? telusuri.baku : telusuri(teks);
    if (calon.length > 1) return keliru(`${kolom} ${kutip(teks)} dapat berarti ${daftarAtau(calon)}.`, perbaikan);
    const [satu] = calon;
    if (satu !== undefined) return terbaca(satu, asal === satu ? undefined : asal);
    const mirip = palingMirip(teks, telusuri.baku);
    return keliru(
      `${kolom} ${kutip(teks)} tidak dikenal.`,
      mirip === undefined ? perbaikan : `Mungkin yang dimaksud ${mirip}. ${perbaikan}`,
    );
  };
}
