/** The activity cards of Lampiran G.4.d and H.4.d: what one participant did of one kind in the report year. */
import type { Nip } from '../../istilah/nip';
import type { Jenis } from '../../istilah/sesi';
import type { Tanggal } from '../../istilah/tanggal';
import type { StatusHitung } from '../hasil';
import type { SebabTidakDihitung } from '../laporan-pd/sesi-tidak-dihitung';

/** For whom cards are made: one person, everybody of a unit, or everybody. */
export type UntukKartu = { readonly nip: string } | { readonly unitKerja: string } | 'semua';

/** One line of a card: No. | Hari, Tanggal | Materi | Paraf (left for the hand). */
export interface BarisKartu {
  /** From 1. */
  readonly nomor: number;
  readonly hari: Tanggal;
  readonly materi: string;
  /** Row of sheet Sesi. */
  readonly baris: number;
  readonly id: string;
  readonly namaPembimbing: string;
  readonly status: Exclude<StatusHitung, 'Batal'>;
}

export interface Kartu {
  readonly nip: Nip;
  readonly nama: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly unitKerja: string;
  readonly jenis: Jenis;
  /** By date; empty where the person had no session of this kind. */
  readonly baris: readonly BarisKartu[];
}

/** A held session that stands on no card until it is mended: when, what or who it was is not certain. */
export interface SesiTanpaKartu {
  readonly baris: number;
  readonly id: string;
  readonly sebab: readonly SebabTidakDihitung[];
}

export interface DaftarKartu {
  readonly tahun: number;
  /** In roster order, Pembimbingan before Pendampingan. One person: both kinds; else only cards with a line. */
  readonly kartu: readonly Kartu[];
  /** Persons chosen; 0 where the roster knows no such NIP or unit. */
  readonly orang: number;
  /** Chosen persons without any line. */
  readonly tanpaSesi: readonly { readonly nip: Nip; readonly nama: string }[];
  /** Of the chosen persons, and those whose participant cannot be read. */
  readonly tanpaKartu: readonly SesiTanpaKartu[];
}
