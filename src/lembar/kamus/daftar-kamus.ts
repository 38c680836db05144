/** The dictionaries of all sheets in which people type, in the order of their tabs. */
import { kamusHariLibur } from './kamus-hari-libur';
import { kamusJpLain } from './kamus-jp-lain';
import { kamusKompetensi } from './kamus-kompetensi';
import { kamusPegawai } from './kamus-pegawai';
import { kamusPengaturan } from './kamus-pengaturan';
import { kamusSesi } from './kamus-sesi';
import { kamusStandarKompetensi } from './kamus-standar-kompetensi';
import type { KamusLembar } from './kolom';

export const DAFTAR_KAMUS: readonly KamusLembar[] = [
  kamusSesi, kamusPegawai, kamusKompetensi, kamusStandarKompetensi, kamusJpLain, kamusHariLibur, kamusPengaturan,
];
