/** Writes the results of one sheet into its T columns, each into the row it was worked out for. */
import type { Sel } from '../../lembar/sel';
import type { NilaiAlat } from '../../lembar/tulis/nilai-alat';
import type { BukuKerja } from '../buku-kerja';
import type { LembarTermuat } from '../muat-buku';
import { potretIsi } from './potret';
import { tulisTerjaga, type HasilTulis } from './tulis-terjaga';

export interface HasilLembar {
  readonly lembar: LembarTermuat<{ readonly baris: number }>;
  /** In the order of the rows of `lembar.terbaca`. */
  readonly nilai: readonly NilaiAlat[];
  /** An earlier write to the same sheet, from which rows are followed on. */
  readonly sejak?: HasilTulis | undefined;
  /** Number formats of one column, by row of `lembar` (number from 1). */
  readonly format?: { readonly judul: string; dari(baris: number | undefined): string };
}

/** Where the rows that were read stand now, and how many people changed meanwhile. */
export interface JejakLembar {
  readonly nama: string;
  /** Row numbers as read to row numbers now; rows that are gone are missing. */
  readonly barisKini: ReadonlyMap<number, number>;
  readonly berubah: number;
}

/** Blank rows are cleared; totals, repeated headers and rows that came meanwhile are left. Throws `Galat` as `tulisTerjaga`. */
export function tulisHasil(buku: BukuKerja, { lembar, nilai, sejak, format }: HasilLembar): JejakLembar {
  const { isi, kamus, terbaca } = lembar;
  const hasil = new Map(terbaca.baris.map(({ baris }, i) => [baris, nilai[i] as NilaiAlat]));
  /** Row number as read, of a row (index from 0) of the state from which rows are followed. */
  const dibaca = (indeks: number): number | undefined => {
    const asal = sejak ? sejak.asal[indeks] : indeks;
    return asal === undefined ? undefined : asal + 1;
  };
  const isiSel = (indeks: number | undefined, judul: string): Sel | undefined => {
    if (indeks === undefined) return '';
    const baris = dibaca(indeks);
    return baris === undefined || terbaca.lewat.nomor.has(baris) ? undefined : (hasil.get(baris)?.[judul] ?? '');
  };
  const { asal, kini, berubah } = tulisTerjaga(buku, {
    awal: sejak?.kini ?? potretIsi(isi, kamus),
    mulai: sejak?.kini,
    judul: kamus.kolom.filter(({ milik }) => milik === 'alat').map(({ judul }) => judul),
    nilai: isiSel,
    ...(format && {
      serta: (satu, asalSatu) => {
        const kolom = satu.peta.get(format.judul);
        const daftar = asalSatu.slice(1).map((dari) => format.dari(dari === undefined ? undefined : dibaca(dari)));
        if (kolom !== undefined) buku.tulisFormat(satu.isi.nama, 2, kolom + 1, daftar);
      },
    }),
  });
  return { nama: kini.isi.nama, berubah, barisKini: barisKini(asal, dibaca) };
}

const barisKini = (asal: HasilTulis['asal'], dibaca: (indeks: number) => number | undefined): ReadonlyMap<number, number> =>
  new Map(asal.flatMap((dari, i) => {
    const baris = dari === undefined ? undefined : dibaca(dari);
    return baris === undefined ? [] : [[baris, i + 1] as const];
  }));
