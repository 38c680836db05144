/** Cells to and from the platform: dates become wall-clock parts, and text can never turn into anything else. */
import type { Sel } from '../lembar/sel';
import type { SelTulis } from '../lembar/tulis/blok';
import type { WaktuBuku } from './waktu';

const adalahTanggal = (nilai: unknown): nilai is Date => Object.prototype.toString.call(nilai) === '[object Date]';

export function dariGoogle(nilai: unknown, waktu: WaktuBuku): Sel {
  if (adalahTanggal(nilai)) return waktu.keSel(nilai);
  if (typeof nilai === 'string' || typeof nilai === 'number' || typeof nilai === 'boolean') return nilai;
  return String(nilai);
}

export function keGoogle(sel: SelTulis, waktu: WaktuBuku): string | number | boolean | Date {
  if (typeof sel === 'string') return teksAman(sel);
  if (typeof sel !== 'object') return sel;
  return 'rumus' in sel ? sel.rumus : waktu.dariSel(sel);
}

/** Words that every locale of ours reads as a truth value. */
const KATA_BOOLEAN = /^(true|false|benar|salah)$/i;
/** Our own sentences and names: letters first, and no digit that could make them a date («Maret 2025»). */
const JELAS_TEKS = /^[\p{L}][^\d]*$/u;
const PANJANG_ANGKA_ATAU_TANGGAL = 40;

/**
 * Written text is read as if typed (S-12…S-16): '=' makes a formula, digits a number or a date. A leading apostrophe
 * forces text and is not kept; only text that could be misread gets one.
 */
export function teksAman(teks: string): string {
  if (teks === '') return '';
  const aman = !KATA_BOOLEAN.test(teks) && (JELAS_TEKS.test(teks) || (/^[\p{L}[(]/u.test(teks) && teks.length > PANJANG_ANGKA_ATAU_TANGGAL));
  return aman ? teks : `'${teks}`;
}
