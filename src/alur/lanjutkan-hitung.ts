/** Goes on with a counting run that stopped because its time was up. */
import type { Tanggal } from '../istilah/tanggal';
import { BelumSelesai, type Kemajuan } from './belum-selesai';
import type { BukuKerja } from './buku-kerja';
import { hitung } from './hitung';
import { kalimatHitung } from './ringkasan';

/** What the dialog is told: that it is done, in words, or how far it came this time. */
export type HasilLanjutan = { readonly kalimat: string } | { readonly kemajuan: Kemajuan };

/** Throws `Galat` as `hitung`. `detik`: how long this run has taken so far. */
export function lanjutkanHitung(buku: BukuKerja, hariIni: Tanggal, detik: () => number): HasilLanjutan {
  try {
    return { kalimat: kalimatHitung(hitung(buku, { hariIni, lanjutan: true }), detik()) };
  } catch (penyebab) {
    if (penyebab instanceof BelumSelesai) return { kemajuan: penyebab.kemajuan };
    throw penyebab;
  }
}
