/** One row of sheet JP Lain: learning hours from other competence development (Lampiran E, I.2). */
import type { HasilBaca, NipKeliru, TanggalKeliru } from './hasil-baca';
import type { Lingkup } from './sesi';
import type { Nip } from './nip';
import type { Jp } from './satuan';
import type { Tanggal } from './tanggal';

export const DAFTAR_JALUR = ['Klasikal', 'Non-klasikal'] as const;
export type Jalur = (typeof DAFTAR_JALUR)[number];

export interface BarisJpLain {
  readonly baris: number;
  readonly nip: HasilBaca<Nip, NipKeliru>;
  readonly nama: string;
  /** As typed, cleaned. */
  readonly bentuk: string;
  readonly lingkup: HasilBaca<Lingkup>;
  readonly namaKegiatan: string;
  readonly tanggalMulai: HasilBaca<Tanggal, TanggalKeliru>;
  readonly tanggalSelesai: HasilBaca<Tanggal, TanggalKeliru>;
  /** Days or activities, the unit of the conversion table's line. */
  readonly jumlah: HasilBaca<number>;
  readonly jp: HasilBaca<Jp>;
}
