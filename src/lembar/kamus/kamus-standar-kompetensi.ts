/** Sheet Standar Kompetensi: the level that one jabatan demands, a jabatan a row. */
import { LEMBAR_ASAL } from '../../domain/lembar-asal';
import type { JudulDari } from './kolom';
import { TEKS, kamusLembar, ketik } from './kolom';
import { kolomTingkat } from './kamus-kompetensi';

export const kamusStandarKompetensi = kamusLembar({
  judul: LEMBAR_ASAL.standar,
  wajib: false,
  kolom: [ketik('Jabatan', TEKS, ['Nama Jabatan']), ...kolomTingkat()],
});
export type JudulStandarKompetensi = JudulDari<typeof kamusStandarKompetensi>;
