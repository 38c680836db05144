/** Merges joined into as few steps as possible: equal spans in neighbouring rows or columns go together. */
import type { Gabungan } from '../sel';

/** One step: merge each row of the area, each of its columns, or the whole of it. */
export interface DeretGabungan extends Gabungan {
  readonly cara: 'per baris' | 'per kolom' | 'seluruhnya';
}

export function deretGabungan(daftar: readonly Gabungan[]): DeretGabungan[] {
  const mendatar = daftar.filter(({ jumlahBaris }) => jumlahBaris === 1);
  const menurun = daftar.filter(({ jumlahBaris, jumlahKolom }) => jumlahBaris > 1 && jumlahKolom === 1);
  const kotak = daftar.filter(({ jumlahBaris, jumlahKolom }) => jumlahBaris > 1 && jumlahKolom > 1);
  return [
    ...perBaris(mendatar),
    ...perKolom(menurun),
    ...kotak.map((satu) => ({ ...satu, cara: 'seluruhnya' as const })),
  ];
}

function perBaris(daftar: readonly Gabungan[]): DeretGabungan[] {
  const urut = [...daftar].sort((a, b) => a.kolom - b.kolom || a.jumlahKolom - b.jumlahKolom || a.baris - b.baris);
  return sambung(
    urut,
    (deret, satu) =>
      deret.kolom === satu.kolom &&
      deret.jumlahKolom === satu.jumlahKolom &&
      deret.baris + deret.jumlahBaris === satu.baris && { ...deret, jumlahBaris: deret.jumlahBaris + 1 },
  ).map((satu) => ({ ...satu, cara: 'per baris' as const }));
}

function perKolom(daftar: readonly Gabungan[]): DeretGabungan[] {
  const urut = [...daftar].sort((a, b) => a.baris - b.baris || a.jumlahBaris - b.jumlahBaris || a.kolom - b.kolom);
  return sambung(
    urut,
    (deret, satu) =>
      deret.baris === satu.baris &&
      deret.jumlahBaris === satu.jumlahBaris &&
      deret.kolom + deret.jumlahKolom === satu.kolom && { ...deret, jumlahKolom: deret.jumlahKolom + 1 },
  ).map((satu) => ({ ...satu, cara: 'per kolom' as const }));
}

function sambung(urut: readonly Gabungan[], gabung: (deret: Gabungan, satu: Gabungan) => Gabungan | false): Gabungan[] {
  const hasil: Gabungan[] = [];
  for (const satu of urut) {
    const akhir = hasil[hasil.length - 1];
    const lebih = akhir && gabung(akhir, satu);
    if (lebih) hasil[hasil.length - 1] = lebih;
    else hasil.push(satu);
  }
  return hasil;
}
