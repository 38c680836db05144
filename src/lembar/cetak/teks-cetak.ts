/** A printed cell as the text that people see, for every place that prints without a spreadsheet. */
import { tanggal, teksTanggal } from '../../istilah/tanggal';
import { adalahSelTanggal } from '../sel';
import { teksAngka, teksPersen } from './angka-indonesia';
import type { FormatCetak, SelCetak } from './lembar-cetak';

/** Number format patterns of the platform's fixed token language (S-35). */
export const POLA_FORMAT: Readonly<Record<FormatCetak, string>> = {
  bulat: '#,##0',
  desimal: '#,##0.0',
  persen: '0.0" "%',
  tanggal: 'd mmmm yyyy',
  teks: '@',
};

export function teksSelCetak({ isi, format, sufiks = '' }: Pick<SelCetak, 'isi' | 'format' | 'sufiks'>): string {
  if (adalahSelTanggal(isi)) return teksTanggal(tanggal(isi.tanggal));
  if (typeof isi !== 'number') return String(isi);
  if (format === 'persen') return teksPersen(isi, true) + sufiks;
  // As `General` shows it, with no separator of thousands: 2025 is a year and not `2.025`.
  if (format !== 'bulat' && format !== 'desimal') return String(isi).replace('.', ',') + sufiks;
  return (format === 'desimal' ? teksAngka(isi, 1, true) : teksAngka(isi, 0)) + sufiks;
}

/** `General` where the cell needs no format of its own; the writer forces texts to stay texts anyway. */
export function polaSel({ isi, format, sufiks }: Pick<SelCetak, 'isi' | 'format' | 'sufiks'>): string {
  const pola = format ? POLA_FORMAT[format] : 'General';
  return sufiks === undefined || typeof isi !== 'number' ? pola : `${format ? pola : '0'}"${sufiks.replace(/"/g, '')}"`;
}
