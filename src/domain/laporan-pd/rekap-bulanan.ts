/** Annex Rekap Bulanan: the recorded, counted and excess sessions and JP of every person, month by month and kind. */
import type { Nip } from '../../istilah/nip';
import type { Jenis } from '../../istilah/sesi';
import type { Jumlah } from '../jumlah-jp';

export interface BarisRekap {
  readonly nip: Nip;
  readonly nama: string;
  /** January to December, twelve of each kind. */
  readonly bulan: Readonly<Record<Jenis, readonly Jumlah[]>>;
  readonly setahun: Readonly<Record<Jenis, Jumlah>>;
}

export interface RekapBulanan {
  readonly tahun: number;
  /** The persons of the main table, in its order. */
  readonly baris: readonly BarisRekap[];
  /** Persons outside the table with recorded sessions (PPPK, CPNS while their sessions do not count). */
  readonly diLuarTabel: readonly BarisRekap[];
}
