/** Short fingerprints: they tell that something is no longer what it was, and protect nothing. */
import { teksSel } from '../../lembar/baca/teks-sel';
import { adalahSelTanggal, type Sel } from '../../lembar/sel';

const PRIMA_FNV = 0x01000193;
const AWAL_FNV = 0x811c9dc5;
/** A second lane of the same hash, so that chance makes two sheets alike once in 2^64. */
const AWAL_KEDUA = 0x9e3779b9;
/** Significant digits that survive every way a number is stored. */
const DIGIT = 12;

/** FNV-1a over UTF-16 units, two lanes, 16 hexadecimal digits. */
export function sidikTeks(teks: string): string {
  let [satu, dua] = [AWAL_FNV, AWAL_KEDUA];
  for (let i = 0; i < teks.length; i++) {
    const huruf = teks.charCodeAt(i);
    satu = Math.imul(satu ^ huruf, PRIMA_FNV);
    dua = Math.imul(dua ^ (huruf + i), PRIMA_FNV);
  }
  return [satu, dua].map((angka) => (angka >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Of what stands in the cells of a sheet, wherever its used area ends; looks are not part of it. */
export const sidikNilai = (nilai: readonly (readonly Sel[])[]): string =>
  sidikTeks(nilai.flatMap((baris, r) => baris.flatMap((sel, k) => {
    const teks = teksTetap(sel);
    return teks === '' ? [] : [`${r},${k}=${teks}`];
  })).join('\n'));

function teksTetap(sel: Sel): string {
  if (adalahSelTanggal(sel)) return `${sel.tanggal} ${sel.jam}`.trim();
  return typeof sel === 'number' ? String(Number(sel.toPrecision(DIGIT))) : teksSel(sel).replace(/\s+/g, ' ').trim();
}
