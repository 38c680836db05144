/** The rows that SIASN takes up as coaching and mentoring: counted JP only, per person and kind or per session. */
import type { Nip } from '../../istilah/nip';
import type { Jp } from '../../istilah/satuan';
import type { Jenis } from '../../istilah/sesi';
import type { Tanggal } from '../../istilah/tanggal';

/** SIASN's jenis diklat: 14 Coaching, 15 Mentoring. */
export const JENIS_DIKLAT: Readonly<Record<Jenis, 14 | 15>> = { Pembimbingan: 14, Pendampingan: 15 };

export type PerEkspor = 'orang dan jenis' | 'sesi';

export interface PermintaanEkspor {
  /** `orang dan jenis` by default. */
  readonly per?: PerEkspor;
  /** The PD. */
  readonly institusiPenyelenggara: string;
  /** The number of the report; '' while it has none. */
  readonly nomorSertipikat: string;
}

export interface BarisSiasn {
  readonly nip: Nip;
  readonly nama: string;
  readonly jenisDiklatId: 14 | 15;
  readonly namaKursus: string;
  readonly institusiPenyelenggara: string;
  readonly nomorSertipikat: string;
  readonly jumlahJam: Jp;
  readonly tahunKursus: number;
  /** First and last counted session. */
  readonly tanggalKursus: Tanggal;
  readonly tanggalSelesaiKursus: Tanggal;
}
