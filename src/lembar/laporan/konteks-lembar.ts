/** What every sheet of one report has in common: year, day, how far it has come, the office, the paper. */
import type { LaporanPd } from '../../domain/laporan-pd/laporan-pd';
import type { JenisLaporan } from '../../domain/laporan-pd/jenis-laporan';
import { teksTanggal } from '../../istilah/tanggal';
import type { Kertas } from '../cetak/lembar-cetak';

/** `LaporanPd` is one by its fields. */
export interface KonteksLembar extends Pick<LaporanPd, 'tahun' | 'tanggalLaporan' | 'jenis' | 'identitas'> {
  /** A4 where absent. */
  readonly kertas?: Kertas;
}

export const kertasDari = ({ kertas }: KonteksLembar): Kertas => kertas ?? 'A4';

/** «Konsep», «Final», «Perbaikan ke-1». */
export function sebutanJenis(jenis: JenisLaporan): string {
  if (jenis.jenis === 'perbaikan') return `Perbaikan ke-${jenis.ke}`;
  return jenis.jenis === 'konsep' ? 'Konsep' : 'Final';
}

/** Filled in by hand where a setting is missing. */
export const TITIK_TITIK = '………………………………………';
export const atauTitik = (teks: string): string => (teks.trim() === '' ? TITIK_TITIK : teks.trim());

/** Foot of each page: which sheet of which office, of what day, and that a draft is one. */
export const kakiLembar = (nama: string, { identitas, tanggalLaporan, jenis }: KonteksLembar): string =>
  [
    nama,
    identitas.namaPd,
    `data per ${teksTanggal(tanggalLaporan)}`,
    jenis.jenis === 'final' ? '' : sebutanJenis(jenis).toUpperCase(),
  ]
    .filter((satu) => satu.trim() !== '')
    .join(' · ');
