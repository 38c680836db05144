/** Reads the eight columns of levels that sheets Kompetensi and Standar Kompetensi share. */
import type { HasilBaca } from '../../istilah/hasil-baca';
import type { Kompetensi } from '../../istilah/kompetensi';
import { DAFTAR_KOMPETENSI } from '../../istilah/kompetensi';
import type { Level } from '../../istilah/satuan';
import type { Sel } from '../sel';
import { pembacaLevel } from './baca-level';

export type Tingkat8 = Readonly<Record<Kompetensi, HasilBaca<Level>>>;

const PEMBACA = DAFTAR_KOMPETENSI.map((kompetensi) => [kompetensi, pembacaLevel(kompetensi)] as const);

/** The level of each competency, by its column. */
export function bacaTingkat(sel: (judul: Kompetensi) => Sel): Tingkat8 {
  const tingkat: Partial<Record<Kompetensi, HasilBaca<Level>>> = {};
  for (const [kompetensi, baca] of PEMBACA) tingkat[kompetensi] = baca(sel(kompetensi));
  return tingkat as Tingkat8;
}
