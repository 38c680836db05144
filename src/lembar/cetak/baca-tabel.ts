/** Finds the tables of a report sheet again by their heads, wherever they stand, as rows keyed by header. */
import { teksSel } from '../baca/teks-sel';
import { adalahSelTanggal, type Sel } from '../sel';
import { tinggiKepala, teksKepala, type KepalaKolom } from './tabel';

/** Values by contract name; days as `YYYY-MM-DD`. */
export type BarisTercetak = Readonly<Record<string, string | number | boolean>>;

type Nilai = readonly (readonly Sel[])[];

/** Column number of numbers that only data rows have. */
export const KOLOM_NOMOR = 'No.';

/**
 * All tables with one of these heads, one below the other. A table ends with a blank row; where it has column `No.`,
 * rows without a number (totals, remarks, lines left for handwriting) are left out.
 */
export function bacaTabelTercetak(nilai: Nilai, daftarKepala: readonly (readonly KepalaKolom[])[]): BarisTercetak[] {
  const hasil: BarisTercetak[] = [];
  let peta: ReadonlyMap<string, number> | undefined;
  for (let r = 0; r < nilai.length; r++) {
    const kepala = daftarKepala
      .map((satu) => ({ peta: petaKepala(nilai, r, satu), tinggi: tinggiKepala(satu) }))
      .find((satu) => satu.peta);
    if (kepala) {
      peta = kepala.peta;
      r += kepala.tinggi - 1;
      continue;
    }
    const baris = nilai[r] ?? [];
    if (peta && kosong(baris)) peta = undefined;
    if (peta && adalahData(baris, peta)) hasil.push(barisTercetak(baris, peta));
  }
  return hasil;
}

const rapi = (sel: Sel | undefined): string =>
  (sel === undefined ? '' : teksSel(sel)).replace(/\s+/g, ' ').trim().toLowerCase();
const kosong = (baris: readonly Sel[]): boolean => baris.every((sel) => rapi(sel) === '');

/** Where each column of the head stands, if this row begins it; people may have moved columns. */
function petaKepala(nilai: Nilai, r: number, kepala: readonly KepalaKolom[]): ReadonlyMap<string, number> | undefined {
  const atas = (nilai[r] ?? []).map(rapi);
  const bawah = tinggiKepala(kepala) === 2 ? (nilai[r + 1] ?? []).map(rapi) : [];
  const peta = new Map<string, number>();
  for (const satu of kepala) {
    const teks = rapi(teksKepala(satu));
    const indeks =
      satu.kelompok === undefined
        ? atas.findIndex((isi, k) => isi === teks && (bawah[k] ?? '') === '')
        : bawah.findIndex((isi, k) => isi === teks && kelompokDi(atas, k) === rapi(satu.kelompok));
    if (indeks < 0) return undefined;
    peta.set(satu.judul, indeks);
  }
  return peta;
}

/** The head above a column: its own or, merged, the nearest to its left. */
function kelompokDi(atas: readonly string[], kolom: number): string {
  for (let k = kolom; k >= 0; k--) if (atas[k]) return atas[k] as string;
  return '';
}

function adalahData(baris: readonly Sel[], peta: ReadonlyMap<string, number>): boolean {
  const nomor = peta.get(KOLOM_NOMOR);
  return nomor === undefined || /^\d+$/.test(rapi(baris[nomor]));
}

const barisTercetak = (baris: readonly Sel[], peta: ReadonlyMap<string, number>): BarisTercetak =>
  Object.fromEntries(
    [...peta].map(([judul, k]) => {
      const sel = baris[k] ?? '';
      return [judul, adalahSelTanggal(sel) ? sel.tanggal : sel];
    }),
  );
