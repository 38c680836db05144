/** Who stands in the main table of the report, and who stands outside it with something recorded. */
import type { Nip } from '../../istilah/nip';
import type { Pegawai } from '../../istilah/pegawai';
import type { Jp } from '../../istilah/satuan';
import type { HasilPegawai } from '../hasil';
import type { Jumlah } from '../jumlah-jp';

/** A person of the main table. */
export interface Peserta {
  readonly nip: Nip;
  readonly pegawai: Pegawai;
  readonly hasil: HasilPegawai;
}

/** Why somebody with a recorded session or other JP is not in the main table. */
export type SebabDiLuar = 'PPPK' | 'CPNS' | 'tidak bertalenta' | 'tidak terdaftar';

export interface OrangDiLuar {
  readonly nip: Nip;
  /** '' where the roster does not know the NIP. */
  readonly nama: string;
  readonly sebab: SebabDiLuar;
  /** Of the report year. */
  readonly jumlah: Jumlah;
  readonly jpLain: Jp;
}

/** A row of the roster that cannot stand in the table: no readable NIP, or the NIP stands on an earlier row. */
export interface BarisTanpaAngka {
  /** Row of sheet Pegawai. */
  readonly baris: number;
  readonly nama: string;
  readonly alasan: string;
}

export interface PesertaLaporan {
  /** In roster order. */
  readonly dalamTabel: readonly Peserta[];
  /** In roster order, persons whom the roster does not know at the end; only those with something recorded. */
  readonly diLuar: readonly OrangDiLuar[];
  readonly tanpaAngka: readonly BarisTanpaAngka[];
  /** Persons of the roster whose sessions do not count, with or without a session; both 0 where the reading counts them. */
  readonly pppkCpns: { readonly PPPK: number; readonly CPNS: number };
  /** Whether anybody has a value in column Bertalenta; then only those with Ya, and who has a session, are listed. */
  readonly bertalentaDipakai: boolean;
}
