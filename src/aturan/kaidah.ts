/** The shapes of rules: dated series whose content is a check of one row, of a whole list, or of a sheet. */
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
export interface Pelanggaran<K extends string = KolomSesi> {
  readonly temuan: string;
  readonly perbaikan: string;
  readonly tingkat?: Tingkat;
  readonly kolom?: K;
}

/** Several faults of one row come as a list; undefined (and no allocation) when all is well. */
export type PeriksaBaris<B = BarisSesi, K extends string = KolomSesi, L = Lingkungan> = (
  baris: B,
  lingkungan: L,
) => Pelanggaran<K> | readonly Pelanggaran<K>[] | undefined;

/** What every rule says of itself, whatever it checks. `I` is the check; `K` the columns of its sheet. */
export interface KaidahDasar<I, K extends string> extends Aturan<I> {
  readonly kode: string;
  /** Indonesian, for docs/aturan.md: what must hold. */
  readonly syarat: string;
  /** Fixed, or the key of the reading that decides (`abaikan` switches the rule off). */
  readonly tingkat: Tingkat | { readonly menurut: KunciTafsirTingkat };
  readonly kolom: K;
}

/** A rule over one row; rows of sheet Sesi unless said otherwise. */
export type Kaidah<B = BarisSesi, K extends string = KolomSesi, L = Lingkungan> = KaidahDasar<
  PeriksaBaris<B, K, L>,
  K
>;

/**
 * A rule over the whole list (duplicates): given the rows that take part, the faults by row number.
 * Of sheet Sesi only rows without another `tolak` and not Batal take part, and rules run in the order of their
 * list: what an earlier one refuses takes no part in the later ones. Of other sheets all rows take part.
 */
export type PeriksaDaftar<B = BarisSesi, K extends string = KolomSesi, L = Lingkungan> = (
  daftar: readonly B[],
  lingkungan: L,
) => ReadonlyMap<number, Pelanggaran<K>>;

export type KaidahDaftar<B = BarisSesi, K extends string = KolomSesi, L = Lingkungan> = KaidahDasar<
  PeriksaDaftar<B, K, L>,
  K
>;

/** A rule over sheet Sesi as a whole; its fault has no row. `lokal` is the locale of the file, `id_ID`. */
export type PeriksaLembar = (daftarSesi: readonly BarisSesi[], lokal: string) => Pelanggaran | undefined;
export type KaidahLembar = KaidahDasar<PeriksaLembar, KolomSesi>;
