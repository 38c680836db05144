/** The competencies in which a person falls short of the standard, the greatest gap first. */
import { DAFTAR_KOMPETENSI } from '../../istilah/kompetensi';
import type { Kompetensi } from '../../istilah/kompetensi';
import type { HasilKompetensi } from '../hasil';

export interface KompetensiKurang {
  readonly kompetensi: Kompetensi;
  /** The gap, 1 or more. */
  readonly besar: number;
}

/** Equal gaps stand in the order of the regulation's table (Lampiran D). */
export function kompetensiKurang(kesenjangan: HasilKompetensi['kesenjangan']): readonly KompetensiKurang[] {
  const daftar: KompetensiKurang[] = [];
  for (const kompetensi of DAFTAR_KOMPETENSI) {
    const besar = kesenjangan[kompetensi];
    if (typeof besar === 'number' && besar > 0) daftar.push({ kompetensi, besar });
  }
  return daftar.sort((a, b) => b.besar - a.besar);
}
