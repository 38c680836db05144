/** Removes rows of sheet Sesi: whole where nothing of staff stands in them, else only the cells that are ours. */
import { kamusSesi } from '../../lembar/kamus/kamus-sesi';
import { Galat } from '../../istilah/galat';
import type { BarisSesi } from '../../istilah/sesi';
import type { BukuKerja } from '../buku-kerja';
import { potretIsi, potretRumus, type Potret, type PotretRumus } from '../tulis/potret';
import { isianDariSesi } from '../panel/isian-dari-sesi';
import { barisSemula, berubah } from './cari-baris';
import { lembarSesi, selHasil, type LembarSesi } from './lembar-sesi';
import { BATAS_PUTARAN } from './penjaga-sesi';
import { terhapusDiTempat, type Penghapusan } from './penjaga-hapus';

/** Filled in by people beforehand; the form never writes it. */
const BUKAN_ISIAN = 'Pelaksanaan';

/**
 * Rows that moved while they were removed are looked for again, and a row of somebody else that went in their stead is put
 * back. Throws `GalatIsian` ("isian-berubah") before anything is removed where one is no longer as it was or stands twice,
 * and `Galat` ("lembar-terus-berubah").
 *
 * @param tidakJadi end of the sentence of that refusal
 */
export function hapusSesi(buku: BukuKerja, awal: LembarSesi, daftar: readonly BarisSesi[], tidakJadi: string): void {
  const semula = daftar.map(isianDariSesi);
  let terakhir: Potret = potretIsi(awal.isi, kamusSesi);
  for (let putaran = 0; putaran < BATAS_PUTARAN; putaran++) {
    const sebelum = potretRumus(buku, terakhir, { catatan: true });
    const lembar = lembarSesi(sebelum.isi);
    const baris = semula.flatMap((satu) => {
      const kini = barisSemula(lembar, satu);
      if (!('kalimat' in kini)) return [kini.baris];
      if (putaran === 0) throw berubah(kini, tidakJadi);
      return [];
    });
    if (baris.length === 0 || terhapusDiTempat(buku, sebelum, hapus(buku, lembar, sebelum, baris))) return;
    terakhir = sebelum;
  }
  throw new Galat('lembar-terus-berubah', 'Baris lembar "Sesi" terus dipindahkan orang lain. Tunggu sampai mereka selesai, lalu ulangi.');
}

/** From the last row to the first, so that the numbers of the others hold until their turn. */
function hapus(buku: BukuKerja, lembar: LembarSesi, { rumus }: PotretRumus, daftarBaris: readonly number[]): Penghapusan {
  const urut = [...daftarBaris].sort((a, b) => b - a);
  const rumusDi = (baris: number): readonly string[] => rumus[baris - 1] ?? [];
  const disisakan = urut.filter((baris) => berisiMilikStaf(lembar, baris, rumusDi(baris)));
  const kosong = disisakan.flatMap((baris) =>
    selKita(lembar, baris).filter(({ kolom }) => (rumusDi(baris)[kolom - 1] ?? '') === ''));
  const dibuang = urut.filter((baris) => !disisakan.includes(baris));
  buku.kosongkanSel(lembar.nama, kosong);
  for (const { awal, jumlah } of rentang(dibuang)) buku.hapusBaris(lembar.nama, awal, jumlah);
  buku.tuntaskan();
  return { dibuang, kosong };
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
