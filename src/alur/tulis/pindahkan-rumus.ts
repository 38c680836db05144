/** A formula as the sheet itself would have rewritten it while rows or columns around it moved. */
import { hurufKolom, nomorKolom } from '../../lembar/rupa/rupa';

/** Where a row or column (from 1) stands now; undefined where it is gone. `mutlak`: it is written with a `$`. */
export type Pindah = (nomor: number, mutlak: boolean) => number | undefined;

const SEL = '(\\$?)([A-Z]{1,3})(\\$?)(\\d+)';
/** Text in quotes, cells of another sheet, cells or a range of this one, and any other word (functions, names). */
const BAGIAN = new RegExp(
  `"[^"]*"|(?:'[^']+'|[\\p{L}_][\\p{L}\\d_.]*)!\\$?[A-Z]+\\$?\\d+(?::\\$?[A-Z]+\\$?\\d+)?` +
    `|${SEL}(?::${SEL})?(?![\\p{L}\\d_(])|[\\p{L}_][\\p{L}\\d_.]*`,
  'gu',
);

/** `=SUM(B2:B9)` after three rows were inserted at row 5: `=SUM(B2:B12)`. References to other sheets stay. */
export const pindahkanRumus = (rumus: string, baris: Pindah, kolom: Pindah): string =>
  rumus.replace(BAGIAN, (asal: string, ...bagian: string[]) => {
    const awal = bagian.slice(0, 4) as unknown as BagianSel;
    const akhir = bagian.slice(4, 8) as unknown as BagianSel;
    if (!awal[1]) return asal;
    if (!akhir[1]) return pindahkanSel(awal, baris, kolom) ?? '#REF!';
    // A range shrinks where its first or last line is gone.
    const [kiri, kanan] = [
      pindahkanSel(awal, terdekat(baris, 1, Number(akhir[3])), terdekat(kolom, 1, nomorKolom(akhir[1]))),
      pindahkanSel(akhir, terdekat(baris, -1, Number(awal[3])), terdekat(kolom, -1, nomorKolom(awal[1]))),
    ];
    return kiri === undefined || kanan === undefined ? '#REF!' : `${kiri}:${kanan}`;
  });

type BagianSel = readonly [mutlakKolom: string, huruf: string, mutlakBaris: string, nomor: string];

function pindahkanSel([mutlakKolom, huruf, mutlakBaris, nomor]: BagianSel, baris: Pindah, kolom: Pindah): string | undefined {
  const [barisBaru, kolomBaru] = [baris(Number(nomor), mutlakBaris !== ''), kolom(nomorKolom(huruf), mutlakKolom !== '')];
  return barisBaru === undefined || kolomBaru === undefined ? undefined : `${mutlakKolom}${hurufKolom(kolomBaru)}${mutlakBaris}${barisBaru}`;
}

/** The first line from this one on that is still there, towards the other end of the range. */
const terdekat = (pindah: Pindah, arah: 1 | -1, batas: number): Pindah => (nomor, mutlak) => {
  for (let satu = nomor; satu * arah <= batas * arah; satu += arah) {
    const baru = pindah(satu, mutlak);
    if (baru !== undefined) return baru;
  }
  return undefined;
};
