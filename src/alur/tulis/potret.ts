/** A sheet as it stands at one moment: its cells, and where its columns are. */
import { Galat } from '../../istilah/galat';
import { telaahJudul, type PetaKolom } from '../../lembar/baca/judul';
import type { KamusLembar } from '../../lembar/kamus/kolom';
import type { IsiLembar } from '../../lembar/sel';
import type { BukuKerja } from '../buku-kerja';

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
export function potret(buku: BukuKerja, kamus: KamusLembar, sebelum?: Potret): Potret {
  const isi = buku.baca(kamus.judul);
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

export function denganRumus(buku: BukuKerja, satu: Potret): PotretRumus {
  const { nama, nilai } = satu.isi;
  return { ...satu, rumus: buku.bacaRumus(nama, 1, 1, nilai.length, nilai[0]?.length ?? 1) };
}

const lembarHilang = (nama: string): Galat =>
  new Galat('lembar-tidak-ada', `Lembar "${nama}" terhapus atau berganti nama selama dikerjakan. Jalankan lagi.`);
