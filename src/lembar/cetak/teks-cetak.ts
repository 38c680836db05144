/** A printed cell as the text that people see, for every place that prints without a spreadsheet. */
import { tanggal, teksTanggal } from '../../istilah/tanggal';
import { adalahSelTanggal } from '../sel';
import { teksAngka, teksPersen } from './angka-indonesia';
import type { FormatCetak, SelCetak } from './lembar-cetak';

/** Number format patterns of the platform's fixed token language (S-35). */
export const POLA_FORMAT: Readonly<Record<FormatCetak, string>> = {
  bulat: '#,##0', desimal: '#,##0.0', persen: '0.0" "%', tanggal: 'd mmmm yyyy',
};

export function teksSelCetak({ isi, format }: Pick<SelCetak, 'isi' | 'format'>): string {
  if (adalahSelTanggal(isi)) return teksTanggal(tanggal(isi.tanggal));
  if (typeof isi !== 'number') return String(isi);
  if (format === 'persen') return teksPersen(isi, true);
  return format === 'desimal' ? teksAngka(isi, 1, true) : teksAngka(isi, format === 'bulat' ? 0 : 2);
}
