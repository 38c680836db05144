/** The open readings of the draft: what the text leaves open, how it may be read, and which way is taken. */
import type { Acuan } from '../istilah/acuan';

export const TINGKAT_TAFSIR = ['ingatkan', 'tolak', 'abaikan'] as const;
export type TingkatTafsir = (typeof TINGKAT_TAFSIR)[number];

/** The readings in force; each key is explained in its file under tafsir/. */
export interface Tafsir {
  readonly batasPer: 'jenis' | 'gabungan';
  readonly batasLingkup: 'bersama' | 'terpisah';
  readonly urutan: 'terdahulu' | 'JP tertinggi';
  readonly pppkCpns: 'tidak dihitung' | 'dihitung';
  readonly bukanAtasan: TingkatTafsir;
  readonly luarHariKerja: TingkatTafsir;
  readonly hariKerja: '5' | '6';
  readonly sejenisSehari: TingkatTafsir;
  readonly tanpaBukti: TingkatTafsir;
  readonly tanpaDasar: TingkatTafsir;
  readonly tanpaEvaluasi: TingkatTafsir;
  /** Smallest gap for which Pendampingan is advised. */
  readonly saranPendampingan: number;
}
export type KunciTafsir = keyof Tafsir;
export type KunciTafsirTingkat = {
  [K in KunciTafsir]: Tafsir[K] extends TingkatTafsir ? (TingkatTafsir extends Tafsir[K] ? K : never) : never;
}[KunciTafsir];

/** One open reading as data, for docs/aturan.md, sheet Pengaturan and the list of readings on every report. */
export interface PertanyaanTerbuka<K extends KunciTafsir = KunciTafsir> {
  readonly kunci: K;
  /** The key as it stands in sheet Pengaturan; fixed by contract. */
  readonly pengaturan: string;
  /** Values as they stand in Pengaturan, default first; undefined = any whole number from 1. */
  readonly pilihan: readonly string[] | undefined;
  readonly baku: Tafsir[K];
  /** Indonesian: what the text leaves open. */
  readonly pertanyaan: string;
  /** Indonesian: why the default is taken. */
  readonly alasan: string;
  /** The provisions that leave it open; empty where the text says nothing at all. */
  readonly acuan: readonly Acuan[];
  /** The decision record in docs/keputusan, by its file name without ending. */
  readonly keputusan: string;
}
