/** The atasan langsung of a peserta as the roster knows them. */
import type { DaftarPegawai } from '../../istilah/daftar-pegawai';
import { isiDari } from '../../istilah/hasil-baca';
import type { Nip } from '../../istilah/nip';
import { sebutPegawai } from './sebut-pegawai';

/** NIPs in column NIP Atasan Langsung of every row of this person; empty where none can be read. */
export const nipAtasanDari = (peserta: string, daftar: DaftarPegawai): readonly Nip[] =>
  daftar
    .semuaMenurutNip(peserta)
    .map(({ nipAtasan }) => isiDari(nipAtasan))
    .filter((nip): nip is Nip => nip !== undefined);

/** Whether this NIP stands in column NIP Atasan Langsung of the person, without a list of them: asked for every row. */
export const adalahAtasan = (pembimbing: Nip, peserta: Nip, daftar: DaftarPegawai): boolean =>
  daftar.semuaMenurutNip(peserta).some(({ nipAtasan }) => isiDari(nipAtasan) === pembimbing);

/** `197001011995031001 (Siti Wati, SH)`; the bare NIP where the roster does not have the person. */
export function sebutNip(nip: Nip, daftar: DaftarPegawai): string {
  const orang = daftar.menurutNip(nip);
  return orang ? sebutPegawai(orang) : nip;
}
