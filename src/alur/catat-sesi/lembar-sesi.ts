/** Sheet Sesi as it stands: its cells, its columns by header, its rows as they are understood. */
import type { BarisSesi } from '../../istilah/sesi';
import { bacaSesi } from '../../lembar/baca/baca-sesi';
import { kunciTeks } from '../../lembar/baca/bersihkan';
import { teksSel } from '../../lembar/baca/teks-sel';
import { kamusSesi, type JudulSesi } from '../../lembar/kamus/kamus-sesi';
import type { IsiLembar, Sel } from '../../lembar/sel';
import { idBerikut } from '../../lembar/tulis/id-sesi';
import { kolomMilikAlat } from '../../lembar/tulis/rencana-kolom';
import type { BukuKerja, Permintaan } from '../buku-kerja';

export interface LembarSesi {
  readonly nama: string;
  readonly isi: IsiLembar;
  /** The rows that carry data, in the order of the sheet. */
  readonly daftar: readonly BarisSesi[];
  /** Row numbers of totals and repeated headers. */
  readonly dilewati: ReadonlySet<number>;
  /** Column number from 1; undefined where the sheet has no such column. */
  kolom(judul: JudulSesi): number | undefined;
  /** The cell as it was read; '' where there is none. */
  sel(baris: number, judul: JudulSesi): Sel;
}

/** Throws `Galat` where the sheet or a required header is missing, or a known header stands twice. */
export const muatSesi = (buku: BukuKerja, minta: Permintaan = {}): LembarSesi => lembarSesi(buku.baca(kamusSesi.judul, minta));

/** Throws as `muatSesi`; undefined: there is no such sheet. */
export function lembarSesi(isi: IsiLembar | undefined): LembarSesi {
  const { baris, lewat, peta } = bacaSesi(isi);
  const ada = isi as IsiLembar;
  const kolom = (judul: JudulSesi): number | undefined => {
    const indeks = peta.get(judul);
    return indeks === undefined ? undefined : indeks + 1;
  };
  return {
    nama: ada.nama,
    isi: ada,
    daftar: baris,
    dilewati: lewat.nomor,
    kolom,
    sel: (nomor, judul) => ada.nilai[nomor - 1]?.[(kolom(judul) ?? 0) - 1] ?? '',
  };
}

/** Rows that bear this ID. */
export const barisBerId = ({ daftar }: LembarSesi, id: string): readonly BarisSesi[] =>
  daftar.filter((satu) => kunciTeks(satu.id) === kunciTeks(id));

/** IDs that no cell of the column bears yet, rows without data included. */
export function idBaru({ isi, kolom }: LembarSesi): () => string {
  const indeks = (kolom('ID Sesi') ?? 0) - 1;
  return idBerikut(isi.nilai.map((baris) => teksSel(baris[indeks] ?? '').trim()));
}

/** Cells of this row in the tool's own columns that hold something: results that a change makes void. */
export const selHasil = ({ isi, kolom, sel }: LembarSesi, baris: number): { readonly baris: number; readonly kolom: number }[] =>
  kamusSesi.kolom.filter(({ milik }) => milik === 'alat').flatMap(({ judul }) => {
    const nomor = kolom(judul);
    return nomor === undefined || sel(baris, judul) === '' || !kolomMilikAlat(isi, nomor) ? [] : [{ baris, kolom: nomor }];
  });
