/** Opens a sheet for reading: columns found, rows that carry data picked out, error and merged cells noted. */
import { Galat } from '../../istilah/galat';
import type { KamusLembar } from '../kamus/kolom';
import type { IsiLembar, Sel } from '../sel';
import { bacaNip } from './baca-nip';
import { bacaTanggal } from './baca-tanggal';
import type { BarisLewat } from './baris-lewat';
import { TANPA_LEWAT, pilahBaris } from './baris-lewat';
import { ingat } from './ingat';
import type { PetaKolom } from './judul';
import { petakanJudul } from './judul';
import { galatSel } from './sel-galat';
import { petaSelTertutup } from './sel-tertutup';

/** One row that carries data. */
export interface BarisTerbuka<J extends string> {
  /** Row number in the sheet, from 1. */
  readonly nomor: number;
  /** The cell under a header; '' where the column is missing or the cell holds an error. */
  sel(judul: J): Sel;
  /** Typed columns whose cell holds an error of the spreadsheet. */
  readonly galat: readonly { readonly kolom: J; readonly galat: string }[];
  /** Typed columns whose cell lies hidden under a merge. */
  readonly gabungan: readonly { readonly kolom: J; readonly rentang: string }[];
}

export interface LembarTerbuka<J extends string> {
  readonly peta: PetaKolom<J>;
  readonly baris: readonly BarisTerbuka<J>[];
  readonly lewat: BarisLewat;
}

const KOSONG: readonly never[] = [];

/**
 * A missing optional sheet is an empty one. Throws `Galat` where the sheet or a required header is missing
 * (`lembar-tidak-ada`, `judul-tidak-ada`) or a known header stands twice (`judul-ganda`).
 *
 * @param pasti whether a row is surely data, however it looks; by default where a `penanda` of the sheet can be read
 */
export function bukaLembar<J extends string>(
  isi: IsiLembar | undefined,
  kamus: KamusLembar<J>,
  pasti: (sel: (judul: J) => Sel) => boolean = pastiOlehPenanda(kamus),
): LembarTerbuka<J> {
  if (isi === undefined) {
    if (kamus.wajib) throw lembarHilang(kamus.judul);
    return { peta: new Map(), baris: KOSONG, lewat: TANPA_LEWAT };
  }
  const peta = petakanJudul(isi, kamus);
  const tertutup = petaSelTertutup(isi);
  const selDari = (baris: readonly Sel[]) => (judul: J): Sel => selTerbaca(baris, peta.get(judul));
  const { data, lewat } = pilahBaris({ isi, kamus, peta, tertutup, pasti: (baris) => pasti(selDari(baris)) });
  const ketikan = kamus.kolom.filter(({ milik }) => milik !== 'alat').flatMap(({ judul }) => {
    const indeks = peta.get(judul);
    return indeks === undefined ? [] : [{ judul, indeks }];
  });
  const judulPada = new Map(ketikan.map(({ judul, indeks }) => [indeks, judul]));
  return {
    peta,
    lewat,
    baris: data.map((indeks) => {
      const nilai = isi.nilai[indeks] as readonly Sel[];
      return {
        nomor: indeks + 1,
        sel: selDari(nilai),
        galat: galatBaris(nilai, ketikan),
        gabungan: (tertutup.get(indeks) ?? KOSONG).flatMap(({ kolom, rentang }) => {
          const judul = judulPada.get(kolom);
          return judul === undefined ? [] : [{ kolom: judul, rentang }];
        }),
      };
    }),
  };
}

function pastiOlehPenanda<J extends string>(kamus: KamusLembar<J>): (sel: (judul: J) => Sel) => boolean {
  const penanda = (kamus.penanda ?? []).map((judul) => {
    const nip = kamus.kolom.some((kolom) => kolom.judul === judul && kolom.isi.jenis === 'nip');
    return { judul, terbaca: ingat((sel) => (nip ? bacaNip(sel) : bacaTanggal(sel).tanggal).hasil === 'terbaca') };
  });
  return (sel) => penanda.some(({ judul, terbaca }) => terbaca(sel(judul)));
}

function selTerbaca(baris: readonly Sel[], indeks: number | undefined): Sel {
  const sel = indeks === undefined ? '' : (baris[indeks] ?? '');
  return galatSel(sel) === undefined ? sel : '';
}

function galatBaris<J extends string>(
  nilai: readonly Sel[],
  ketikan: readonly { readonly judul: J; readonly indeks: number }[],
): BarisTerbuka<J>['galat'] {
  let daftar: { kolom: J; galat: string }[] | undefined;
  for (const { judul, indeks } of ketikan) {
    const galat = galatSel(nilai[indeks] ?? '');
    if (galat !== undefined) (daftar ??= []).push({ kolom: judul, galat });
  }
  return daftar ?? KOSONG;
}

const lembarHilang = (judul: string): Galat =>
  new Galat(
    'lembar-tidak-ada',
    `Lembar "${judul}" tidak ada. Jalankan Siapkan buku kerja untuk membuatnya, ` +
      `atau kembalikan nama lembar yang diubah menjadi "${judul}".`,
  );
