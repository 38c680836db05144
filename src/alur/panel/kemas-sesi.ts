/** Sessions packed for the panel: those that take part in the counting, with what the rules ask of them. */
import { isiDari } from '../../istilah/hasil-baca';
import { DAFTAR_JENIS, DAFTAR_LINGKUP, type BarisSesi, type Jenis, type Lingkup } from '../../istilah/sesi';
import { kemasHari } from './hari-terkemas';
import { kamusTeks, type KamusTeks } from './kamus-teks';
import type { BarisTerkemas, SesiTerkemas } from './kontrak';

/** Marks digits that are no NIP; a NIP begins with a digit. */
export const TANDA_KELIRU = '?';

/**
 * @param daftar sessions without a fault of their own, see `ikutDihitung`
 * @param nip the people whose sessions these are; absent: everybody
 */
export function kemasSesi(daftar: readonly BarisSesi[], nip?: readonly string[]): SesiTerkemas {
  const kamus = kamusTeks();
  const baris = daftar.map((sesi) => kemasSatu(sesi, kamus));
  return { ...(nip && { nip }), teks: kamus.daftar, baris };
}

const kemasSatu = (sesi: BarisSesi, kamus: KamusTeks): BarisTerkemas => [
  sesi.id,
  sesi.baris,
  kemasHari(isiDari(sesi.tanggal)),
  DAFTAR_JENIS.indexOf(isiDari(sesi.jenis) as Jenis),
  DAFTAR_LINGKUP.indexOf(isiDari(sesi.lingkup) as Lingkup) + 1,
  kamus.indeks(isiDari(sesi.nipPeserta) ?? ''),
  kamus.indeks(teksNip(sesi.nipPembimbing)),
  kamus.indeks(sesi.namaPembimbing),
  kamus.indeks(sesi.materi),
  kamus.indeks(sesi.kompetensi),
];

const teksNip = (nip: BarisSesi['nipPembimbing']): string =>
  nip.hasil === 'terbaca' ? nip.isi : nip.hasil === 'keliru' ? TANDA_KELIRU + nip.digit : '';
