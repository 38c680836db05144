/** One civil servant as a row of sheet Pegawai says it. */
import type { HasilBaca, NipKeliru } from './hasil-baca';
import type { Jenjang } from './jenjang';
import type { Nip } from './nip';
import type { Tanggal } from './tanggal';

export const DAFTAR_STATUS = ['PNS', 'CPNS', 'PPPK'] as const;
export type StatusPegawai = (typeof DAFTAR_STATUS)[number];
export const DAFTAR_KEAKTIFAN = ['Aktif', 'Pindah', 'Pensiun', 'Meninggal'] as const;

export interface Pegawai {
  readonly baris: number;
  readonly nip: HasilBaca<Nip, NipKeliru>;
  readonly nama: string;
  readonly status: HasilBaca<StatusPegawai>;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly jenjang: HasilBaca<Jenjang>;
  readonly unitKerja: string;
  readonly nipAtasan: HasilBaca<Nip, NipKeliru>;
  /** Undefined where the cell is blank. */
  readonly bertalenta?: boolean;
  /** As typed, cleaned; empty or «Aktif» = active. */
  readonly keaktifan: string;
  readonly sejak: HasilBaca<Tanggal, { readonly hasil: 'keliru' }>;
}
