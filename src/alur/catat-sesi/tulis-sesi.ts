/** Writes rows of sheet Sesi: typed columns and the ID, around everything else that stands there. */
import type { KolomSesi } from '../../istilah/sesi';
import { kamusSesi } from '../../lembar/kamus/kamus-sesi';
import { adalahSelTanggal, type Sel } from '../../lembar/sel';
import { rupaKolom } from '../../lembar/rupa/rupa-kolom';
import { susunBlok, type Blok, type KolomTulis, type SelTulis } from '../../lembar/tulis/blok';
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

/** What is written again, unchanged, into a cell between those of a save; undefined: that is left untouched. */
export type SelAntara = (baris: number, kolom: number) => SelTulis | undefined;

/** With no more runs of neighbouring columns than this the calls do not exceed what a save may cost. */
const DERET_TERBANYAK = 2;

/**
 * Neighbouring rows from `baris` on; the blocks that were written. One call for text formats, one for each run of
 * neighbouring columns; where there are more than two, cells in between are written again.
 *
 * @param tanggalPasti whether the cells of Tanggal are known to take a date: in a cell formatted as text it would not be one
 */
export function tulisSesi(
  buku: BukuKerja, { nama, isi, kolom }: LembarSesi, baris: number, daftar: readonly SelBaris[], tanggalPasti: boolean,
  antara: SelAntara = () => undefined,
): Blok[] {
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
  const blok = susunBlok(baris, [...ditulis, ...kolomAntara(baris, daftar.length, ditulis, antara)], selAsli(buku, isi));
  for (const satu of blok) buku.tulis(nama, satu);
  return blok;
}

/** Columns between the written ones, as far as every cell of a gap may be written again. */
function kolomAntara(baris: number, jumlah: number, ditulis: readonly KolomTulis[], antara: SelAntara): KolomTulis[] {
  const nomor = ditulis.map(({ kolom }) => kolom).sort((a, b) => a - b);
  if (nomor.filter((satu) => !nomor.includes(satu - 1)).length <= DERET_TERBANYAK) return [];
  return nomor.slice(1).flatMap((akhir, i) => {
    const awal = (nomor[i] as number) + 1;
    const celah = Array.from({ length: akhir - awal }, (_, k) => ({
      kolom: awal + k, nilai: Array.from({ length: jumlah }, (__, r) => antara(baris + r, awal + k)),
    }));
    return celah.every(({ nilai }) => nilai.every((isi) => isi !== undefined)) ? celah : [];
  });
}

const adalahTanggal = (sel: KolomTulis['nilai'][number]): boolean => typeof sel === 'object' && !('rumus' in sel) && adalahSelTanggal(sel);
