/** Writes rows of sheet Sesi: typed columns and the ID, around everything else that stands there. */
import type { KolomSesi } from '../../istilah/sesi';
import { kamusSesi } from '../../lembar/kamus/kamus-sesi';
import { adalahSelTanggal, type Sel } from '../../lembar/sel';
import { rupaKolom } from '../../lembar/rupa/rupa-kolom';
import { susunBlok, type KolomTulis } from '../../lembar/tulis/blok';
import type { BukuKerja } from '../buku-kerja';
import { selAsli } from '../sel-asli';
import type { LembarSesi } from './lembar-sesi';

/** The cells of one row that are to be written; a column that is absent is left as it is. */
export type SelBaris = Readonly<Partial<Record<KolomSesi, Sel>>>;

/** Cells that hold nothing but text: written as text before anybody's spreadsheet may read more into them (S-14, S-15). */
const KOLOM_TEKS: ReadonlySet<string> = new Set(
  kamusSesi.kolom.filter(({ isi }) => isi.jenis === 'nip' || isi.jenis === 'teks').map(({ judul }) => judul),
);
const FORMAT_TEKS = '@';
const FORMAT_TANGGAL = rupaKolom(kamusSesi.kolom.find(({ judul }) => judul === 'Tanggal') as (typeof kamusSesi.kolom)[number]).format ?? '';

/**
 * Neighbouring rows from `baris` on. One call for text formats, one for each run of neighbouring columns.
 *
 * @param tanggalPasti whether the cells of Tanggal are known to take a date: in a cell formatted as text it would not be one
 */
export function tulisSesi(
  buku: BukuKerja, { nama, isi, kolom }: LembarSesi, baris: number, daftar: readonly SelBaris[], tanggalPasti: boolean,
): void {
  const ditulis = kamusSesi.kolom.flatMap(({ judul }): (KolomTulis & { judul: string })[] => {
    const nomor = kolom(judul);
    const nilai = daftar.map((sel) => sel[judul as KolomSesi]);
    return nomor === undefined || nilai.every((isi) => isi === undefined) ? [] : [{ judul, kolom: nomor, nilai }];
  });
  const nomorDari = (cocok: (satu: (typeof ditulis)[number]) => boolean): number[] => ditulis.filter(cocok).map((satu) => satu.kolom);
  buku.formatKolom(nama, baris, daftar.length, nomorDari(({ judul }) => KOLOM_TEKS.has(judul)), FORMAT_TEKS);
  if (!tanggalPasti) {
    buku.formatKolom(nama, baris, daftar.length, nomorDari(({ nilai }) => nilai.some(adalahTanggal)), FORMAT_TANGGAL);
  }
  for (const blok of susunBlok(baris, ditulis, selAsli(buku, isi))) buku.tulis(nama, blok);
}

const adalahTanggal = (sel: KolomTulis['nilai'][number]): boolean => typeof sel === 'object' && !('rumus' in sel) && adalahSelTanggal(sel);
