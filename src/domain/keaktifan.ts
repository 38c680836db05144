/** Persons who left during the report year: they stay on totals and report with a note, and are not called short. */
import { isiDari } from '../istilah/hasil-baca';
import type { Pegawai } from '../istilah/pegawai';
import { tahunDari, teksTanggal } from '../istilah/tanggal';
import { kunciCocok } from './kunci-cocok';

/**
 * `Pindah sejak 1 Juli 2025`, or undefined where the person was active in the whole report year: nothing or «Aktif» in
 * Keaktifan, or a day in Sejak that lies after the year.
 */
export function catatanKeaktifan(
  { keaktifan, sejak }: Pick<Pegawai, 'keaktifan' | 'sejak'>,
  tahunLaporan: number,
): string | undefined {
  const kunci = kunciCocok(keaktifan);
  if (kunci === '' || kunci === 'aktif') return undefined;
  const hari = isiDari(sejak);
  if (hari === undefined) return keaktifan;
  return tahunDari(hari) > tahunLaporan ? undefined : `${keaktifan} sejak ${teksTanggal(hari)}`;
}
