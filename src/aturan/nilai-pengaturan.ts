/** What a cell of sheet Pengaturan says about a parameter or a reading; the reader and the rule share it. */
import { DAFTAR_PARAMETER } from './daftar-parameter';
import { DAFTAR_PERTANYAAN } from './daftar-pertanyaan';
import type { Parameter } from './parameter';
import type { PertanyaanTerbuka } from './tafsir';

/** A setting of the law by the key in column Pengaturan. */
export type SetelanKetentuan =
  | { readonly macam: 'parameter'; readonly parameter: Parameter }
  | { readonly macam: 'tafsir'; readonly pertanyaan: PertanyaanTerbuka };

const kunci = (teks: string): string => teks.trim().replace(/\s+/g, ' ').toLowerCase();

const SETELAN: ReadonlyMap<string, SetelanKetentuan> = new Map([
  ...DAFTAR_PARAMETER.map((parameter): [string, SetelanKetentuan] => [
    kunci(parameter.pengaturan), { macam: 'parameter', parameter },
  ]),
  ...DAFTAR_PERTANYAAN.map((pertanyaan): [string, SetelanKetentuan] => [
    kunci(pertanyaan.pengaturan), { macam: 'tafsir', pertanyaan },
  ]),
]);

/** Undefined where the key is no setting of the law. */
export const setelanKetentuan = (pengaturan: string): SetelanKetentuan | undefined => SETELAN.get(kunci(pengaturan));

function bilanganBulat(nilai: string | number): number | undefined {
  const angka = typeof nilai === 'number' ? nilai : /^\s*\d+\s*$/.test(nilai) ? Number(nilai) : NaN;
  return Number.isInteger(angka) ? angka : undefined;
}

/** A whole number within the parameter's range, else undefined. */
export function nilaiParameter({ rentang: [terkecil, terbesar] }: Parameter, nilai: string | number): number | undefined {
  const angka = bilanganBulat(nilai);
  return angka !== undefined && angka >= terkecil && angka <= terbesar ? angka : undefined;
}

/** One of the reading's options by its word, or a whole number from 1 where any is allowed; else undefined. */
export function nilaiTafsir({ pilihan }: PertanyaanTerbuka, nilai: string | number): string | number | undefined {
  if (pilihan) return pilihan.find((satu) => kunci(satu) === kunci(String(nilai)));
  const angka = bilanganBulat(nilai);
  return angka !== undefined && angka >= 1 ? angka : undefined;
}
