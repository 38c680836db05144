/** What one run of the counting yields, row by row in the order of the sheets. */
import type { Kompetensi } from '../istilah/kompetensi';
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
  readonly temuan: readonly Temuan[];
}

export interface HasilPegawai {
  readonly sesiPembimbingan: Kali;
  readonly jpPembimbingan: Jp;
  readonly sesiPendampingan: Kali;
  readonly jpPendampingan: Jp;
  readonly jpLain: Jp;
  readonly total: Jp;
  /** The next four are undefined for a person whose sessions do not count. */
  readonly target?: Jp;
  readonly kekurangan?: Jp;
  /** total / target; may pass 1. */
  readonly capaian?: number;
  readonly potensi?: Jp;
  /** «Memenuhi», «Kurang n JP», «Belum ada JP», «Di luar ketentuan (PPPK)». */
  readonly keterangan: string;
}

/** A roster row without figures of its own (NIP unreadable, or a second row of one NIP): why, in one sentence. */
export interface TanpaAngka {
  readonly tanpaAngka: string;
}

/** A gap as it stands in its cell: a number (negative = above the standard) or why there is none. */
export type Kesenjangan = number | 'Belum dinilai' | 'Jenjang tidak dikenal';

export interface HasilKompetensi {
  readonly levelStandar: number | string;
  readonly kesenjangan: Readonly<Record<Kompetensi, Kesenjangan>>;
  readonly jumlah: number | 'Belum dinilai';
  readonly prioritas: string;
  readonly saran: string;
}

export interface HasilJpLain {
  readonly jalur: string;
  readonly dihitung: Jp;
  readonly catatan: string;
}
