/** Reads a level of competency: a whole number from 0 (below level 1) to 5. */
import type { HasilBaca } from '../../istilah/hasil-baca';
import type { Level } from '../../istilah/satuan';
import type { Sel } from '../sel';
import { pembacaBilangan } from './baca-bilangan';

/** The reader of one column of levels; `kolom` is its header. */
export const pembacaLevel = (kolom: string): ((sel: Sel) => HasilBaca<Level>) =>
  pembacaBilangan({
    kolom,
    sah: (bilangan) => Number.isInteger(bilangan) && bilangan >= 0 && bilangan <= 5,
    syarat: 'bilangan bulat 0 sampai dengan 5',
  }) as (sel: Sel) => HasilBaca<Level>;
