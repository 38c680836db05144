/** The composition of the participants' JP beside the 10 : 20 : 70 of Lampiran A; information, not a rule. */
import type { Acuan } from '../../istilah/acuan';
import type { Jp } from '../../istilah/satuan';

export interface BagianKomposisi {
  readonly nama: 'klasikal' | 'pembimbingan dan pendampingan' | 'non-klasikal lain' | 'bentuk tidak dikenal';
  readonly jp: Jp;
  /** Share of all JP, 0-1; undefined while there are none. */
  readonly bagian?: number;
  /** What Lampiran A names for it, 0-1; undefined where it names nothing that can be compared. */
  readonly menurutLampiran?: number;
}

export interface Komposisi {
  /** Always all four; they add up to the total JP of the table. */
  readonly bagian: readonly BagianKomposisi[];
  readonly acuan: readonly Acuan[];
  /** What can be compared with Lampiran A and what cannot, one sentence. */
  readonly catatan: string;
}
