/** The main table of the report: one row a person, and their sum. */
import type { Nip } from '../../istilah/nip';
import type { Jp } from '../../istilah/satuan';
import type { AngkaJp } from './angka-jp';

/** How a person stands against the target; `tidak dinilai`: left during the year below the target. */
export type GolonganCapaian = 'memenuhi' | 'kurang' | 'belum ada JP' | 'tidak dinilai';

export interface BarisLaporan {
  /** From 1. */
  readonly nomor: number;
  readonly nip: Nip;
  readonly nama: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly unitKerja: string;
  readonly angka: AngkaJp;
  /** Undefined for a person who left and is not called short. */
  readonly kekurangan?: Jp;
  /** total / target; undefined as `kekurangan` is. */
  readonly capaian?: number;
  readonly potensi?: Jp;
  readonly golongan: GolonganCapaian;
  /** One more session of scope Nasional closes the shortfall. */
  readonly tinggalSatuSesi: boolean;
  /** «Memenuhi», «Kurang n JP», «Belum ada JP», or the note on a person who left. */
  readonly keterangan: string;
}

export interface TabelLaporan {
  readonly baris: readonly BarisLaporan[];
  readonly jumlah: AngkaJp & { readonly kekurangan: Jp };
}
