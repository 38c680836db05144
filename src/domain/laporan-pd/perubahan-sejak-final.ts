/** What has changed in the counted sessions since a final report: compared with the rows of its annex Daftar Sesi. */
import type { Tanggal } from '../../istilah/tanggal';

/** One row of an annex as it stands in its sheet; also how a current session is written for comparing. */
export interface SesiLaporan {
  /** '' where the row has none. */
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly jenis: string;
  readonly nip: string;
  readonly jp: number;
}

export interface SesiBerubah {
  readonly semula: SesiLaporan;
  readonly kini: SesiLaporan;
}

export interface PerubahanSesi {
  readonly bertambah: readonly SesiLaporan[];
  readonly hilang: readonly SesiLaporan[];
  readonly berubah: readonly SesiBerubah[];
  /** Sessions touched: the three lists together. */
  readonly jumlah: number;
}
