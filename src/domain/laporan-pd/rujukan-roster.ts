/** What the annexes ask of the roster: the name of a NIP, and where a person stands in its order. */
import { isiDari } from '../../istilah/hasil-baca';
import type { Pegawai } from '../../istilah/pegawai';

/** The name on the roster; of somebody who is not on it, or stands there without a name, the name as typed. */
export type NamaOrang = (nip: string, tertulis: string) => string;

/** A NIP that stands twice is its first row. */
function petaPertama<T>(daftar: readonly Pegawai[], isi: (pegawai: Pegawai, indeks: number) => T): ReadonlyMap<string, T> {
  const peta = new Map<string, T>();
  daftar.forEach((pegawai, indeks) => {
    const nip = isiDari(pegawai.nip);
    if (nip !== undefined && !peta.has(nip)) peta.set(nip, isi(pegawai, indeks));
  });
  return peta;
}

export function buatNamaOrang(daftar: readonly Pegawai[]): NamaOrang {
  const peta = petaPertama(daftar, ({ nama }) => nama);
  return (nip, tertulis) => peta.get(nip) || tertulis;
}

/** Place in the roster from 0; who is not on it comes after everybody. */
export function buatTempatRoster(daftar: readonly Pegawai[]): (nip: string) => number {
  const peta = petaPertama(daftar, (_, indeks) => indeks);
  return (nip) => peta.get(nip) ?? daftar.length;
}
