/** What the counting needs of a session, once its row is known to be without fault. */
import { LINGKUP_BILA_KOSONG } from '../aturan/jp-sesi';
import { isiDari } from '../istilah/hasil-baca';
import type { Nip } from '../istilah/nip';
import type { BarisSesi, Jenis, Lingkup } from '../istilah/sesi';
import type { Tanggal } from '../istilah/tanggal';

export interface SesiTerbaca {
  readonly baris: number;
  readonly id: string;
  readonly nip: Nip;
  readonly hari: Tanggal;
  readonly jenis: Jenis;
  readonly lingkup: Lingkup;
}

/** The facts of a row that no rule refused; a fact that is missing then is a bug of the rules and throws. */
export function sesiTerbaca(sesi: BarisSesi): SesiTerbaca {
  const nip = isiDari(sesi.nipPeserta);
  const hari = isiDari(sesi.tanggal);
  const jenis = isiDari(sesi.jenis);
  if (!nip || !hari || !jenis || sesi.lingkup.hasil === 'keliru') {
    throw new Error(`row ${sesi.baris} was not refused although its NIP, day, kind or scope cannot be read`);
  }
  return { baris: sesi.baris, id: sesi.id, nip, hari, jenis, lingkup: isiDari(sesi.lingkup) ?? LINGKUP_BILA_KOSONG };
}
