/** A refusal of what a panel sent: one sentence, and the fields at fault with a sentence each. */
import { Galat, type KodeGalat } from '../../istilah/galat';

export interface TemuanIsian {
  /** Header or key of the field. */
  readonly kolom: string;
  readonly kalimat: string;
  /** Of several participants, the one it is about. */
  readonly nip?: string;
}

/** Thrown before anything is written; the panel marks the fields named in `temuan`. */
export class GalatIsian extends Galat {
  constructor(kode: Extract<KodeGalat, 'isian-keliru' | 'isian-berubah'>, kalimat: string, readonly temuan: readonly TemuanIsian[]) {
    super(kode, kalimat);
  }
}
