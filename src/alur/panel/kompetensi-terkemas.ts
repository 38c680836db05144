/** Present levels of people and standards of posts, packed row by row, and opened again. */
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisKompetensi, BarisStandar } from '../../istilah/kompetensi';
import { bacaanNip, bukaNip, sebutNip } from './pegawai-terkemas';
import { bukaLevel, bukaTingkat, kemasLevel, kemasTingkat } from './tingkat-terkemas';

/** Row number; place in the roster or NIP; the eight levels and then the single column Level, nine characters. */
export type KompetensiTerkemas = readonly (readonly [baris: number, orang: number | string, tingkat: string])[];
/** Row number, jabatan, the eight levels. */
export type StandarTerkemas = readonly (readonly [baris: number, jabatan: string, tingkat: string])[];

/** Rows whose NIP cannot be read say nothing of anybody and stay behind. */
export const kemasKompetensi = (daftar: readonly BarisKompetensi[], letak: ReadonlyMap<string, number>): KompetensiTerkemas =>
  daftar.filter(({ nip }) => nip.hasil === 'terbaca').map(({ baris, nip, tingkat, tingkatTunggal }) =>
    [baris, sebutNip(isiDari(nip), letak), kemasTingkat(tingkat) + kemasLevel(tingkatTunggal)]);

export const bukaKompetensi = (kemasan: KompetensiTerkemas, daftarNip: readonly string[]): BarisKompetensi[] =>
  kemasan.map(([baris, orang, teks]) => ({
    baris,
    nip: bacaanNip(bukaNip(orang, daftarNip)),
    nama: '',
    tingkat: bukaTingkat(teks),
    tingkatTunggal: bukaLevel(teks[teks.length - 1]),
  }));

export const kemasStandar = (daftar: readonly BarisStandar[]): StandarTerkemas =>
  daftar.map(({ baris, jabatan, tingkat }) => [baris, jabatan, kemasTingkat(tingkat)]);

export const bukaStandar = (kemasan: StandarTerkemas): BarisStandar[] =>
  kemasan.map(([baris, jabatan, teks]) => ({ baris, jabatan, tingkat: bukaTingkat(teks) }));
