/** Builders of cells that cannot be read. */
import type { NipKeliru, TanggalKeliru } from '../../src/istilah/hasil-baca';

export const nipKeliru = (sebab: NipKeliru['sebab'], asal: string,
  digit: string = asal.replace(/\D/g, '')): NipKeliru => ({
  hasil: 'keliru', sebab, asal, digit,
});

export const tanggalKeliru = (
  sebab: TanggalKeliru['sebab'],
  asal: string,
  rincian: Partial<TanggalKeliru> = {},
): TanggalKeliru => ({ hasil: 'keliru', sebab, asal, ...rincian });
