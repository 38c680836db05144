/** The conversion of other competence development into JP (PerLAN 10/2018 as other agencies quote it). */
import type { Jalur } from '../istilah/jp-lain';

/** How the JP of one form are found: the programme's own JP, a figure per unit, or at most a figure per day. */
export type CaraKonversi = 'JP program' | 'per satuan' | 'paling banyak per hari';

export interface BarisKonversi {
  readonly bentuk: string;
  readonly jalur: Jalur;
  readonly cara: CaraKonversi;
  /** JP nationally and internationally per unit; undefined with `JP program`. */
  readonly nasional?: number;
  readonly internasional?: number;
}
