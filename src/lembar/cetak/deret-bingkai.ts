/** Borders by kind: areas of one kind joined, so that each kind is one step however many cells have it. */
import type { Gabungan } from '../sel';
import type { Bingkai } from './peran';

export interface DeretBingkai {
  readonly bingkai: Bingkai;
  readonly daftar: readonly Gabungan[];
}

type SelBingkai = Gabungan & { readonly bingkai: Bingkai | undefined };

export function deretBingkai(daftarSel: readonly SelBingkai[]): DeretBingkai[] {
  const jenis = [...new Set(daftarSel.flatMap(({ bingkai }) => bingkai ?? []))];
  return jenis.map((bingkai) => {
    const daftar = daftarSel.filter((satu) => satu.bingkai === bingkai).map(({ bingkai: _, ...petak }) => petak);
    // A grid has the same line on all sides, so neighbours may be drawn as one area with inner lines.
    return { bingkai, daftar: bingkai === 'kisi' ? satukan(daftar) : daftar };
  });
}

/** Rows of cells that touch become one strip, strips of one width below each other one area. */
function satukan(daftar: readonly Gabungan[]): Gabungan[] {
  const urut = [...daftar].sort((a, b) => a.baris - b.baris || a.kolom - b.kolom);
  const pita: Gabungan[] = [];
  for (const satu of urut) {
    const akhir = pita[pita.length - 1];
    const bersambung =
      akhir?.baris === satu.baris &&
      akhir.jumlahBaris === satu.jumlahBaris &&
      akhir.kolom + akhir.jumlahKolom === satu.kolom;
    if (akhir && bersambung) pita[pita.length - 1] = { ...akhir, jumlahKolom: akhir.jumlahKolom + satu.jumlahKolom };
    else pita.push(satu);
  }
  const hasil: Gabungan[] = [];
  for (const satu of pita) {
    const atas = hasil[hasil.length - 1];
    const bersusun =
      atas?.kolom === satu.kolom &&
      atas.jumlahKolom === satu.jumlahKolom &&
      atas.baris + atas.jumlahBaris === satu.baris;
    if (atas && bersusun) hasil[hasil.length - 1] = { ...atas, jumlahBaris: atas.jumlahBaris + satu.jumlahBaris };
    else hasil.push(satu);
  }
  return hasil;
}
