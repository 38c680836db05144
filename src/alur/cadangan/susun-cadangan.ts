/** Compares what the tool's cells of a sheet hold with what is about to be written, and keeps what differs. */
import type { PetaKolom } from '../../lembar/baca/judul';
import type { KamusLembar } from '../../lembar/kamus/kolom';
import type { IsiLembar, Sel } from '../../lembar/sel';
import type { NilaiAlat } from '../../lembar/tulis/nilai-alat';
import { selSama } from '../tulis/padankan-baris';
import type { CadanganLembar } from './cadangan-hitung';
import { tandaLembar, tandaUnik } from './tanda-baris';

export interface BahanCadangan {
  readonly kamus: KamusLembar;
  /** The sheet as it was read. */
  readonly isi: IsiLembar;
  readonly peta: PetaKolom;
  /** Row numbers (from 1) whose cells are left alone. */
  readonly dilewati: ReadonlySet<number>;
  /** What is written, by row number; every other row is emptied. */
  readonly hasil: ReadonlyMap<number, NilaiAlat>;
  /** Keys given just now, by index (from 0) of the row. */
  readonly kunciBaru?: ReadonlyMap<number, string> | undefined;
}

/** Undefined where nothing differs. */
export function susunCadangan({ kamus, isi, peta, dilewati, hasil, kunciBaru }: BahanCadangan): CadanganLembar | undefined {
  const kolom = kamus.kolom.filter(({ milik }) => milik === 'alat').map(({ judul }) => new KolomPasangan(judul, peta.get(judul)));
  const isian = kamus.kolom.filter(({ milik, judul }) => milik === 'ketik' && peta.has(judul)).map(({ judul }) => judul);
  const tanda = tandaUnik(tandaLembar(isi, kamus, peta, isian, kunciBaru), isi.nilai.length);
  const baris: [string, number[]][] = [];
  let tanpaTanda = 0;
  isi.nilai.forEach((sel, b) => {
    if (b === 0 || dilewati.has(b + 1)) return;
    const nilai = hasil.get(b + 1);
    const daftar = kolom.map((satu) => satu.indeks(sel, nilai?.[satu.judul] ?? ''));
    if (daftar.every((satu) => satu < 0)) return;
    const milik = tanda[b] ?? '';
    if (milik === '') tanpaTanda++;
    else baris.push([milik, daftar]);
  });
  if (baris.length + tanpaTanda === 0) return undefined;
  return { nama: kamus.judul, isian, kolom: kolom.map(({ judul, pasangan }) => ({ judul, pasangan })), baris, tanpaTanda };
}

/** The different pairs of one column, each once. */
class KolomPasangan {
  readonly pasangan: [Sel, Sel][] = [];
  private readonly nomor = new Map<string, number>();

  constructor(readonly judul: string, private readonly kolom: number | undefined) {}

  /** Of the pair of a row; -1 where the cell holds already what is written. */
  indeks(baris: readonly Sel[], baru: Sel): number {
    const lama = this.kolom === undefined ? '' : (baris[this.kolom] ?? '');
    if (selSama(lama, baru)) return -1;
    const kunci = JSON.stringify([lama, baru]);
    const ada = this.nomor.get(kunci);
    if (ada !== undefined) return ada;
    this.nomor.set(kunci, this.pasangan.length);
    return this.pasangan.push([lama, baru]) - 1;
  }
}
