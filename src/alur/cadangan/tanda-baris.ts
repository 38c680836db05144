/** Marks by which rows are found again in a later run: by their key where it names one row only, else by their content. */
import { bersihkanKunci } from '../../lembar/baca/bersihkan';
import type { PetaKolom } from '../../lembar/baca/judul';
import { selKosong } from '../../lembar/baca/sel-kosong';
import { teksSel } from '../../lembar/baca/teks-sel';
import type { KamusLembar } from '../../lembar/kamus/kolom';
import type { IsiLembar, Sel } from '../../lembar/sel';
import { sidikTeks } from '../laporan/sidik';

/** Where a sheet declares no key its rows still name a person. */
const KUNCI_LAIN = 'NIP';
const AWAL = { kunci: 'k', isi: 'i' } as const;

export interface TandaLembar {
  /** Key and content of the row with this index from 0; '' for a blank one. */
  kunci(baris: number): string;
  isi(baris: number): string;
}

/**
 * @param isian headers whose cells are the content of a row
 * @param kunciBaru keys that rows were given since `isi` was read, by index of the row
 */
export function tandaLembar(
  { nilai }: IsiLembar, kamus: KamusLembar, peta: PetaKolom, isian: readonly string[], kunciBaru?: ReadonlyMap<number, string>,
): TandaLembar {
  const kolomKunci = peta.get(kamus.kunci ?? KUNCI_LAIN);
  const kolomIsi = isian.map((judul) => peta.get(judul));
  const teksKunci = (baris: number): string =>
    kunciBaru?.get(baris) ?? (kolomKunci === undefined ? '' : bersihkanKunci(teksSel(nilai[baris]?.[kolomKunci] ?? '')));
  return {
    kunci: (baris) => {
      const teks = teksKunci(baris);
      return teks === '' ? '' : `${AWAL.kunci}${teks}`;
    },
    isi: (baris) => {
      const sel = kolomIsi.map((kolom): Sel => (kolom === undefined ? '' : (nilai[baris]?.[kolom] ?? '')));
      return teksKunci(baris) === '' && sel.every(selKosong) ? '' : `${AWAL.isi}${sidikTeks(JSON.stringify([teksKunci(baris), sel]))}`;
    },
  };
}

/** Marks of all rows from index 1 on; a key that two rows share names neither. */
export function tandaUnik(tanda: TandaLembar, jumlahBaris: number): readonly string[] {
  const kunci = Array.from({ length: jumlahBaris }, (_, b) => (b === 0 ? '' : tanda.kunci(b)));
  const kali = new Map<string, number>();
  for (const satu of kunci) kali.set(satu, (kali.get(satu) ?? 0) + 1);
  return kunci.map((satu, b) => (b === 0 || (satu !== '' && kali.get(satu) === 1) ? satu : tanda.isi(b)));
}

/**
 * Finds the row (index from 0) of one mark after another; each row is given once. A key that two rows bear by now names
 * neither; rows with the same content are taken in their order.
 */
export function pencariBaris(tanda: TandaLembar, jumlahBaris: number): (cari: string) => number | undefined {
  const antrean = { [AWAL.kunci]: undefined, [AWAL.isi]: undefined } as Record<string, Map<string, number[]> | undefined>;
  const susun = (jenis: string): Map<string, number[]> => {
    const peta = new Map<string, number[]>();
    for (let b = jumlahBaris - 1; b >= 1; b--) {
      const satu = jenis === AWAL.kunci ? tanda.kunci(b) : tanda.isi(b);
      const ada = peta.get(satu);
      if (ada) ada.push(b);
      else peta.set(satu, [b]);
    }
    return peta;
  };
  return (cari) => {
    const jenis = cari.charAt(0);
    const baris = (antrean[jenis] ??= susun(jenis)).get(cari);
    return jenis === AWAL.kunci && baris && baris.length > 1 ? undefined : baris?.pop();
  };
}
