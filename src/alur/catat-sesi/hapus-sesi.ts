/** Removes rows of sheet Sesi: whole where nothing of staff stands in them, else only the cells that are ours. */
import { kamusSesi } from '../../lembar/kamus/kamus-sesi';
import type { BukuKerja } from '../buku-kerja';
import { selHasil, type LembarSesi } from './lembar-sesi';

/** Filled in by people beforehand; the form never writes it. */
const BUKAN_ISIAN = 'Pelaksanaan';

/** From the last row to the first, so that the numbers of the others hold until their turn. */
export function hapusSesi(buku: BukuKerja, lembar: LembarSesi, daftarBaris: readonly number[]): void {
  const urut = [...daftarBaris].sort((a, b) => b - a);
  const rumusDi = bacaRumusBaris(buku, lembar, urut);
  const disisakan = urut.filter((baris) => berisiMilikStaf(lembar, baris, rumusDi(baris)));
  buku.kosongkanSel(lembar.nama, disisakan.flatMap((baris) =>
    selKita(lembar, baris).filter(({ kolom }) => (rumusDi(baris)[kolom - 1] ?? '') === '')));
  for (const { awal, jumlah } of rentang(urut.filter((baris) => !disisakan.includes(baris)))) buku.hapusBaris(lembar.nama, awal, jumlah);
  buku.tuntaskan();
}

/** Cells that the form or the counting filled: typed columns, the ID, and the tool's own. */
const selKita = (lembar: LembarSesi, baris: number): { readonly baris: number; readonly kolom: number }[] => [
  ...kamusSesi.kolom.filter(({ milik, judul }) => milik !== 'alat' && judul !== BUKAN_ISIAN).flatMap(({ judul }) => {
    const nomor = lembar.kolom(judul);
    return nomor === undefined || lembar.sel(baris, judul) === '' ? [] : [{ baris, kolom: nomor }];
  }),
  ...selHasil(lembar, baris),
];

/** A formula anywhere in the row, or something in a cell that is not ours. */
function berisiMilikStaf(lembar: LembarSesi, baris: number, rumus: readonly string[]): boolean {
  const milikKita = new Set(selKita(lembar, baris).map(({ kolom }) => kolom));
  return (lembar.isi.nilai[baris - 1] ?? []).some((sel, i) => (sel !== '' && !milikKita.has(i + 1)) || (rumus[i] ?? '') !== '');
}

/** Formulas of each row, read in one call over all of them. */
function bacaRumusBaris(buku: BukuKerja, { nama, isi }: LembarSesi, urut: readonly number[]): (baris: number) => readonly string[] {
  const akhir = urut[0] ?? 2;
  const awal = urut[urut.length - 1] ?? akhir;
  const rumus = buku.bacaRumus(nama, awal, 1, akhir - awal + 1, isi.nilai[0]?.length ?? 1);
  return (baris) => rumus[baris - awal] ?? [];
}

/** Neighbouring rows together, the last ones first. */
function rentang(urut: readonly number[]): { readonly awal: number; readonly jumlah: number }[] {
  const hasil: { awal: number; jumlah: number }[] = [];
  for (const baris of urut) {
    const terakhir = hasil[hasil.length - 1];
    if (terakhir && terakhir.awal - 1 === baris) {
      terakhir.awal = baris;
      terakhir.jumlah += 1;
    } else hasil.push({ awal: baris, jumlah: 1 });
  }
  return hasil;
}
