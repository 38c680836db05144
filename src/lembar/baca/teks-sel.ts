/** Any cell as plain text, the way staff would type it. */
import type { Tanggal } from '../../istilah/tanggal';
import { teksTanggal } from '../../istilah/tanggal';
import type { Sel } from '../sel';
import { adalahSelTanggal } from '../sel';

/** A cell with a time but no day stands on the spreadsheet's day zero (platform fact S-05). */
export const HARI_JAM_SAJA = '1899-12-30';

/** A number in full, with a decimal comma: `198609262015051008`, `1,5`. */
export function teksBilangan(bilangan: number): string {
  const bulat = Number.isInteger(bilangan) && Math.abs(bilangan) < 1e21;
  return bulat ? bilangan.toFixed(0) : String(bilangan).replace('.', ',');
}

/** `09.00`, or with seconds `09.00.15`, as Indonesian spreadsheets show a time. */
const teksJam = (jam: string): string => jam.replace(/:00$/, '').replace(/:/g, '.');

/** Blank is `''`, a ticked box `Ya`, a date `3 Februari 2025`, with its time `3 Februari 2025 09.00`. */
export function teksSel(sel: Sel): string {
  if (typeof sel === 'string') return sel;
  if (typeof sel === 'number') return teksBilangan(sel);
  if (typeof sel === 'boolean') return sel ? 'Ya' : 'Tidak';
  if (!adalahSelTanggal(sel)) return '';
  if (sel.tanggal === HARI_JAM_SAJA) return teksJam(sel.jam);
  const hari = teksTanggal(sel.tanggal as Tanggal);
  return sel.jam === '' ? hari : `${hari} ${teksJam(sel.jam)}`;
}
