/** Annex Sesi Tidak Dihitung: every session of the report year that gives no JP, with reason and provision. */
import type { Acuan } from '../../istilah/acuan';
import type { Jp } from '../../istilah/satuan';
import type { Jenis, Lingkup } from '../../istilah/sesi';
import type { Tanggal } from '../../istilah/tanggal';

/** One reason. Of a row to mend, one for every finding that refuses it. */
export interface SebabTidakDihitung {
  /** Header of the column at fault; '' for the row as a whole. */
  readonly kolom: string;
  readonly kalimat: string;
  /** How to mend it; '' where nothing is wrong with the row. */
  readonly perbaikan: string;
  /** Empty for matters of form. */
  readonly acuan: readonly Acuan[];
}

export interface SesiTanpaJp {
  /** Row of sheet Sesi. */
  readonly baris: number;
  readonly id: string;
  readonly status: 'Tidak dihitung' | 'Perlu perbaikan';
  /** The next five are undefined or '' as far as the cell of a row to mend cannot be read. */
  readonly hari?: Tanggal;
  readonly jenis?: Jenis;
  readonly lingkup?: Lingkup;
  readonly nip: string;
  /** From the roster, else as typed. */
  readonly nama: string;
  readonly materi: string;
  /** 0 for a row to mend. */
  readonly jpTercatat: Jp;
  /** Never empty. */
  readonly sebab: readonly SebabTidakDihitung[];
}

export interface SesiTidakDihitung {
  readonly tahun: number;
  /** By date, then in roster order; rows without a readable date, whose year is not known, at the end. */
  readonly sesi: readonly SesiTanpaJp[];
}
