/** Cells that are put back as they are where a block is written across them: values, and formulas as formulas. */
import type { IsiLembar } from '../lembar/sel';
import type { SelAsli, SelTulis } from '../lembar/tulis/blok';
import type { BukuKerja } from './buku-kerja';

/** @param isi the sheet as it was read in this run; its formulas are asked for only when needed */
export const selAsli = (buku: BukuKerja, isi: IsiLembar): SelAsli =>
  (baris, awal, tinggi, lebar): SelTulis[][] =>
    buku.bacaRumus(isi.nama, baris, awal, tinggi, lebar).map((deret, r) =>
      deret.map((satu, k) => (satu === '' ? (isi.nilai[baris - 1 + r]?.[awal - 1 + k] ?? '') : { rumus: satu })));
