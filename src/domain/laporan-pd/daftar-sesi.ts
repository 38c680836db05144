/** Annex Daftar Sesi: every counted session of the report year, so that each JP of the report can be traced. */
import type { Nip } from '../../istilah/nip';
import type { Jp } from '../../istilah/satuan';
import type { Jenis, Lingkup } from '../../istilah/sesi';
import type { Tanggal } from '../../istilah/tanggal';

export interface SesiTerdaftar {
  /** Row of sheet Sesi. */
  readonly baris: number;
  readonly id: string;
  readonly hari: Tanggal;
  readonly jenis: Jenis;
  readonly lingkup: Lingkup;
  readonly nip: Nip;
  readonly nama: string;
  /** 18 digits, '' where the row gives none that can be read. */
  readonly nipPembimbing: string;
  readonly namaPembimbing: string;
  readonly materi: string;
  readonly jp: Jp;
  readonly bukti: string;
}

export interface DaftarSesi {
  readonly tahun: number;
  /** By date, then in roster order, then in the order of counting. */
  readonly sesi: readonly SesiTerdaftar[];
  readonly jumlah: { readonly sesi: number; readonly jp: Jp };
}
