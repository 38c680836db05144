/** Reads a NIP: 18 digits from whatever people put around them; a number cell is never trusted. */
import type { HasilBaca, NipKeliru } from '../../istilah/hasil-baca';
import { KOSONG, terbaca } from '../../istilah/hasil-baca';
import type { Nip } from '../../istilah/nip';
import { adalahNip } from '../../istilah/nip';
import type { Sel } from '../sel';
import { adalahStrip, bersihkan } from './bersihkan';
import { teksBilangan, teksSel } from './teks-sel';

export type BacaanNip = HasilBaca<Nip, NipKeliru>;

/** What stands before, between or around the digits and says nothing: «NIP.», quotes, spaces, dots, dashes. */
const AWALAN = /^['"`]*\s*nip(?:\s*(?:baru|18))?(?=[\s.:\d])/i;
const HIASAN = /[\s.'"`:\u2010-\u2015\u2212-]/g;
const EKSPONEN = /^(\d(?:[.,]\d+)?)e\+?\d{1,2}$/i;
const ENAM_BELAS_DIGIT = 1e15;

/**
 * A spreadsheet number keeps 15 digits, so a number cell is refused whatever its digits, and so is text that went
 * through one: in exponent form, or ending in 000. `digit` of a number are the exact digits of its double.
 */
export function bacaNip(sel: Sel): BacaanNip {
  if (typeof sel === 'number') return nipKeliru('angka', tampilanAngka(sel), teksBilangan(Math.abs(Math.trunc(sel))));
  const asal = teksSel(sel);
  if (typeof sel !== 'string') return nipKeliru('angka', asal, '');
  const teks = bersihkan(asal);
  if (teks === '' || adalahStrip(teks)) return KOSONG;
  return nipTertulis(asal, teks.replace(AWALAN, ''));
}

function nipTertulis(asal: string, teks: string): BacaanNip {
  const mantisa = EKSPONEN.exec(teks.replace(/[\s'"`]/g, ''))?.[1];
  if (mantisa !== undefined) return nipKeliru('eksponen', asal, hanyaDigit(mantisa));
  const inti = teks.replace(HIASAN, '');
  if (/\D/.test(inti)) return nipKeliru('ada huruf', asal, hanyaDigit(inti));
  if (!adalahNip(inti)) return nipKeliru('bukan 18 digit', asal, inti);
  return inti.endsWith('000') ? nipKeliru('berakhir 000', asal, inti) : terbaca(inti, asal === inti ? undefined : asal);
}

const hanyaDigit = (teks: string): string => teks.replace(/\D/g, '');
const nipKeliru = (sebab: NipKeliru['sebab'], asal: string, digit: string): NipKeliru => ({
  hasil: 'keliru', sebab, asal, digit,
});

/** As an Indonesian spreadsheet shows it: `1,98609E+17` from sixteen digits on, in full below. */
function tampilanAngka(bilangan: number): string {
  if (Math.abs(bilangan) < ENAM_BELAS_DIGIT) return teksBilangan(bilangan);
  const [mantisa = '', pangkat = ''] = bilangan.toExponential(5).split('e');
  return `${mantisa.replace(/\.?0+$/, '').replace('.', ',')}E${pangkat}`;
}
