/** The rows that new sessions are written into: found, made where there are none, and given back when writing fails. */
import type { KolomSesi } from '../../istilah/sesi';
import type { JudulSesi } from '../../lembar/kamus/kamus-sesi';
import type { Sel } from '../../lembar/sel';
import type { BukuKerja } from '../buku-kerja';
import type { LembarSesi } from './lembar-sesi';
import { diBawahGabungan, tempatBaru } from './tempat-baris';
import type { SelBaris } from './tulis-sesi';

export interface TempatSesiBaru {
  readonly baris: number;
  readonly jumlah: number;
  readonly sisip: boolean;
  /** Only the header stands above. */
  readonly dibawahJudul: boolean;
  /** What stands in the i-th of these rows now. */
  sel(i: number, judul: JudulSesi): Sel;
  /** Formulas of the whole sheet, before any row is made. */
  readonly rumus: readonly (readonly string[])[];
  /** The cells to write into the i-th row: without those where a formula of staff gives the name. */
  sesuaikan(i: number, sel: SelBaris): SelBaris;
}

/** Names that staff let a formula look up by NIP. */
const KOLOM_NAMA = ['Nama Peserta', 'Nama Pembimbing'] as const;

/** Formulas, and where no rows are inserted the merges below the data: two calls at most. */
export function tempatSesi(buku: BukuKerja, lembar: LembarSesi, jumlah: number): TempatSesiBaru {
  const { baris: awal, sisip } = tempatBaru(lembar);
  const baris = sisip ? awal : diBawahGabungan(awal, jumlah, buku.bacaGabungan(lembar.nama, awal));
  const rumus = buku.bacaRumusUtuh(lembar.nama);
  const adaRumus: AdaRumus = (i, judul) => !sisip && (rumus[baris + i - 1]?.[(lembar.kolom(judul) ?? 0) - 1] ?? '') !== '';
  return {
    baris, jumlah, sisip, rumus,
    dibawahJudul: baris === 2,
    sel: (i, judul) => (sisip ? '' : lembar.sel(baris + i, judul)),
    sesuaikan: (i, sel) => sesuaikan(sel, (judul) => adaRumus(i, judul), sisip ? '' : lembar.sel(baris + i, 'Paraf')),
  };
}

type AdaRumus = (i: number, judul: JudulSesi) => boolean;

/** A tick box takes true and false, not words. */
function sesuaikan(sel: SelBaris, adaRumus: (judul: JudulSesi) => boolean, parafKini: Sel): SelBaris {
  const tetap = new Set<string>(KOLOM_NAMA.filter(adaRumus));
  const hasil = Object.fromEntries(Object.entries(sel).filter(([judul]) => !tetap.has(judul))) as Partial<Record<KolomSesi, Sel>>;
  return typeof parafKini === 'boolean' ? { ...hasil, Paraf: sel.Paraf === 'Sudah' } : hasil;
}

/** Makes the rows there are not; the answer takes back what was done to them, as far as the workbook still lets it. */
export function siapkanTempat(buku: BukuKerja, lembar: LembarSesi, tempat: TempatSesiBaru, daftar: readonly SelBaris[]): () => void {
  const { baris, jumlah, sisip } = tempat;
  const kurang = sisip ? jumlah : baris + jumlah - 1 - buku.jumlahBaris(lembar.nama);
  const pertama = sisip ? baris : baris + jumlah - kurang;
  if (kurang > 0) buku.sisipkanBaris(lembar.nama, pertama, kurang);
  return () => {
    if (kurang > 0) buku.hapusBaris(lembar.nama, pertama, kurang);
    buku.kosongkanSel(lembar.nama, daftar.slice(0, jumlah - Math.max(kurang, 0)).flatMap((sel, i) =>
      Object.keys(sel).flatMap((judul) => {
        const kolom = lembar.kolom(judul as JudulSesi);
        return kolom === undefined ? [] : [{ baris: baris + i, kolom }];
      })));
  };
}
