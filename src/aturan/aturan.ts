/** The one shape of the law: a dated series whose entries hold content, start and provision together. */
import type { Acuan } from '../istilah/acuan';
import type { Jenis } from '../istilah/sesi';
import type { Tanggal } from '../istilah/tanggal';

export interface Versi<I> {
  /** First day on which this content holds. */
  readonly sejak: Tanggal;
  readonly isi: I;
  /** Empty only for matters of form. */
  readonly acuan: readonly Acuan[];
}

export interface Aturan<I> {
  /** Indonesian, as it stands in docs/aturan.md and on the report. */
  readonly nama: string;
  /** The day somebody last compared it with the text. */
  readonly diperiksa: Tanggal;
  /** Oldest first; never empty. */
  readonly deret: readonly Versi<I>[];
}

/** The version in force on a day; before the start of the first one, the first one. */
export function versiPada<I>(aturan: Aturan<I>, hari: Tanggal): Versi<I> {
  let berlaku = aturan.deret[0];
  for (const versi of aturan.deret) if (versi.sejak <= hari) berlaku = versi;
  if (!berlaku) throw new Error(`rule without a version: ${aturan.nama}`);
  return berlaku;
}

/** The newest version: for what is asked without a day, and for what Pengaturan shows as the default. */
export function versiTerakhir<I>({ nama, deret }: Aturan<I>): Versi<I> {
  const terakhir = deret[deret.length - 1];
  if (!terakhir) throw new Error(`rule without a version: ${nama}`);
  return terakhir;
}

/**
 * Pasal 1 angka 13-15 and Lampiran huruf G speak of Pembimbingan alone, angka 16-18 and huruf H of Pendampingan alone:
 * a row of one kind is not judged by the other's.
 */
const TEMPAT_JENIS: Readonly<Record<Jenis, RegExp>> = {
  Pembimbingan: /^(Lampiran G\.|Pasal 1 angka 1[345]$)/,
  Pendampingan: /^(Lampiran H\.|Pasal 1 angka 1[678]$)/,
};

/** The provisions that a row of this kind cites; all of them where the kind is not known. */
export function acuanUntukJenis(acuan: readonly Acuan[], jenis: Jenis | undefined): readonly Acuan[] {
  if (jenis === undefined) return acuan;
  const lain = TEMPAT_JENIS[jenis === 'Pembimbingan' ? 'Pendampingan' : 'Pembimbingan'];
  return acuan.filter(({ tempat }) => !lain.test(tempat));
}
