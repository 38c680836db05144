/** What one run of the counting yields, row by row in the order of the sheets. */
import type { Acuan } from '../istilah/acuan';
import type { Jalur } from '../istilah/jp-lain';
import type { Kompetensi } from '../istilah/kompetensi';
import type { Nip } from '../istilah/nip';
import type { Jp, Kali } from '../istilah/satuan';
import type { Temuan } from '../istilah/temuan';

export const DAFTAR_STATUS_HITUNG = ['Dihitung', 'Tidak dihitung', 'Perlu perbaikan', 'Batal'] as const;
export type StatusHitung = (typeof DAFTAR_STATUS_HITUNG)[number];

export interface HasilSesi {
  readonly status: StatusHitung;
  readonly tercatat: Jp;
  readonly dihitung: Jp;
  /** Why it is not counted, one sentence with kind, ordinal, month and provision; empty for other states. */
  readonly alasan: string;
  /** The provisions that `alasan` names. */
  readonly acuan: readonly Acuan[];
  readonly temuan: readonly Temuan[];
}

export interface HasilPegawai {
  readonly sesiPembimbingan: Kali;
  readonly jpPembimbingan: Jp;
  readonly sesiPendampingan: Kali;
  readonly jpPendampingan: Jp;
  readonly jpLain: Jp;
  readonly total: Jp;
  /** The next four are undefined for a person whose sessions do not count, or who left and is not called short. */
  readonly target?: Jp;
  readonly kekurangan?: Jp;
  /** total / target; may pass 1; undefined also where the target is set to 0. */
  readonly capaian?: number;
  readonly potensi?: Jp;
  /** «Memenuhi», «Kurang n JP», «Belum ada JP», «Di luar ketentuan (PPPK)», or the note on a person who left. */
  readonly keterangan: string;
}

/** A row without figures of its own (NIP unreadable, or one NIP on several rows): why, in one sentence. */
export interface TanpaAngka {
  readonly tanpaAngka: string;
}

export const BELUM_DINILAI = 'Belum dinilai';
export const JENJANG_TIDAK_DIKENAL = 'Jenjang tidak dikenal';
/** A gap as it stands in its cell: a number (negative = above the standard) or why there is none. */
export type Kesenjangan = number | typeof BELUM_DINILAI | typeof JENJANG_TIDAK_DIKENAL;

export interface HasilKompetensi {
  /** Level of the jenjang; as text where it is not in the table of Lampiran D or the jenjang is unknown. */
  readonly levelStandar: number | string;
  readonly kesenjangan: Readonly<Record<Kompetensi, Kesenjangan>>;
  /** Sum of the positive gaps. */
  readonly jumlah: Kesenjangan;
  /** Competencies with a positive gap, greatest first: `Integritas (2), Kerjasama (1)`. */
  readonly prioritas: string;
  readonly saran: string;
}

export interface HasilJpLain {
  /** Undefined where the NIP cannot be read; one that is not on the roster counts 0 JP. */
  readonly nip?: Nip;
  /** The year into which it goes; undefined where no day can be read. */
  readonly tahun?: number;
  /** Empty where the Bentuk is not in the conversion table. */
  readonly jalur: Jalur | '';
  readonly dihitung: Jp;
  readonly catatan: string;
}
