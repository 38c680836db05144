/** What the counting works on: the sheets as read, the rules in force, the days that matter. */
import type { BarisKonversi } from '../aturan/konversi-jp-lain';
import type { Ketentuan } from '../aturan/ketentuan';
import type { BarisJpLain } from '../istilah/jp-lain';
import type { BarisKompetensi, BarisStandar } from '../istilah/kompetensi';
import type { Pegawai } from '../istilah/pegawai';
import type { Kali } from '../istilah/satuan';
import type { BarisSesi } from '../istilah/sesi';
import type { Tanggal } from '../istilah/tanggal';
import type { Temuan } from '../istilah/temuan';
import type { HasilJpLain, HasilKompetensi, HasilPegawai, HasilSesi, TanpaAngka } from './hasil';
import type { JumlahJp } from './jumlah-jp';

export interface Bahan {
  readonly ketentuan: Ketentuan;
  /** Decides only what lies in the future. */
  readonly hariIni: Tanggal;
  readonly tahunLaporan: number;
  /** Printed, decides Potensi Total JP, filters nothing. */
  readonly tanggalLaporan: Tanggal;
  /** Locale of the spreadsheet, `id_ID`; a foreign one may have swapped days and months. */
  readonly lokal: string;
  readonly daftarPegawai: readonly Pegawai[];
  readonly daftarSesi: readonly BarisSesi[];
  readonly daftarKompetensi: readonly BarisKompetensi[];
  readonly daftarStandar: readonly BarisStandar[];
  readonly daftarJpLain: readonly BarisJpLain[];
  readonly hariLibur: ReadonlyMap<Tanggal, string>;
  /** The conversion table of other competence development, as edited in Acuan or the default. */
  readonly konversi: readonly BarisKonversi[];
}

/** Results stand in the order of the lists of `Bahan`. */
export interface Hasil {
  readonly daftarSesi: readonly HasilSesi[];
  readonly daftarPegawai: readonly (HasilPegawai | TanpaAngka)[];
  readonly daftarKompetensi: readonly (HasilKompetensi | TanpaAngka)[];
  readonly daftarJpLain: readonly HasilJpLain[];
  /** The totals of this run, to be asked per person, kind, month and year; nobody totals by himself. */
  readonly jumlah: JumlahJp;
  /** Recorded sessions of the report year that lie after the report date; they are in the totals. */
  readonly sesiSetelahLaporan: Kali;
  /** Every finding of every list and row. */
  readonly temuan: readonly Temuan[];
}
