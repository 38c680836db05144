/** Writes the results of one sheet into its T columns, each into the row it was worked out for. */
import type { Sel } from '../../lembar/sel';
import type { NilaiAlat } from '../../lembar/tulis/nilai-alat';
import type { BukuKerja } from '../buku-kerja';
import type { LembarTermuat } from '../muat-buku';
import { JUDUL_ID, type RencanaId } from './beri-id';
import { potretIsi } from './potret';
import { tulisTerjaga, type HasilTulis } from './tulis-terjaga';

export interface HasilLembar {
  readonly lembar: LembarTermuat<{ readonly baris: number }>;
  /** In the order of the rows of `lembar.terbaca`. */
  readonly nilai: readonly NilaiAlat[];
  /** Of sheet Sesi: IDs that are written together with the results. */
  readonly id?: RencanaId;
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
export function tulisHasil(buku: BukuKerja, { lembar, nilai, id, format }: HasilLembar): JejakLembar {
  const { isi, kamus, terbaca } = lembar;
  const hasil = new Map(terbaca.baris.map(({ baris }, i) => [baris, nilai[i] as NilaiAlat]));
  const nomor = (indeks: number | undefined): number | undefined => (indeks === undefined ? undefined : indeks + 1);
  const isiSel = (indeks: number | undefined, judul: string, kini: Sel): Sel | undefined => {
    if (id && judul === JUDUL_ID) return id.id(indeks, kini);
    if (indeks === undefined) return '';
    const baris = indeks + 1;
    return terbaca.lewat.nomor.has(baris) ? undefined : (hasil.get(baris)?.[judul] ?? '');
  };
  const { asal, kini, berubah } = tulisTerjaga(buku, {
    awal: potretIsi(isi, kamus),
    ...(id && { kunciBaru: id.baru }),
    judul: [
      ...(id && id.baru.size > 0 ? [JUDUL_ID] : []),
      ...kamus.kolom.filter(({ milik }) => milik === 'alat').map(({ judul }) => judul),
    ],
    nilai: isiSel,
    ...(format && {
      serta: (satu, asalSatu) => {
        const kolom = satu.peta.get(format.judul);
        const daftar = asalSatu.slice(1).map((dari) => format.dari(nomor(dari)));
        if (kolom !== undefined) buku.tulisFormat(satu.isi.nama, 2, kolom + 1, daftar);
      },
    }),
  });
  return { nama: kini.isi.nama, berubah, barisKini: barisKini(asal) };
}

const barisKini = (asal: HasilTulis['asal']): ReadonlyMap<number, number> =>
  new Map(asal.flatMap((dari, i) => (dari === undefined ? [] : [[dari + 1, i + 1] as const])));
