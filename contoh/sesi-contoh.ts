/** Sheet Sesi of the sample: the clean sessions with the dirty ones strewn among them, and where each dirty row stands. */
import { KOLOM_SESI } from './baris-sesi';
import type { BlokKotor, Nasib } from './kotor/blok-kotor';
import { BENTUK_KOTOR } from './kotor/bentuk-kotor';
import { NIP_KOTOR } from './kotor/nip-kotor';
import { ORANG_KOTOR } from './kotor/orang-kotor';
import { PILIHAN_KOTOR } from './kotor/pilihan-kotor';
import { TANGGAL_KOTOR } from './kotor/tanggal-kotor';
import type { BarisContoh, LembarContoh } from './lembar-contoh';
import { susunSesiBersih } from './sesi-bersih';
import { rect, type Rect } from '../src/lokal/buku/rect';

const DAFTAR_BLOK: readonly BlokKotor[] = [
  ...TANGGAL_KOTOR, ...NIP_KOTOR, ...ORANG_KOTOR, ...PILIHAN_KOTOR, ...BENTUK_KOTOR,
];
/** These close a table. */
const DI_AKHIR: ReadonlySet<string> = new Set(['Baris JUMLAH dengan rumus', 'Baris "Dst." dari contoh format']);

/** The day on which what becomes of the rows is stated: a session of January 2026 has not come yet. */
export const HARI_CONTOH = '2025-12-15';

/** Where the rows of a dirty entry stand. */
export interface BarisKotor {
  readonly uraian: string;
  /** Sheet row of its first row, from 1. */
  readonly baris: number;
  /** What becomes of each of its rows. */
  readonly nasib: readonly Nasib[];
  /** Codes of findings it raises. */
  readonly kode: readonly string[];
}

const { isi, kotor, gabungan } = susun();

/** Every dirty entry of sheet Sesi, in sheet order; tests hold the results against it. */
export const BARIS_KOTOR: readonly BarisKotor[] = kotor;
/** Merged areas of sheet Sesi. */
export const GABUNGAN_SESI: readonly Rect[] = gabungan;
export const lembarSesi: LembarContoh = { judul: 'Sesi', kolom: KOLOM_SESI, baris: isi };

function susun(): { isi: BarisContoh[]; kotor: BarisKotor[]; gabungan: Rect[] } {
  const bersih = susunSesiBersih();
  const tersebar = DAFTAR_BLOK.filter(({ uraian }) => !DI_AKHIR.has(uraian));
  const isi: BarisContoh[] = [];
  const kotor: BarisKotor[] = [];
  const gabungan: Rect[] = [];
  const taruh = (blok: BlokKotor): void => {
    const baris = isi.length + 2;
    isi.push(...blok.baris.map((isian) => ({ ...isian, ...jumlahkan(blok, isi) })));
    const { uraian, nasib, kode = [] } = blok;
    kotor.push({ uraian, baris, kode, nasib: typeof nasib === 'string' ? blok.baris.map(() => nasib) : nasib });
    gabungan.push(...(blok.gabung ?? []).map((kolom) => rect(baris, nomorKolom(kolom), blok.baris.length)));
  };
  bersih.forEach(({ baris }, urutan) => {
    isi.push(baris);
    const sampai = Math.round(((urutan + 1) * tersebar.length) / bersih.length);
    tersebar.slice(Math.round((urutan * tersebar.length) / bersih.length), sampai).forEach(taruh);
  });
  DAFTAR_BLOK.filter(({ uraian }) => DI_AKHIR.has(uraian)).forEach(taruh);
  return { isi, kotor, gabungan };
}

/** Sums what stands above; texts such as "2 JP" do not add up, in the formula as in its result. */
function jumlahkan({ jumlahkan: kolom }: BlokKotor, diAtas: readonly BarisContoh[]): BarisContoh {
  if (kolom === undefined) return {};
  const huruf = String.fromCharCode(64 + nomorKolom(kolom));
  const hasil = diAtas.reduce((jumlah, { [kolom]: isi }) => jumlah + (typeof isi === 'number' ? isi : 0), 0);
  return { [kolom]: { rumus: `=SUM(${huruf}2:${huruf}${diAtas.length + 1})`, hasil } };
}

export function nomorKolom(kolom: string): number {
  const indeks = KOLOM_SESI.findIndex(({ judul, kunci = judul }) => kunci === kolom);
  if (indeks < 0) throw new Error(`no such column in the sample: ${kolom}`);
  return indeks + 1;
}
