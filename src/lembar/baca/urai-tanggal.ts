/** Takes a date text apart into numbers, a month name and a weekday, without judging whether the day exists. */
import type { NamaHari } from '../../istilah/tanggal';
import { kunciTeks } from './bersihkan';
import { adalahPelengkap, bulanDariKata, hariDariKata, KATA_BULAN } from './kata-tanggal';
import { palingMirip } from './mirip';

/** What stands in the text. */
export interface UraianTanggal {
  /** Digits as written, in order; the two digits of a year and the four are told apart by their length. */
  readonly angka: readonly string[];
  /** 1-12, where a month stands as a word. */
  readonly bulan?: number;
  /** The month is misspelt and only guessed. */
  readonly bulanDuga?: true;
  /** How many numbers stand before the month name. */
  readonly angkaSebelumBulan: number;
  readonly hari?: NamaHari;
}

const POTONGAN = /[a-z]+(?:['`][a-z]+)*|\d+/g;
/** What may stand between the pieces; anything else makes the text no date. */
const PEMISAH = /^[\s.,/()'"`;|\u2010-\u2015\u2212-]*$/;

const SATU_JAM = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?';
const ZONA = '(?:\\s*(?:wib|wita|wit|am|pm|[+-]\\d{2}:?\\d{2}))?';
const SAMPAI = `\\s*(?:-|\u2013|s\\.?\\s?/?\\s?d\\.?|sampai(?: dengan)?)\\s*(?:${SATU_JAM}${ZONA}|selesai)`;
/** A clock time or a range of two after the date; a bare hour counts only after «pukul». */
const JAM_DI_AKHIR = new RegExp(
  `[\\s,(]+(?:(?:pukul|pkl|jam)[.:]?\\s*(?:${SATU_JAM}|\\d{1,2})|${SATU_JAM})${ZONA}(?:${SAMPAI})?\\)?[.]?$`,
);

/** A longer text is a story and no date; searching it for a clock time would take seconds. */
const PANJANG_TERPANJANG = 200;

const tanpaJam = (teks: string): string => teks.replace(/(\d)t(\d)/, '$1 $2').replace(JAM_DI_AKHIR, '');

/** Undefined where a word is unknown, two months or two weekdays stand there, or a sign does not belong in a date. */
export function uraiTanggal(asal: string): UraianTanggal | undefined {
  if (asal.length > PANJANG_TERPANJANG) return undefined;
  const teks = tanpaJam(kunciTeks(asal));
  if (!PEMISAH.test(teks.replace(POTONGAN, ' '))) return undefined;
  const uraian: Rancangan = { angka: [], angkaSebelumBulan: 0 };
  return (teks.match(POTONGAN) ?? []).every((kata) => terima(uraian, kata)) ? uraian : undefined;
}

type Rancangan = { -readonly [K in keyof UraianTanggal]: UraianTanggal[K] } & { readonly angka: string[] };

function terima(uraian: Rancangan, kata: string): boolean {
  if (/^\d/.test(kata)) return uraian.angka.push(kata) > 0;
  return adalahPelengkap(kata) || terimaHari(uraian, kata) || terimaBulan(uraian, kata);
}

function terimaHari(uraian: Rancangan, kata: string): boolean {
  const hari = hariDariKata(kata);
  if (hari === undefined || (uraian.hari !== undefined && uraian.hari !== hari)) return false;
  uraian.hari = hari;
  return true;
}

function terimaBulan(uraian: Rancangan, kata: string): boolean {
  const tepat = bulanDariKata(kata);
  const duga = tepat === undefined ? palingMirip(kata, KATA_BULAN) : undefined;
  if (uraian.bulan !== undefined || (tepat === undefined && duga === undefined)) return false;
  uraian.bulan = tepat ?? KATA_BULAN.indexOf(duga as string) + 1;
  uraian.bulanDuga = tepat === undefined ? true : undefined;
  uraian.angkaSebelumBulan = uraian.angka.length;
  return true;
}
