/** The day that decides into which year a row of sheet JP Lain falls: the last day, else the first. */
import type { HasilBaca, TanggalKeliru } from '../istilah/hasil-baca';
import type { BarisJpLain } from '../istilah/jp-lain';
import type { Tanggal } from '../istilah/tanggal';

export interface TanggalPenentu {
  readonly kolom: 'Tanggal Mulai' | 'Tanggal Selesai';
  readonly tanggal: HasilBaca<Tanggal, TanggalKeliru>;
}

/** A last day that stands there but cannot be read decides too: the first day may lie in another year. */
export const tanggalPenentu = ({ tanggalMulai, tanggalSelesai }: BarisJpLain): TanggalPenentu =>
  tanggalSelesai.hasil === 'kosong' && tanggalMulai.hasil !== 'kosong'
    ? { kolom: 'Tanggal Mulai', tanggal: tanggalMulai }
    : { kolom: 'Tanggal Selesai', tanggal: tanggalSelesai };
