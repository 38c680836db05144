/** A finding: what is wrong or was read differently, where, how to mend it, and by which provision. */
import type { Acuan } from './acuan';

/** `tolak`: the row does not count until mended. `ingatkan`: counts, look at it. `dirapikan`: read differently, cell untouched. */
export type Tingkat = 'tolak' | 'ingatkan' | 'dirapikan';
/** As staff see the levels. */
export const SEBUTAN_TINGKAT: Readonly<Record<Tingkat, string>> = {
  tolak: 'Harus diperbaiki',
  ingatkan: 'Perlu diperhatikan',
  dirapikan: 'Dirapikan',
};

export interface Temuan {
  /** Title of the sheet. */
  readonly lembar: string;
  /** Row number from 1; undefined for a finding about the sheet as a whole. */
  readonly baris?: number;
  /** Header of the column by its contract name; empty for the row or sheet as a whole. */
  readonly kolom: string;
  readonly tingkat: Tingkat;
  readonly kode: string;
  /** What is wrong: one sentence, with the value found. */
  readonly temuan: string;
  /** How to mend it, with concrete values. */
  readonly perbaikan: string;
  /** Empty for matters of form. */
  readonly acuan: readonly Acuan[];
}
