/** What is still unfinished when the report is made: it is shown first, and a draft is made all the same. */
import type { Nip } from '../../istilah/nip';
import type { Temuan } from '../../istilah/temuan';
import type { KunciIdentitasLaporan } from './identitas-laporan';
import type { BarisTanpaAngka } from './peserta-laporan';

export interface BarisPerluPerbaikan {
  readonly baris: number;
  readonly id: string;
  /** Its findings of level tolak. */
  readonly temuan: readonly Temuan[];
}

export interface BelumSelesai {
  /** Rows of Sesi to mend, of the report year or without a readable date, in the order of the sheet. */
  readonly sesiPerluPerbaikan: readonly BarisPerluPerbaikan[];
  /** Rows of JP Lain to mend, likewise. */
  readonly jpLainPerluPerbaikan: readonly BarisPerluPerbaikan[];
  /** Persons of the table of whom no gap is known. */
  readonly belumDinilai: readonly { readonly nip: Nip; readonly nama: string }[];
  /** Settings that the report prints and that are not filled in, by their key. */
  readonly pengaturanKosong: readonly KunciIdentitasLaporan[];
  /** The regulation has its number, but its day of entry into force is still the assumed one. */
  readonly tanggalBerlakuBelumDiisi: boolean;
  readonly pegawaiTanpaAngka: readonly BarisTanpaAngka[];
  /** Recorded sessions of the year dated after the report date; they are in the totals. */
  readonly sesiSetelahLaporan: number;
  /** The report date is not in the month in which reports are due (Lampiran J). */
  readonly diLuarBulanPelaporan: boolean;
}
