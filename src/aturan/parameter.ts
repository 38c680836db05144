/** The shape of a number of the law that sheet Pengaturan may set. */
import type { Aturan } from './aturan';
import type { KodeParameter } from './ketentuan';

export interface Parameter<T extends number = number> extends Aturan<T> {
  readonly kode: KodeParameter;
  /** The key as it stands in sheet Pengaturan. */
  readonly pengaturan: string;
  readonly satuan: 'JP' | 'kali' | 'bulan' | 'level';
  /** Smallest and greatest whole number that Pengaturan accepts; beyond it is a slip of the keyboard. */
  readonly rentang: readonly [number, number];
  /** Indonesian: what the number does, for column Penjelasan. */
  readonly penjelasan: string;
}
