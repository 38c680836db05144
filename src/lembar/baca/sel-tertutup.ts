/** Cells hidden under a merge: they read blank although the sheet shows the value of the top left cell over them. */
import { hurufKolom } from '../rupa/rupa';
import type { Gabungan, IsiLembar } from '../sel';
import { selKosong } from './sel-kosong';

export interface SelTertutup {
  /** Column index from 0. */
  readonly kolom: number;
  /** A1 notation of the merge, `F5:F7`. */
  readonly rentang: string;
  /** The merge shows a value, so the row under it is not blank to the eye. */
  readonly berisi: boolean;
}

export const rentangA1 = ({ baris, kolom, jumlahBaris, jumlahKolom }: Gabungan): string =>
  `${hurufKolom(kolom)}${baris}:${hurufKolom(kolom + jumlahKolom - 1)}${baris + jumlahBaris - 1}`;

/** The hidden cells below the header, by row index from 0; rows without one are absent. */
export function petaSelTertutup({ nilai, gabungan }: IsiLembar): ReadonlyMap<number, readonly SelTertutup[]> {
  const peta = new Map<number, SelTertutup[]>();
  const catat = (baris: number, sel: SelTertutup): void => {
    const ada = peta.get(baris);
    if (ada) ada.push(sel);
    else peta.set(baris, [sel]);
  };
  for (const satu of gabungan) {
    const atas = satu.baris - 1;
    const kiri = satu.kolom - 1;
    const berisi = !selKosong(nilai[atas]?.[kiri] ?? '');
    const bawah = Math.min(atas + satu.jumlahBaris, nilai.length);
    for (let baris = Math.max(atas, 1); baris < bawah; baris++) {
      for (let kolom = kiri; kolom < kiri + satu.jumlahKolom; kolom++) {
        if (baris !== atas || kolom !== kiri) catat(baris, { kolom, rentang: rentangA1(satu), berisi });
      }
    }
  }
  return peta;
}
