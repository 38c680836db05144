/** The look of columns and rows as data; the platform only carries it out. */

export interface RupaKolom {
  /** Pixels; undefined leaves the width that people gave the column. */
  readonly lebar?: number;
  /** Number format pattern in the platform's fixed token language; undefined leaves the cells as they are. */
  readonly format?: string;
  /** Values offered in a dropdown; others are accepted with a warning, for staff paste what they have. */
  readonly pilihan?: readonly string[];
  /** Long texts are wrapped. */
  readonly bungkus?: boolean;
}

/** Neighbouring columns, from 1. */
export interface RentangKolom {
  readonly awal: number;
  readonly akhir: number;
}

/** One conditional colour. Formulas need no separator, for it differs by locale; texts carry the meaning without colour. */
export interface WarnaBaris {
  /** `$R2="Batal"`-like formula without `=`, written for the first data row. */
  readonly rumus: string;
  /** First and last column that are coloured; the whole row where absent. */
  readonly kolom?: RentangKolom;
  readonly latar: string;
  readonly huruf: string;
}

/** Colours with a contrast of at least 4.5 : 1 between text and background. */
export const PALET = {
  hijau: { latar: '#e6f4ea', huruf: '#0d652d' },
  kuning: { latar: '#fef7e0', huruf: '#7a4f01' },
  merah: { latar: '#fce8e6', huruf: '#a50e0e' },
  abu: { latar: '#f1f3f4', huruf: '#3c4043' },
} as const;

export const WARNA_JUDUL = { ketik: '#d9e2f3', alat: '#e2e3e5' } as const;

/** Letters of a column number from 1: 1 = A, 27 = AA. */
export function hurufKolom(kolom: number): string {
  let huruf = '';
  for (let sisa = kolom; sisa > 0; sisa = Math.floor((sisa - 1) / 26)) {
    huruf = String.fromCharCode(65 + ((sisa - 1) % 26)) + huruf;
  }
  return huruf;
}

/** Column number, from 1, of its letters: `AB` is 28. */
export const nomorKolom = (huruf: string): number =>
  [...huruf].reduce((nomor, satu) => nomor * 26 + satu.charCodeAt(0) - 64, 0);
