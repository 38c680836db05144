/** Undoes what a write did to cells that were not meant: what stood there just before is put back. */
import { serialDariTanggal, type Tanggal } from '../../istilah/tanggal';
import { selKosong } from '../../lembar/baca/sel-kosong';
import { adalahSelTanggal, type Sel, type SelTanggal } from '../../lembar/sel';
import { adalahRumus, type Blok, type SelTulis } from '../../lembar/tulis/blok';
import { padankanBaris, selSama, tandaBaris } from './padankan-baris';
import { padankanKolom } from './padankan-kolom';
import { pindahkanRumus, type Pindah } from './pindahkan-rumus';
import type { PotretRumus } from './potret';

/** A write, and the sheet as it was read just before. */
export interface Tulisan {
  /** Of a write that put something back: as it would be with all of that back. */
  readonly sebelum: PotretRumus;
  readonly blok: readonly Blok[];
  /** What it was to put back, and the sheet as it was really read. */
  readonly pulih?: { readonly daftar: readonly SelPulih[]; readonly terbaca: PotretRumus };
}

/** A cell (indices from 0) that must get back what stood in it. */
export interface SelPulih {
  readonly baris: number;
  readonly kolom: number;
  readonly nilai: SelTulis;
}

/**
 * Cells that hold what the write put there although another row or column stands in that place now. Whether it was
 * pushed there before the write came, or after, the cell itself tells: only in the first case it holds the written value.
 * A row that was not there before had nothing in it. What an earlier write spoilt and this one did not reach, because it
 * moved on or the service failed, is put back too where it still holds the same.
 *
 * @param asalBaris for every row of `kini` the one before, where the caller knows better than by what was not written over
 */
export function selPulih({ sebelum, blok, pulih }: Tulisan, kini: PotretRumus, asalBaris?: readonly (number | undefined)[]): SelPulih[] {
  const tertimpa = new Set(blok.flatMap(({ kolom, nilai }) => (nilai[0] ?? []).map((_, k) => kolom - 1 + k)));
  const asal: Asal = { kolom: padankanKolom(sebelum.isi, kini.isi), baris: asalBaris ?? asalSekarang(sebelum, kini, tertimpa) };
  const rumus = rumusSemula({ sebelum, kini, asal, blok });
  const semulaDari = (baris: number, kolom: number): SelTulis => {
    const [b, k] = [asal.baris[baris], asal.kolom[kolom]];
    return b === undefined || k === undefined ? '' : isiSemula(rumus(baris, kolom), sebelum.isi.nilai[b]?.[k]);
  };
  const dariBlok = blok.flatMap((satu) => selBlok(satu).flatMap(({ baris, kolom, nilai }) => {
    const [b, k] = [asal.baris[baris], asal.kolom[kolom]];
    if ((b === baris && k === kolom) || !masihTertulis(nilai, kini, baris, kolom)) return [];
    const semula = semulaDari(baris, kolom);
    return isiSama(semula, kini, baris, kolom) ? [] : [{ baris, kolom, nilai: semula }];
  }));
  const ada = new Set(dariBlok.map(({ baris, kolom }) => `${baris},${kolom}`));
  const tersisa = pulih ? belumKembali(pulih, asal, kini).filter(({ baris, kolom }) => !ada.has(`${baris},${kolom}`)) : [];
  return [...dariBlok, ...tersisa.map(({ baris, kolom }) => ({ baris, kolom, nilai: semulaDari(baris, kolom) }))];
}

/** Cells that were to be given back what stood in them and hold what they held, where they stand now. */
function belumKembali({ daftar, terbaca }: NonNullable<Tulisan['pulih']>, asal: Asal, kini: PotretRumus): { baris: number; kolom: number }[] {
  const [tempatBaris, tempatKolom] = [kebalikan(asal.baris), kebalikan(asal.kolom)];
  return daftar.flatMap(({ baris: b, kolom: k }) => {
    const [baris, kolom] = [tempatBaris(b + 1, false), tempatKolom(k + 1, false)];
    if (baris === undefined || kolom === undefined) return [];
    const isi = isiSemula(terbaca.rumus[b]?.[k] ?? '', terbaca.isi.nilai[b]?.[k]);
    return isiSama(isi, kini, baris - 1, kolom - 1) ? [{ baris: baris - 1, kolom: kolom - 1 }] : [];
  });
}

/**
 * The row before, known by the columns that were not written over. One that nobody knows again, in the place of one that is
 * gone, below a row that stayed: somebody has edited it there, unless nothing is left in it.
 */
function asalSekarang(sebelum: PotretRumus, kini: PotretRumus, tertimpa: ReadonlySet<number>): (number | undefined)[] {
  const tanda = tandaDiLuar(kini, tertimpa);
  const hasil = [...padankanBaris(sebelum, kini, tanda)];
  const terpakai = new Set(hasil);
  const kolom = [...(tanda.kunci === undefined ? [] : [tanda.kunci]), ...tanda.isian].flatMap((judul) => kini.peta.get(judul) ?? []);
  const berisi = (i: number): boolean => kolom.some((k) => !selKosong(kini.isi.nilai[i]?.[k] ?? ''));
  hasil.forEach((satu, i) => {
    if (satu !== undefined || hasil[i - 1] !== i - 1 || i >= sebelum.isi.nilai.length || terpakai.has(i)) return;
    if (berisi(i)) hasil[i] = i;
  });
  return hasil;
}

/** For every row and column as they stand the place before. */
interface Asal {
  readonly kolom: readonly (number | undefined)[];
  readonly baris: readonly (number | undefined)[];
}

const isiSemula = (rumus: string, nilai: Sel | undefined): SelTulis => (rumus === '' ? (nilai ?? '') : { rumus });

interface SumberRumus {
  readonly sebelum: PotretRumus;
  readonly kini: PotretRumus;
  readonly asal: Asal;
  readonly blok: readonly Blok[];
}

/**
 * The formula that belongs into a cell as it stands now, '' for none. Formulas are read by a call of their own: what moved
 * between that of the values and it is known by the cells that were not written over, whose formulas fit in one place only.
 */
function rumusSemula({ sebelum, kini, asal, blok }: SumberRumus): (baris: number, kolom: number) => string {
  const lama = (baris: number, kolom: number): string => sebelum.rumus[asal.baris[baris] ?? -1]?.[asal.kolom[kolom] ?? -1] ?? '';
  const tetap = (baris: number, kolom: number): string => sebelum.rumus[baris]?.[kolom] ?? '';
  const meleset = (rumus: typeof lama): number => {
    let jumlah = 0;
    kini.rumus.forEach((deret, b) => deret.forEach((teks, k) => {
      if ((teks === '') !== (rumus(b, k) === '') && !blok.some((satu) => diDalam(satu, b, k))) jumlah++;
    }));
    return jumlah;
  };
  if (meleset(tetap) < meleset(lama)) return tetap;
  const [pindahBaris, pindahKolom] = [kebalikan(asal.baris), kebalikan(asal.kolom)];
  const terurut = turun(asal.baris);
  return (baris, kolom) => {
    // Sorted rows take their formulas along as a copy would; rows that made room for others are followed.
    const pindah = terurut ? sejauh(baris - (asal.baris[baris] ?? baris)) : pindahBaris;
    return pindahkanRumus(lama(baris, kolom), pindah, pindahKolom);
  };
}

const diDalam = ({ baris, kolom, nilai }: Blok, b: number, k: number): boolean =>
  b >= baris - 1 && b < baris - 1 + nilai.length && k >= kolom - 1 && k < kolom - 1 + (nilai[0]?.length ?? 0);

function turun(daftar: readonly (number | undefined)[]): boolean {
  let tertinggi = -1;
  return daftar.some((satu) => {
    const mundur = satu !== undefined && satu < tertinggi;
    tertinggi = Math.max(tertinggi, satu ?? -1);
    return mundur;
  });
}

/** The sheet as it will be when those cells have got back what stood in them. */
export function terpulihkan(satu: PotretRumus, daftar: readonly SelPulih[]): PotretRumus {
  if (daftar.length === 0) return satu;
  const nilai = satu.isi.nilai.map((baris) => [...baris]);
  const rumus = satu.rumus.map((baris) => [...baris]);
  for (const { baris, kolom, nilai: semula } of daftar) {
    const [isiBaris, rumusBaris] = [nilai[baris], rumus[baris]];
    if (isiBaris) isiBaris[kolom] = adalahRumus(semula) ? '' : semula;
    if (rumusBaris) rumusBaris[kolom] = adalahRumus(semula) ? semula.rumus : '';
  }
  return { ...satu, isi: { ...satu.isi, nilai }, rumus };
}

/** Columns that were written over tell nothing about their rows any more. */
function tandaDiLuar(kini: PotretRumus, tertimpa: ReadonlySet<number>): ReturnType<typeof tandaBaris> {
  const utuh = (judul: string): boolean => !tertimpa.has(kini.peta.get(judul) ?? -1);
  const { kunci, isian } = tandaBaris(kini);
  return { ...(kunci !== undefined && utuh(kunci) ? { kunci } : {}), isian: isian.filter(utuh) };
}

const selBlok = ({ baris, kolom, nilai }: Blok): SelPulih[] =>
  nilai.flatMap((deret, r) => deret.map((isi, k) => ({ baris: baris - 1 + r, kolom: kolom - 1 + k, nilai: isi })));

const sejauh = (jarak: number): Pindah => (nomor, mutlak) =>
  mutlak ? nomor : nomor + jarak > 0 ? nomor + jarak : undefined;

/** From old place to new, numbered from 1. */
function kebalikan(asal: readonly (number | undefined)[]): Pindah {
  const tempat = new Map(asal.flatMap((lama, baru) => (lama === undefined ? [] : [[lama, baru] as const])));
  return (nomor) => {
    const baru = tempat.get(nomor - 1);
    return baru === undefined ? undefined : baru + 1;
  };
}

/** Whether a cell holds what was written, as its own format shows it. */
function masihTertulis(nilai: SelTulis, kini: PotretRumus, baris: number, kolom: number): boolean {
  if (isiSama(nilai, kini, baris, kolom)) return true;
  return !adalahRumus(nilai) && (kini.rumus[baris]?.[kolom] ?? '') === '' && samaTertulis(nilai, kini.isi.nilai[baris]?.[kolom]);
}

/**
 * Whether a cell shows this value although it was written under another format: a number under a date format is a day, a day
 * under another format a number or its digits (S-23).
 */
export function samaTertulis(ditulis: Sel, ada: Sel | undefined = ''): boolean {
  if (selSama(ditulis, ada)) return true;
  const [satu, dua] = [serialDari(ditulis), serialDari(ada)];
  if (satu === undefined || typeof ditulis === typeof ada) return false;
  return dua === undefined ? ada === String(satu) : Math.abs(satu - dua) <= SATU_DETIK;
}

const serialDari = (sel: Sel): number | undefined => (typeof sel === 'number' ? sel : adalahSelTanggal(sel) ? serialSel(sel) : undefined);

/** In days; a cell shows no smaller part. */
const SATU_DETIK = 1 / 86_400;

function serialSel({ tanggal, jam }: SelTanggal): number {
  const [j = 0, m = 0, d = 0] = jam === '' ? [] : jam.split(':').map(Number);
  return serialDariTanggal(tanggal as Tanggal) + (j * 3600 + m * 60 + d) * SATU_DETIK;
}

/** Whether a cell (indices from 0) holds exactly this: a value and no formula, or this very formula. */
export function isiSama(nilai: SelTulis, { isi, rumus }: PotretRumus, baris: number, kolom: number): boolean {
  const teks = rumus[baris]?.[kolom] ?? '';
  return adalahRumus(nilai) ? teks === nilai.rumus : teks === '' && selSama(nilai, isi.nilai[baris]?.[kolom]);
}
