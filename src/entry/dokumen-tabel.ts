/** The tables of docs/aturan.md: conversion, levels, differences, and the conversion of other JP. */
import { versiTerakhir, type Aturan } from '../aturan/aturan';
import { KONVERSI_BAKU, TAMBAHAN_INTERNASIONAL } from '../aturan/konversi-jp-lain';
import { batasSebulan } from '../aturan/parameter/batas-sebulan';
import { susunKetentuan } from '../aturan/susun-ketentuan';
import { PERBUP } from '../aturan/perbup';
import { levelKompetensi } from '../aturan/tabel/level-kompetensi';
import { perbedaanJenis } from '../aturan/tabel/perbedaan-jenis';
import { teksAcuan } from '../istilah/acuan';
import { DAFTAR_KOMPETENSI } from '../istilah/kompetensi';
import { DAFTAR_JENIS, DAFTAR_LINGKUP } from '../istilah/sesi';
import { tabelMarkdown } from './tabel-markdown';

const judulTabel = <I>(aturan: Aturan<I>): string => `## ${aturan.nama} (${teksAcuan(versiTerakhir(aturan).acuan)})`;

/** Once per kind, as the draft prints it twice; the figures are those of the parameters. */
function tabelKonversiSesi(): string {
  const ketentuan = susunKetentuan();
  const isi = DAFTAR_JENIS.map((jenis) => [
    jenis,
    ...DAFTAR_LINGKUP.map((lingkup) => `${ketentuan.jpSatuSesi(jenis, lingkup, PERBUP.berlaku)} JP`),
    `${versiTerakhir(batasSebulan).isi} kali sebulan`,
  ]);
  return tabelMarkdown(['Satu kali kegiatan', ...DAFTAR_LINGKUP, 'Paling banyak dihitung'], isi);
}

const tabelLevel = (): string => {
  const { isi } = versiTerakhir(levelKompetensi);
  return tabelMarkdown(
    ['Kompetensi', 'Level 1', 'Level 2', 'Level 3'],
    DAFTAR_KOMPETENSI.map((kompetensi) => [kompetensi, ...isi[kompetensi]]),
  );
};

const tabelPerbedaan = (): string =>
  tabelMarkdown(
    ['Aspek', ...DAFTAR_JENIS],
    versiTerakhir(perbedaanJenis).isi.map((satu) => [satu.aspek, ...DAFTAR_JENIS.map((jenis) => satu[jenis])]),
  );

const angka = (nilai: number | undefined): string => (nilai === undefined ? '' : String(nilai).replace('.', ','));

const tabelKonversiLain = (): string =>
  tabelMarkdown(
    ['Bentuk', 'Jalur', 'Cara menghitung', 'Nasional', 'Internasional', 'Tiap'],
    KONVERSI_BAKU.map(({ bentuk, jalur, cara, nasional, internasional, satuan }) =>
      [bentuk, jalur, cara, angka(nasional), angka(internasional), satuan ?? '']),
  );

export const tabelAturan = (): readonly string[] => [
  `## Konversi Pembimbingan dan Pendampingan (${teksAcuan(versiTerakhir(batasSebulan).acuan)})`,
  tabelKonversiSesi(),
  judulTabel(levelKompetensi),
  tabelLevel(),
  judulTabel(perbedaanJenis),
  tabelPerbedaan(),
  '## Konversi pengembangan kompetensi lain (PerLAN 10/2018)',
  'Lampiran konversi yang disebut Lampiran E tidak ada pada naskah. Tabel ini mengikuti PerLAN 10/2018 sebagaimana ' +
    'dikutip instansi lain, dapat diubah pada lembar Acuan, dan hanya dipakai untuk mengingatkan; JP dihitung ' +
    `seperti tertulis. JP program berlingkup internasional dapat bertambah ${TAMBAHAN_INTERNASIONAL * 100} %.`,
  tabelKonversiLain(),
];
