/** The regulation on which the report rests, as draft or with its number, and since when it is taken to be in force. */
import type { Tanggal } from '../../istilah/tanggal';

export interface DasarLaporan {
  /** `Rancangan Peraturan Bupati Belitung Timur tentang … (belum bernomor)`, or with number and year. */
  readonly kalimat: string;
  /** Until number and year are both filled in. */
  readonly rancangan: boolean;
  readonly berlaku: Tanggal;
  /** `berlaku` is the assumption of this application: the text has no day yet, nor has Pengaturan another. */
  readonly berlakuAnggapan: boolean;
}
