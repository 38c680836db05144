/** Reads learning hours typed by staff: a whole number, 0 or more. */
import type { HasilBaca } from '../../istilah/hasil-baca';
import type { Jp } from '../../istilah/satuan';
import type { Sel } from '../sel';
import { pembacaBilangan } from './baca-bilangan';

export const bacaJp = pembacaBilangan({
  kolom: 'JP',
  sah: (bilangan) => Number.isInteger(bilangan) && bilangan >= 0,
  syarat: 'bilangan bulat 0 atau lebih',
}) as (sel: Sel) => HasilBaca<Jp>;
