/** What every reader of a sheet yields. */
import type { Temuan } from '../../istilah/temuan';
import type { BarisLewat } from './baris-lewat';
import type { PetaKolom } from './judul';

export interface IsiTerbaca<B, J extends string = string> {
  /** Column index (from 0) of each header found, by contract name. */
  readonly peta: PetaKolom<J>;
  /** The rows that carry data, in the order of the sheet. */
  readonly baris: readonly B[];
  readonly lewat: BarisLewat;
  /** Findings of form that the rows themselves cannot carry: error cells, merges, tidied text. */
  readonly temuan: readonly Temuan[];
}
