/** The shape of a row rule: a dated series whose content is a check of one session row. */
import type { DaftarPegawai } from '../istilah/daftar-pegawai';
import type { Kompetensi } from '../istilah/kompetensi';
import type { Nip } from '../istilah/nip';
import type { BarisSesi, KolomSesi } from '../istilah/sesi';
import type { Tanggal } from '../istilah/tanggal';
import type { Tingkat } from '../istilah/temuan';
import type { Aturan } from './aturan';
import type { Ketentuan } from './ketentuan';
import type { KunciTafsirTingkat } from './tafsir';

/** What a rule may ask besides the row: the day, the settings, the roster. Never a clock or a platform. */
export interface Lingkungan {
  readonly hariIni: Tanggal;
  readonly tahunLaporan: number;
  readonly ketentuan: Ketentuan;
  readonly daftarPegawai: DaftarPegawai;
  /** Listed holidays with their description. */
  readonly hariLibur: ReadonlyMap<Tanggal, string>;
  /** Competencies with a positive gap, greatest first; undefined where the person's gaps are not known. */
  kesenjanganDari(nip: Nip): readonly Kompetensi[] | undefined;
  /** Whether anybody has a value in column Bertalenta. */
  readonly bertalentaDipakai: boolean;
}

/** What a check says of a row that does not hold. Level and column default to the rule's. */
export interface Pelanggaran {
  readonly temuan: string;
  readonly perbaikan: string;
  readonly tingkat?: Tingkat;
  readonly kolom?: KolomSesi;
}

export type PeriksaBaris = (
  sesi: BarisSesi,
  lingkungan: Lingkungan,
) => Pelanggaran | readonly Pelanggaran[] | undefined;

export interface Kaidah extends Aturan<PeriksaBaris> {
  readonly kode: string;
  /** Indonesian, for docs/aturan.md: what must hold. */
  readonly syarat: string;
  /** Fixed, or the key of the reading that decides (`abaikan` switches the rule off). */
  readonly tingkat: Tingkat | { readonly menurut: KunciTafsirTingkat };
  readonly kolom: KolomSesi;
}

/**
 * A rule over the whole list (duplicates): given the rows that take part, the faults by row number.
 * `isi` sees only rows without another `tolak` and not Batal.
 */
export type PeriksaDaftar = (
  daftarSesi: readonly BarisSesi[],
  lingkungan: Lingkungan,
) => ReadonlyMap<number, Pelanggaran>;

export interface KaidahDaftar extends Aturan<PeriksaDaftar> {
  readonly kode: string;
  readonly syarat: string;
  readonly tingkat: Tingkat | { readonly menurut: KunciTafsirTingkat };
  readonly kolom: KolomSesi;
}
