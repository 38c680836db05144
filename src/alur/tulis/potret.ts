/** A sheet as it stands at one moment: its cells, and where its columns are. */
import { Galat } from '../../istilah/galat';
import { telaahJudul, type PetaKolom } from '../../lembar/baca/judul';
import type { KamusLembar } from '../../lembar/kamus/kolom';
import type { IsiLembar } from '../../lembar/sel';
import type { BukuKerja, Permintaan } from '../buku-kerja';
import { padankanBaris, selSama } from './padankan-baris';

export interface Potret {
  readonly kamus: KamusLembar;
  readonly isi: IsiLembar;
  /** Column index (from 0) by contract name. */
  readonly peta: PetaKolom;
}

/** With its formulas, rectangular as `isi.nilai`, '' where there is none. */
export interface PotretRumus extends Potret {
  readonly rumus: readonly (readonly string[])[];
}

/**
 * Reads the sheet anew. Throws `Galat` ("lembar-tidak-ada") where it is gone.
 *
 * @param sebelum the state before: of a header that stands twice now, the one at its old place is meant, else none
 */
export function potret(buku: BukuKerja, kamus: KamusLembar, sebelum?: Potret, minta: Permintaan = {}): Potret {
  const isi = buku.baca(kamus.judul, minta);
  if (!isi) throw lembarHilang(kamus.judul);
  return potretIsi(isi, kamus, sebelum);
}

export function potretIsi(isi: IsiLembar, kamus: KamusLembar, sebelum?: Potret): Potret {
  const { peta, ganda } = telaahJudul(isi, kamus);
  if (!sebelum || ganda.length === 0) return { kamus, isi, peta };
  const pasti = new Map(peta);
  for (const { judul, indeks } of ganda) {
    const lama = sebelum.peta.get(judul);
    if (lama !== undefined && indeks.includes(lama)) pasti.set(judul, lama);
    else pasti.delete(judul);
  }
  return { kamus, isi, peta: pasti };
}

/** Nobody moves rows about at every moment. */
const BATAS_PUTARAN = 5;

/**
 * Reads the sheet anew with its formulas, which come by a call of their own: they belong to the values where nothing has
 * moved since the state before. The values are read last, so that they are as fresh as can be. Throws `Galat` as `potret`.
 */
export function potretRumus(buku: BukuKerja, sebelum: Potret, minta?: Permintaan): PotretRumus {
  let lama = sebelum;
  for (let putaran = 1; ; putaran++) {
    const rumus = buku.bacaRumusUtuh(lama.isi.nama);
    const kini = potret(buku, lama.kamus, lama, minta);
    if (putaran === BATAS_PUTARAN || diTempat(lama, kini, rumus)) return { ...kini, rumus };
    lama = kini;
  }
}

/** Whether rows and columns stand where they stood; columns that were added at the right move nothing. */
function diTempat(lama: Potret, kini: Potret, rumus: readonly (readonly string[])[]): boolean {
  const [dulu, sekarang] = [lama.isi.nilai, kini.isi.nilai];
  return sekarang.length === dulu.length && sekarang.length === rumus.length && sekarang[0]?.length === rumus[0]?.length &&
    (dulu[0] ?? []).every((judul, k) => selSama(judul, sekarang[0]?.[k])) &&
    padankanBaris(lama, kini).every((asal, i) => asal === undefined || asal === i);
}

const lembarHilang = (nama: string): Galat =>
  new Galat('lembar-tidak-ada', `Lembar "${nama}" terhapus atau berganti nama selama dikerjakan. Jalankan lagi.`);
