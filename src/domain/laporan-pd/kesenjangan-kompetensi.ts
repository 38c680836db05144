/** The gaps of the participants by competency: how many persons fall short of the standard, and by how much. */
import type { Kompetensi } from '../../istilah/kompetensi';

export interface KesenjanganKompetensi {
  readonly kompetensi: Kompetensi;
  /** Persons with a positive gap. */
  readonly orang: number;
  /** Sum of the positive gaps. */
  readonly jumlah: number;
  /** Persons whose gap in this competency is known. */
  readonly dinilai: number;
}
