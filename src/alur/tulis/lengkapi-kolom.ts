/** Makes the columns that a sheet lacks, however people move its columns about meanwhile. */
import { Galat } from '../../istilah/galat';
import { petakanJudul, telaahJudul, type PetaKolom } from '../../lembar/baca/judul';
import { teksSel } from '../../lembar/baca/teks-sel';
import type { KamusLembar } from '../../lembar/kamus/kolom';
import { rupaKolom } from '../../lembar/rupa/rupa-kolom';
import type { IsiLembar } from '../../lembar/sel';
import { rencanaKolom, type Cakupan, type RencanaKolom } from '../../lembar/tulis/rencana-kolom';
import type { BukuKerja } from '../buku-kerja';
import { buatKolom } from '../buat-kolom';
import { catatanSalah, judulTertimpa } from './judul-tertimpa';

/** Columns are not moved at every moment. */
const BATAS_PUTARAN = 8;

/** Where each header stands; missing ones are no fault here. Throws `Galat` ("judul-ganda"). */
export function petaTanpaWajib(isi: IsiLembar, kamus: KamusLembar): PetaKolom {
  const { peta, ganda } = telaahJudul(isi, kamus);
  return ganda.length > 0 ? petakanJudul(isi, kamus) : peta;
}

/**
 * Gives the places of all columns as they stand afterwards. A header of other people that ours covered is put back. Throws
 * `Galat` as `rencanaKolom` and `petakanJudul`, before anything is written.
 *
 * @param isi the sheet with its notes, as read before; it is read again only where something is to be made
 */
export function lengkapiKolom(buku: BukuKerja, isi: IsiLembar, kamus: KamusLembar, cakupan: Cakupan): RencanaKolom {
  const rencana = rencanaKolom(isi, kamus, petaTanpaWajib(isi, kamus), cakupan);
  if (lengkap(rencana)) return rencana;
  const dibuat = new Set<string>();
  const judulAlat = new Set(kamus.kolom.filter(({ milik }) => milik === 'alat').map(({ judul }) => judul));
  let kini = bacaPasti(buku, isi);
  for (let putaran = 0; putaran < BATAS_PUTARAN; putaran++) {
    const berikut = rencanaKolom(kini, kamus, petaTanpaWajib(kini, kamus), cakupan);
    if (lengkap(berikut)) {
      // Moved meanwhile: the looks may have gone to another column.
      if (putaran > 1) rapikan(buku, kamus, berikut, dibuat);
      return berikut;
    }
    buatKolom(buku, kamus.judul, berikut);
    for (const { kolom } of [...berikut.tambah, ...berikut.tandai]) dibuat.add(kolom.judul);
    const sesudah = bacaPasti(buku, kini);
    const tertimpa = [
      ...judulTertimpa(kini, sesudah, tempatKita(sesudah, berikut)),
      ...catatanSalah(kini, sesudah, [...berikut.tambah, ...berikut.tandai].map(({ nomor }) => nomor - 1), judulAlat),
    ];
    for (const { kolom, judul, catatan } of tertimpa) buku.tulisJudul(kamus.judul, kolom, [judul], [catatan]);
    kini = tertimpa.length === 0 ? sesudah : bacaPasti(buku, sesudah);
  }
  throw new Galat(
    'lembar-terus-berubah',
    `Kolom lembar "${kamus.judul}" terus dipindahkan orang lain. Tunggu sampai mereka selesai, lalu jalankan lagi.`,
  );
}

/** Values and notes come by two calls; they belong together where a second reading says the same. */
export function bacaPasti(buku: BukuKerja, lama: IsiLembar): IsiLembar {
  const baca = (): IsiLembar => buku.baca(lama.nama, { catatan: true }) ?? lama;
  const kepala = ({ nilai, catatanJudul }: IsiLembar): string => JSON.stringify([nilai[0], catatanJudul]);
  let satu = baca();
  for (let putaran = 0; putaran < BATAS_PUTARAN; putaran++) {
    const dua = baca();
    if (kepala(satu) === kepala(dua)) return dua;
    satu = dua;
  }
  return satu;
}

const lengkap = ({ tambah, tandai }: RencanaKolom): boolean => tambah.length + tandai.length === 0;

function rapikan(buku: BukuKerja, kamus: KamusLembar, { semua }: RencanaKolom, dibuat: ReadonlySet<string>): void {
  for (const { kolom, nomor } of semua) if (dibuat.has(kolom.judul)) buku.rapikanKolom(kamus.judul, nomor, rupaKolom(kolom));
}

/** Columns (from 0) in which headers were written and still stand. */
const tempatKita = ({ nilai }: IsiLembar, { tambah, tandai }: RencanaKolom): number[] =>
  [...tambah, ...tandai]
    .filter(({ kolom, nomor }) => teksSel(nilai[0]?.[nomor - 1] ?? '') === kolom.judul)
    .map(({ nomor }) => nomor - 1);

