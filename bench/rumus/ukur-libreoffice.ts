/** One size in LibreOffice: the formulas calculated and checked, and the values-only twin whose time is taken off. */
import { ukuranDari, type Ukuran } from '../ukur';
import type { BukuRumus } from './baris-rumus';
import { bacaNilai, berkasNilai, berkasRumus, totalDari } from './berkas-rumus';
import type { LibreOffice } from './libreoffice';
import { samakan } from './samakan';

/** Milliseconds after which a run is ended: the whole benchmark has ten minutes. */
export const BATAS = 90_000;
/** The twin varies little: opening and saving only. */
const KALI_KEMBAR = 2;

export interface WaktuRumus {
  /** Open, calculate, save. */
  readonly seluruh: Ukuran;
  /** Without what the twin takes for opening and saving. */
  readonly hitung: Ukuran;
}

/** Undefined where the time was not enough. Throws where a total differs from `kita`. */
export async function ukurLibreOffice(
  kantor: LibreOffice, buku: BukuRumus, kita: ReadonlyMap<string, number>, kali: number,
): Promise<WaktuRumus | undefined> {
  const berumus = await berkasRumus(buku);
  const pertama = await kantor.hitungUlang(berumus, BATAS);
  if (!pertama) return undefined;
  const nilai = await bacaNilai(pertama.berkas);
  samakan(kita, totalDari(nilai), 'LibreOffice');
  const kembar = await berulang(kantor, await berkasNilai(nilai), Math.min(kali, KALI_KEMBAR));
  const lain = await berulang(kantor, berumus, kali - 1);
  if (!kembar || !lain) return undefined;
  const seluruh = [pertama.waktu, ...lain];
  const bukaSimpan = ukuranDari(kembar).median;
  return { seluruh: ukuranDari(seluruh), hitung: ukuranDari(seluruh.map((waktu) => waktu - bukaSimpan)) };
}

/** Milliseconds of every run; undefined where one took too long. */
async function berulang(kantor: LibreOffice, berkas: Uint8Array, kali: number): Promise<number[] | undefined> {
  const daftar: number[] = [];
  for (let ke = 0; ke < kali; ke++) {
    const hasil = await kantor.hitungUlang(berkas, BATAS);
    if (!hasil) return undefined;
    daftar.push(hasil.waktu);
  }
  return daftar;
}
