/** Reads a yes or no, also from a checkbox. */
import type { HasilBaca } from '../../istilah/hasil-baca';
import { terbaca } from '../../istilah/hasil-baca';
import { SINONIM_YA_TIDAK } from '../kamus/sinonim';
import type { Sel } from '../sel';
import { pembacaPilihan, penelusurPilihan } from './baca-pilihan';

/** The reader of one column of this kind; `kolom` is its header. */
export function pembacaYaTidak(kolom: string): (sel: Sel) => HasilBaca<boolean> {
  const baca = pembacaPilihan(kolom, penelusurPilihan(SINONIM_YA_TIDAK));
  return (sel) => {
    const hasil = baca(sel);
    return hasil.hasil === 'terbaca' ? terbaca(hasil.isi === 'Ya', hasil.asal) : hasil;
  };
}
