/** A printable sheet as the few whole-range steps by which a spreadsheet takes it up. */
import type { Gabungan, Sel } from '../sel';
import { muatSel } from '../tulis/muat-sel';
import { deretBingkai, type DeretBingkai } from './deret-bingkai';
import { deretGabungan, type DeretGabungan } from './deret-gabungan';
import { barisUtuh, jedaHalaman } from './halaman';
import { jumlahBaris, letakBagian, perluGabung, tinggiTetap } from './letak';
import type { BarisCetak, KeinginanCetak, LembarCetak, Rata, SelCetak } from './lembar-cetak';
import { rupaPeran, type RupaPeran } from './peran';
import { polaSel } from './teks-cetak';

/** Neighbouring rows or columns of one size in pixels. */
export interface DeretUkuran {
  readonly awal: number;
  readonly jumlah: number;
  readonly ukuran: number;
}

/** The key of the developer metadata of a sheet that holds its print wishes; src/lokal knows it too. */
export const KUNCI_TANDA_CETAK = 'hitung-jp-cetak';

/** What a program needs to know to print the sheet, as JSON in its developer metadata. */
export interface TandaCetak extends KeinginanCetak {
  readonly versi: 1;
  /** First and last row repeated on each page. */
  readonly barisJudul?: readonly [number, number];
  /** Rows with which a new page begins. */
  readonly jeda: readonly number[];
  /** First and last row of blocks that stay on one page. */
  readonly utuh: readonly (readonly [number, number])[];
  readonly jumlahBaris: number;
  readonly jumlahKolom: number;
  /** What the sheet was made as, for the deed that made it. */
  readonly buatan?: unknown;
}

export interface RencanaCetak {
  readonly jumlahBaris: number;
  readonly jumlahKolom: number;
  /** Values, and per cell how it looks; cells that a merge covers are empty and look like its first. */
  readonly nilai: readonly (readonly Sel[])[];
  readonly format: readonly (readonly string[])[];
  readonly rupa: readonly (readonly RupaPeran[])[];
  readonly rata: readonly (readonly (Rata | undefined)[])[];
  readonly gabungan: readonly DeretGabungan[];
  readonly bingkai: readonly DeretBingkai[];
  readonly lebarKolom: readonly DeretUkuran[];
  /** Least height of all rows; rows grow with their texts. */
  readonly tinggiDasar: number | undefined;
  /** Rows fitted to their texts; `ukuran` says nothing. */
  readonly barisMuat: readonly DeretUkuran[];
  /** Rows that keep this height. */
  readonly tinggiBaris: readonly DeretUkuran[];
  readonly barisBeku: number;
  readonly garisBantu: boolean;
  readonly tanda: TandaCetak;
}

interface SelLetak {
  readonly sel: SelCetak;
  readonly baris: number;
}

export function rencanaCetak(lembar: LembarCetak): RencanaCetak {
  const baris = jumlahBaris(lembar);
  const kolom = lembar.kolom.length;
  const daftarSel = letakBagian(lembar).flatMap(({ bagian, awal }) =>
    bagian.baris.flatMap((satu, i) => satu.sel.map((sel): SelLetak => ({ sel, baris: awal + i }))),
  );
  const isian = <T>(kosong: T, untuk: (sel: SelCetak) => T, hanyaPertama = false): T[][] => {
    const hasil = Array.from({ length: baris }, () => Array<T>(kolom).fill(kosong));
    for (const { sel, baris: b } of daftarSel) {
      const nilai = untuk(sel);
      for (let r = 0; r < (hanyaPertama ? 1 : (sel.tinggi ?? 1)); r++) {
        for (let k = 0; k < (hanyaPertama ? 1 : (sel.lebar ?? 1)); k++) {
          (hasil[b - 1 + r] as T[])[sel.kolom - 1 + k] = nilai;
        }
      }
    }
    return hasil;
  };
  const polos = rupaPeran('polos');
  return {
    jumlahBaris: baris,
    jumlahKolom: kolom,
    nilai: isian<Sel>('', ({ isi }) => (typeof isi === 'string' ? muatSel(isi) : isi), true),
    format: isian('General', polaSel),
    rupa: isian(polos, ({ peran }) => rupaPeran(peran)),
    rata: isian<Rata | undefined>(undefined, ({ rata, peran }) => rata ?? rupaPeran(peran).rata),
    gabungan: deretGabungan(daftarSel.flatMap(({ sel, baris: b }) => (perluGabung(sel) ? [gabungan(sel, b)] : []))),
    bingkai: deretBingkai(
      daftarSel.map(({ sel, baris: b }) => ({ ...gabungan(sel, b), bingkai: rupaPeran(sel.peran).bingkai })),
    ),
    lebarKolom: deretKolom(lembar.kolom),
    tinggiDasar: lembar.tinggiDasar,
    barisMuat: lembar.tinggiDasar === undefined ? deretMuat(lembar) : [],
    tinggiBaris: deretUkuran(lembar.bagian.flatMap((satu) => satu.baris.map((b) => tinggiTetap(b, lembar.kolom)))),
    barisBeku: lembar.barisBeku ?? 0,
    garisBantu: lembar.garisBantu === true,
    tanda: tandaCetak(lembar),
  };
}

export function tandaCetak(lembar: LembarCetak): TandaCetak {
  const utama = letakBagian(lembar).find(({ bagian }) => bagian.utama && bagian.kepala);
  return {
    versi: 1,
    ...lembar.cetak,
    ...(utama ? { barisJudul: [utama.awal, utama.awal + (utama.bagian.kepala as number) - 1] as const } : {}),
    jeda: jedaHalaman(lembar),
    utuh: barisUtuh(lembar),
    jumlahBaris: jumlahBaris(lembar),
    jumlahKolom: lembar.kolom.length,
  };
}

const gabungan = ({ kolom, lebar = 1, tinggi = 1 }: SelCetak, baris: number): Gabungan => ({
  baris,
  kolom,
  jumlahBaris: tinggi,
  jumlahKolom: lebar,
});

/**
 * Rows whose texts are wrapped in cells of their own column: programs fit their height, one step for each run of rows.
 * A row with merged cells is not among them, for a merged text would be measured by its first column.
 */
function deretMuat(lembar: LembarCetak): DeretUkuran[] {
  const muat = ({ sel }: BarisCetak): 0 | undefined =>
    !sel.some(perluGabung) && sel.some(({ peran, isi }) => rupaPeran(peran).bungkus && isi !== '') ? 0 : undefined;
  return deretUkuran(lembar.bagian.flatMap(({ baris }) => baris.map(muat)));
}

/** Pixels of a column of a new sheet, which need not be asked for. */
const LEBAR_BAKU = 100;

/** All columns in the most frequent width first, where that spares steps. */
function deretKolom(lebar: readonly number[]): DeretUkuran[] {
  const deret = deretUkuran(lebar);
  const bukanBaku = deret.filter(({ ukuran }) => ukuran !== LEBAR_BAKU);
  const hemat = [...new Set(lebar)].map((ukuran) => [
    { awal: 1, jumlah: lebar.length, ukuran },
    ...deret.filter((satu) => satu.ukuran !== ukuran),
  ]);
  return [bukanBaku, ...hemat].reduce((terbaik, satu) => (satu.length < terbaik.length ? satu : terbaik));
}

function deretUkuran(daftar: readonly (number | undefined)[]): DeretUkuran[] {
  const hasil: DeretUkuran[] = [];
  daftar.forEach((ukuran, i) => {
    const akhir = hasil[hasil.length - 1];
    if (ukuran === undefined) return;
    if (akhir?.ukuran === ukuran && akhir.awal + akhir.jumlah === i + 1)
      hasil[hasil.length - 1] = { ...akhir, jumlah: akhir.jumlah + 1 };
    else hasil.push({ awal: i + 1, jumlah: 1, ukuran });
  });
  return hasil;
}
