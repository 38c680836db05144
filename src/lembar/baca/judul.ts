/** Finds the columns of a sheet by their headers: the contract name first, a synonym only where no contract name is. */
import { kutip } from '../../aturan/kalimat/kutip';
import { Galat } from '../../istilah/galat';
import type { KamusLembar, Kolom } from '../kamus/kolom';
import { hurufKolom } from '../rupa/rupa';
import type { IsiLembar } from '../sel';
import { kunciTeks } from './bersihkan';
import { daftarDan } from './daftar-kata';
import { palingMirip } from './mirip';
import { teksSel } from './teks-sel';

/** Column index (from 0) of each header found, by contract name. */
export type PetaKolom<J extends string = string> = ReadonlyMap<J, number>;

/** Headers that stand twice for one column. */
export interface JudulGanda {
  readonly judul: string;
  readonly indeks: readonly number[];
}

/** A required header that is missing, and the one in the sheet that may be it, misspelt. */
export interface JudulHilang {
  readonly judul: string;
  readonly mirip?: { readonly tertulis: string; readonly indeks: number };
}

export interface TelaahJudul<J extends string = string> {
  readonly peta: PetaKolom<J>;
  readonly ganda: readonly JudulGanda[];
  readonly hilang: readonly JudulHilang[];
}

/** Headers are compared without case, doubled spaces, line breaks, invisible marks and look-alike letters. */
export const kunciJudul = kunciTeks;

/** What the header row says, faults included; throws nothing. */
export function telaahJudul<J extends string>({ nilai }: IsiLembar, kamus: KamusLembar<J>): TelaahJudul<J> {
  const tertulis = (nilai[0] ?? []).map(teksSel);
  const letak = letakJudul(tertulis);
  const peta = new Map<J, number>();
  const ganda: JudulGanda[] = [];
  for (const kolom of kamus.kolom) {
    const indeks = letakKolom(kolom, letak);
    if (indeks.length > 1) ganda.push({ judul: kolom.judul, indeks });
    if (indeks[0] !== undefined) peta.set(kolom.judul, indeks[0]);
  }
  const dipakai = new Set(peta.values());
  const asing = tertulis.filter((judul, indeks) => judul !== '' && !dipakai.has(indeks));
  const hilang = kamus.kolom.filter(({ judul, wajib }) => wajib && !peta.has(judul)).map(({ judul, sinonim }) => {
    const mirip = asing.find((asli) => palingMirip(asli, [judul, ...sinonim]) !== undefined);
    return { judul, mirip: mirip === undefined ? undefined : { tertulis: mirip, indeks: tertulis.indexOf(mirip) } };
  });
  return { peta, ganda, hilang };
}

/** Where each header stands, by its key. */
function letakJudul(tertulis: readonly string[]): LetakJudul {
  const letak = new Map<string, number[]>();
  tertulis.forEach((judul, indeks) => {
    const kunci = kunciJudul(judul);
    const ada = letak.get(kunci);
    if (ada) ada.push(indeks);
    else letak.set(kunci, [indeks]);
  });
  return letak;
}

type LetakJudul = ReadonlyMap<string, readonly number[]>;

function letakKolom({ judul, sinonim }: Kolom, letak: LetakJudul): readonly number[] {
  const tepat = letak.get(kunciJudul(judul));
  if (tepat !== undefined) return tepat;
  // The synonym listed first wins; another one in the sheet is somebody's own column.
  return sinonim.map((satu) => letak.get(kunciJudul(satu))).find((indeks) => indeks !== undefined) ?? [];
}

/**
 * Throws `Galat` where a known header stands twice (`judul-ganda`) or a required one is missing (`judul-tidak-ada`).
 */
export function petakanJudul<J extends string>(isi: IsiLembar, kamus: KamusLembar<J>): PetaKolom<J> {
  const { peta, ganda, hilang } = telaahJudul(isi, kamus);
  if (ganda[0] !== undefined) throw new Galat('judul-ganda', kalimatGanda(isi, ganda[0]));
  if (hilang.length > 0) throw new Galat('judul-tidak-ada', kalimatHilang(isi.nama, hilang));
  return peta;
}

function kalimatGanda({ nama, nilai }: IsiLembar, { judul, indeks }: JudulGanda): string {
  const tempat = indeks.map((i) => `${kutip(teksSel(nilai[0]?.[i] ?? '').trim())} (kolom ${hurufKolom(i + 1)})`);
  return (
    `Lembar "${nama}" mempunyai lebih dari satu judul untuk ${judul}: ${daftarDan(tempat)}. ` +
    `Biarkan satu saja bernama "${judul}" dan ubah judul yang lain, lalu jalankan lagi.`
  );
}

function kalimatHilang(lembar: string, hilang: readonly JudulHilang[]): string {
  const nama = daftarDan(hilang.map(({ judul }) => `"${judul}"`));
  const ubah = hilang.flatMap(({ judul, mirip }) =>
    mirip === undefined
      ? []
      : [
          `Judul ${kutip(mirip.tertulis.trim())} di kolom ${hurufKolom(mirip.indeks + 1)} mungkin yang dimaksud: ` +
            `ubah menjadi "${judul}".`,
        ],
  );
  const lain = ubah.length === hilang.length ? '' : ' Tulis judul itu di baris 1, atau jalankan Siapkan buku kerja.';
  return `Lembar "${lembar}" tidak mempunyai kolom ${nama}.${ubah.map((kalimat) => ` ${kalimat}`).join('')}${lain}`;
}
