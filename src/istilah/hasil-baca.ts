/** What became of reading one cell: a value, nothing, or a reason why it cannot be read. */
import type { Tanggal } from './tanggal';

/** A cell that was read. `asal` is the typed text where it differs from the plain writing of the value («dirapikan»). */
export interface Terbaca<T> {
  readonly hasil: 'terbaca';
  readonly isi: T;
  readonly asal?: string;
}
export interface Kosong {
  readonly hasil: 'kosong';
}
/** A cell that cannot be read: sentences for the officer, what is wrong and how to mend it. */
export interface Keliru {
  readonly hasil: 'keliru';
  readonly keliru: string;
  readonly perbaikan: string;
}

export type HasilBaca<T, K = Keliru> = Terbaca<T> | Kosong | K;

/** A date that cannot be read; its rule writes the sentence, for a likely year depends on the report. */
export interface TanggalKeliru {
  readonly hasil: 'keliru';
  readonly sebab: 'tidak terbaca' | 'tidak ada' | 'tanpa tahun' | 'di luar rentang';
  /** The text as typed. */
  readonly asal: string;
  /** With `tanpa tahun`: what was read of it. */
  readonly hari?: number;
  readonly bulan?: number;
  /** A day that was probably meant, where the text itself gives one. */
  readonly mungkin?: Tanggal;
}

/** A NIP that cannot be trusted; its rule writes the sentence, for the mend names people of the roster. */
export interface NipKeliru {
  readonly hasil: 'keliru';
  readonly sebab: 'angka' | 'eksponen' | 'berakhir 000' | 'bukan 18 digit' | 'ada huruf';
  /** The cell as typed or shown. */
  readonly asal: string;
  /** The digits that are left of it; of a number the exact digits of its double. */
  readonly digit: string;
}

export const KOSONG: Kosong = { hasil: 'kosong' };
export const terbaca = <T>(isi: T, asal?: string): Terbaca<T> =>
  asal === undefined ? { hasil: 'terbaca', isi } : { hasil: 'terbaca', isi, asal };
export const keliru = (sebab: string, perbaikan: string): Keliru => ({ hasil: 'keliru', keliru: sebab, perbaikan });

/** The value of a cell that was read, else undefined. */
export const isiDari = <T, K extends { readonly hasil: 'keliru' }>(baca: HasilBaca<T, K>): T | undefined =>
  baca.hasil === 'terbaca' ? baca.isi : undefined;
