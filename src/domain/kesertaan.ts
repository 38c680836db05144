/** Whose sessions count: PNS, and PPPK and CPNS only where the reading says so. */
import type { Tafsir } from '../aturan/tafsir';
import { isiDari } from '../istilah/hasil-baca';
import type { Pegawai, StatusPegawai } from '../istilah/pegawai';

/**
 * The status for which this person's sessions do not count, or undefined where they do.
 * Pasal 1 angka 6, 15 and 18 name PNS; a blank or unknown status is taken as PNS (finding `status-dikenal`).
 */
export function statusDiLuarKetentuan(
  pegawai: Pick<Pegawai, 'status'> | undefined,
  { pppkCpns }: Pick<Tafsir, 'pppkCpns'>,
): Exclude<StatusPegawai, 'PNS'> | undefined {
  const status = pegawai && isiDari(pegawai.status);
  return status === undefined || status === 'PNS' || pppkCpns === 'dihitung' ? undefined : status;
}
