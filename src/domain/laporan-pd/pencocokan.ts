/** The check at the foot of the report: the persons' figures against the rows of Sesi and JP Lain, reckoned apart. */
import type { Nip } from '../../istilah/nip';
import type { AngkaJp } from './angka-jp';
import type { SebabDiLuar } from './peserta-laporan';

/** What is compared: the columns of the table, and the recorded sessions and JP of all. */
export type KunciCocok = keyof AngkaJp | 'sesiTercatat' | 'jpTercatat';

export interface ButirCocok {
  readonly kunci: KunciCocok;
  /** Sum over the main table. */
  readonly tabel: number;
  /** What stands outside the table: the persons of `diLuar`. */
  readonly diLuar: number;
  /** Sum over the rows of Sesi (JP Lain) of the report year. */
  readonly lembar: number;
}

/** A person of the table whose figure is not the sum of his own rows. */
export interface BedaOrang {
  readonly nip: Nip;
  readonly nama: string;
  readonly kunci: keyof AngkaJp;
  readonly tabel: number;
  readonly lembar: number;
}

/** Those outside the table who have something recorded, by reason. */
export interface JumlahDiLuar {
  readonly sebab: SebabDiLuar;
  readonly orang: number;
  readonly sesiTercatat: number;
  readonly sesiDihitung: number;
  readonly jpTercatat: number;
  readonly jpDihitung: number;
  readonly jpLain: number;
}

export interface Pencocokan {
  /** tabel + diLuar = lembar for every item, and nobody in `beda`. */
  readonly cocok: boolean;
  readonly butir: readonly ButirCocok[];
  readonly beda: readonly BedaOrang[];
  readonly diLuar: readonly JumlahDiLuar[];
}
