/** The shape of a part of the benchmark: what it measures, as tables, and the goals with what was measured. */

export interface Tabel {
  readonly judul: string;
  readonly kepala: readonly string[];
  readonly baris: readonly (readonly string[])[];
  /** What must be known to read it, one paragraph. */
  readonly catatan?: string;
}

export interface Sasaran {
  /** What was promised, with its number. */
  readonly sasaran: string;
  readonly terukur: string;
  readonly tercapai: boolean;
}

export interface HasilBagian {
  readonly tabel: readonly Tabel[];
  readonly sasaran: readonly Sasaran[];
}

/** Runs the part; throws where results that must be equal are not, before any time is told. */
export type Bagian = () => Promise<HasilBagian>;
