/** Where on the cards of its participant a row stands, or that it stands on none until it is mended. */
import { nipCocokNama } from '../../aturan/kaidah/nip-cocok-nama';
import { sesiTidakGanda } from '../../aturan/kaidah/sesi-tidak-ganda';
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisSesi, Jenis } from '../../istilah/sesi';
import type { Tanggal } from '../../istilah/tanggal';
import type { Temuan } from '../../istilah/temuan';
import type { HasilSesi } from '../hasil';

export interface TempatKartu {
  readonly jenis: Jenis;
  readonly hari: Tanggal;
}

/**
 * Other faults (no materi, no Pembimbing) keep a session from counting, not from having been held. What is dated after
 * today has not been held; the copy of another row is no session of its own; and where NIP and name of the participant
 * name two people, neither is guessed to be right.
 */
export function tempatKartu(
  sesi: BarisSesi, { temuan }: Pick<HasilSesi, 'temuan'>, hariIni: Tanggal,
): TempatKartu | undefined {
  const [jenis, hari] = [isiDari(sesi.jenis), isiDari(sesi.tanggal)];
  if (jenis === undefined || hari === undefined || hari > hariIni) return undefined;
  return temuan.some(meragukan) ? undefined : { jenis, hari };
}

const meragukan = ({ tingkat, kode, kolom }: Temuan): boolean =>
  tingkat === 'tolak' && (kode === sesiTidakGanda.kode || (kode === nipCocokNama.kode && kolom === 'NIP Peserta'));
