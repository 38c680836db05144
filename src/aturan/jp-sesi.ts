/** The JP of one session as its row says it, before any cap. */
import { isiDari } from '../istilah/hasil-baca';
import type { Jp } from '../istilah/satuan';
import type { BarisSesi, Lingkup } from '../istilah/sesi';
import type { Ketentuan } from './ketentuan';

/** A blank Lingkup is read as Nasional, never silently as 4 JP (finding `lingkup-dikenal`). */
export const LINGKUP_BILA_KOSONG: Lingkup = 'Nasional';

/** Undefined where day, kind or scope cannot be read: such a row is refused and has no JP. */
export function jpSesi(sesi: BarisSesi, ketentuan: Ketentuan): Jp | undefined {
  const hari = isiDari(sesi.tanggal);
  const jenis = isiDari(sesi.jenis);
  if (hari === undefined || jenis === undefined || sesi.lingkup.hasil === 'keliru') return undefined;
  return ketentuan.jpSatuSesi(jenis, isiDari(sesi.lingkup) ?? LINGKUP_BILA_KOSONG, hari);
}
