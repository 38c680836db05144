/** Sheet Kompetensi: the present levels of one person a row (Lampiran D), with the example columns of Lampiran E. */
import { LEMBAR_ASAL } from '../../domain/lembar-asal';
import type { Kompetensi } from '../../istilah/kompetensi';
import { DAFTAR_KOMPETENSI } from '../../istilah/kompetensi';
import type { JudulDari, Kolom } from './kolom';
import { BILANGAN, NIP, TEKS, alat, kamusLembar, ketik } from './kolom';
import { SINONIM_KOMPETENSI } from './sinonim';
import { SINONIM_JUDUL_NAMA, SINONIM_JUDUL_NIP } from './sinonim-judul';

/** The eight columns of levels, also those of sheet Standar Kompetensi. */
export const kolomTingkat = (): readonly Kolom<Kompetensi>[] =>
  DAFTAR_KOMPETENSI.map((kompetensi) => ketik(kompetensi, BILANGAN, SINONIM_KOMPETENSI[kompetensi]));

export const judulKesenjangan = <K extends Kompetensi>(kompetensi: K): `Kesenjangan ${K}` =>
  `Kesenjangan ${kompetensi}`;

export const kamusKompetensi = kamusLembar({
  judul: LEMBAR_ASAL.kompetensi,
  wajib: false,
  penanda: ['NIP'],
  kolom: [
    ketik('NIP', NIP, [...SINONIM_JUDUL_NIP, 'NIP Pegawai', 'NIP PNS']),
    ketik('Nama', TEKS, [...SINONIM_JUDUL_NAMA]),
    ketik('Kompetensi Teknis', TEKS),
    ketik('Kompetensi Manajerial', TEKS),
    ketik('Kompetensi Sosial Kultural', TEKS, ['Kompetensi Sosiokultural', 'Kompetensi Sosial-Kultural']),
    ketik('Level', BILANGAN, ['Level Kompetensi', 'Tingkat']),
    ...kolomTingkat(),
    alat('Level Standar', BILANGAN),
    ...DAFTAR_KOMPETENSI.map((kompetensi) => alat(judulKesenjangan(kompetensi), BILANGAN)),
    alat('Jumlah Kesenjangan', BILANGAN),
    alat('Prioritas', TEKS),
    alat('Saran', TEKS),
  ],
});
export type JudulKompetensi = JudulDari<typeof kamusKompetensi>;
