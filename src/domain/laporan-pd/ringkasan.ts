/** The figures at the head of the report: how many persons reached the target, and what became of the sessions. */
import type { Jp } from '../../istilah/satuan';
import type { GolonganCapaian } from './tabel-laporan';
import type { KesenjanganKompetensi } from './kesenjangan-kompetensi';
import type { Komposisi } from './komposisi';

export interface GolonganOrang {
  readonly golongan: GolonganCapaian;
  readonly orang: number;
  /** Share of all participants, 0-1; undefined without participants. */
  readonly bagian?: number;
}

/** Rows of sheet Sesi, whoever the participant is. All figures but the last add up to the rows of the sheet. */
export interface RingkasanSesi {
  /** Held in the report year and recorded without fault: `dihitung` + `tidakDihitung`. */
  readonly tercatat: number;
  readonly dihitung: number;
  readonly tidakDihitung: number;
  /** Of the report year, and those whose date cannot be read. */
  readonly perluPerbaikan: number;
  readonly batal: number;
  /** Held in another year than the report's: they belong to the report of that year. */
  readonly tahunLain: number;
  /** Those of `perluPerbaikan` whose date cannot be read, so that their year is not known. */
  readonly tanpaTanggal: number;
}

export interface Ringkasan {
  /** Persons in the main table. */
  readonly peserta: number;
  readonly target: Jp;
  /** Always all four, in the order memenuhi, kurang, belum ada JP, tidak dinilai; they add up to `peserta`. */
  readonly golongan: readonly GolonganOrang[];
  readonly tinggalSatuSesi: number;
  /** Mean total JP of the participants; undefined without participants. */
  readonly rataRata?: number;
  readonly sesi: RingkasanSesi;
  /** Counted JP of the persons in the table, and their other JP. */
  readonly jpPembimbingan: Jp;
  readonly jpPendampingan: Jp;
  readonly jpLain: Jp;
  readonly komposisi: Komposisi;
  /** All eight, in the order of Lampiran D. */
  readonly kesenjangan: readonly KesenjanganKompetensi[];
}
