/** Tables of printed sheets: each column with its contract name, its printed head and how a row fills it. */
import type { Sel } from '../sel';
import type { BarisCetak, FormatCetak, Rata, SelCetak } from './lembar-cetak';
import type { Peran } from './peran';

/** How a column is headed; enough to find it again in a sheet. */
export interface KepalaKolom {
  /** The header by its contract name: the key for programs. */
  readonly judul: string;
  /** Printed head where it is shorter than the contract name. */
  readonly tercetak?: string;
  /** Head above it, shared with its neighbours: `Pembimbingan` over `Sesi` and `JP`. */
  readonly kelompok?: string;
}

export interface KolomTabel<B> extends KepalaKolom {
  /** Pixels. */
  readonly lebar: number;
  readonly isi: (baris: B) => Sel;
  readonly peran?: Peran | ((baris: B) => Peran);
  readonly rata?: Rata;
  readonly format?: FormatCetak;
  readonly sufiks?: (baris: B) => string;
}

export const teksKepala = ({ judul, tercetak }: KepalaKolom): string => tercetak ?? judul;
/** Rows of the head: two where columns are grouped. */
export const tinggiKepala = (kolom: readonly KepalaKolom[]): 1 | 2 =>
  kolom.some(({ kelompok }) => kelompok !== undefined) ? 2 : 1;

export function kepalaTabel(kolom: readonly KepalaKolom[], peran: Peran = 'kepala tabel'): BarisCetak[] {
  const tinggi = tinggiKepala(kolom);
  const atas: SelCetak[] = [];
  const bawah: SelCetak[] = [];
  kolom.forEach((satu, i) => {
    const sel: SelCetak = { kolom: i + 1, isi: teksKepala(satu), peran };
    if (satu.kelompok === undefined) {
      atas.push(tinggi === 1 ? sel : { ...sel, tinggi });
      return;
    }
    bawah.push(sel);
    const kiri = atas[atas.length - 1];
    const bersama = kolom[i - 1]?.kelompok === satu.kelompok && kiri;
    if (bersama) atas[atas.length - 1] = { ...kiri, lebar: (kiri.lebar ?? 1) + 1 };
    else atas.push({ ...sel, isi: satu.kelompok });
  });
  return tinggi === 1 ? [{ sel: atas }] : [{ sel: atas }, { sel: bawah }];
}

export const barisTabel = <B>(kolom: readonly KolomTabel<B>[], baris: B): BarisCetak => ({
  sel: kolom.map((satu, i) => ({
    kolom: i + 1,
    isi: satu.isi(baris),
    peran: typeof satu.peran === 'function' ? satu.peran(baris) : (satu.peran ?? 'isi'),
    ...(satu.rata ? { rata: satu.rata } : {}),
    ...(satu.format ? { format: satu.format } : {}),
    ...(satu.sufiks ? { sufiks: satu.sufiks(baris) } : {}),
  })),
});

/** A row that runs over the whole table: «tidak ada kegiatan». */
export const barisKeterangan = (jumlahKolom: number, isi: string): BarisCetak => ({
  sel: [{ kolom: 1, lebar: jumlahKolom, isi, peran: 'keterangan tabel' }],
});
