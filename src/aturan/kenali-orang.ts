/** Whom a pair of cells NIP and name identifies, where the NIP alone may be missing or unreadable. */
import type { DaftarPegawai } from '../istilah/daftar-pegawai';
import { isiDari, type HasilBaca, type NipKeliru } from '../istilah/hasil-baca';
import type { Nip } from '../istilah/nip';
import { tanpaBarisGanda } from './kalimat/sebut-pegawai';

/** The readable NIP, else the NIP of the only person of that name; undefined where neither decides (decision 0015). */
export function kenaliOrang(nip: HasilBaca<Nip, NipKeliru>, nama: string, daftar: DaftarPegawai): Nip | undefined {
  const terbaca = isiDari(nip);
  if (terbaca !== undefined || nama === '') return terbaca;
  const senama = tanpaBarisGanda(daftar.menurutNama(nama));
  return senama.length === 1 ? senama[0]?.nipTerbaca : undefined;
}
