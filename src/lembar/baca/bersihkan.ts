/** Cleans typed text of what nobody sees: odd spaces, line breaks, invisible marks, curly quotes. */
import { kembalikanLatin } from '../../aturan/huruf-serupa';

/** Nothing to clean: printable ASCII with single spaces inside. Most cells, and cheap to tell. */
const SUDAH_BERSIH = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const TAK_TAMPAK = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const PETIK_TUNGGAL = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4]/g;
const PETIK_GANDA = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;

/** NFKC, straight quotes, one space for any run of white space, none at the ends; letters stay what they are. */
export function bersihkan(teks: string): string {
  if (teks === '' || SUDAH_BERSIH.test(teks)) return teks;
  // Before NFKC, which makes a space of an acute accent and joins what an invisible mark kept apart; and after it, for it
  // takes quotes out of other signs.
  return lurus(lurus(teks).normalize('NFKC')).replace(/\s+/g, ' ').trim();
}

const lurus = (teks: string): string =>
  teks.replace(TAK_TAMPAK, '').replace(PETIK_TUNGGAL, "'").replace(PETIK_GANDA, '"');

/** Text that serves as a key or a name: cleaned, and Cyrillic and Greek look-alikes replaced by the letters meant. */
export const bersihkanKunci = (teks: string): string => kembalikanLatin(bersihkan(teks));

/**
 * For comparing what people type with what is known: as a key, in small letters. Some letters look like Latin ones only
 * when they are large, others only when they are small.
 */
export const kunciTeks = (teks: string): string => kembalikanLatin(bersihkanKunci(teks).toLowerCase());

/** A lone dash (or dots) is how people write that there is nothing. */
export const adalahStrip = (teks: string): boolean => /^(?:[-\u2010-\u2015\u2212_]+|\.+|\u2026)$/.test(teks);
