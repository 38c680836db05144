/** «Ketentuan penghitungan yang digunakan»: every number and reading in force, with its provision and its default. */
import type { KodeParameter } from '../../aturan/ketentuan';
import type { Parameter } from '../../aturan/parameter';
import type { KunciTafsir } from '../../aturan/tafsir';
import type { Acuan } from '../../istilah/acuan';
import type { Tanggal } from '../../istilah/tanggal';

export interface ParameterDigunakan {
  readonly kode: KodeParameter;
  readonly nama: string;
  readonly nilai: number;
  readonly satuan: Parameter['satuan'];
  /** What the law's data say on that day. */
  readonly baku: number;
  /** Set in Pengaturan to something else than `baku`. */
  readonly diubah: boolean;
  /** The first day of this value, only where the law changes within the report year. */
  readonly sejak?: Tanggal;
  readonly acuan: readonly Acuan[];
}

export interface TafsirDigunakan {
  readonly kunci: KunciTafsir;
  /** The key as it stands in sheet Pengaturan. */
  readonly nama: string;
  readonly nilai: string | number;
  readonly baku: string | number;
  readonly diubah: boolean;
  /** What the text leaves open. */
  readonly pertanyaan: string;
  /** Empty where the text says nothing at all. */
  readonly acuan: readonly Acuan[];
}

export interface KetentuanDigunakan {
  readonly parameter: readonly ParameterDigunakan[];
  readonly tafsir: readonly TafsirDigunakan[];
}
