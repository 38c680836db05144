/** Reads text columns of one row and keeps note of what was read differently from what was typed. */
import type { Sel } from '../sel';
import { adalahStrip, bersihkan, bersihkanKunci } from './bersihkan';
import { teksSel } from './teks-sel';

export interface TeksBerubah<J extends string> {
  readonly kolom: J;
  readonly asal: string;
  readonly terbaca: string;
}

export interface PembacaTeks<J extends string> {
  /** Free text; letters stay what they are. */
  bebas(judul: J): string;
  /** A name or key; look-alike letters become Latin. */
  kunci(judul: J): string;
  /** Text put into order by a function of the cleaned key. */
  melalui(judul: J, rapikan: (teks: string) => string): string;
  /** What changed so far. */
  readonly berubah: readonly TeksBerubah<J>[];
}

const strip = (teks: string): string => (adalahStrip(teks) ? '' : teks);

/** A lone dash is nothing; numbers and dates in a text column become the text that the sheet shows. */
export function pembacaTeks<J extends string>(sel: (judul: J) => Sel): PembacaTeks<J> {
  const berubah: TeksBerubah<J>[] = [];
  const baca = (judul: J, rapikan: (teks: string) => string): string => {
    const isi = sel(judul);
    if (isi === '') return '';
    const asal = teksSel(isi);
    const terbaca = rapikan(asal);
    if (terbaca !== asal && typeof isi === 'string') berubah.push({ kolom: judul, asal, terbaca });
    return terbaca;
  };
  return {
    bebas: (judul) => baca(judul, (teks) => strip(bersihkan(teks))),
    kunci: (judul) => baca(judul, (teks) => strip(bersihkanKunci(teks))),
    melalui: (judul, rapikan) => baca(judul, (teks) => strip(rapikan(teks))),
    berubah,
  };
}
