/** Brings sheet Acuan up to date; the conversion table that staff may have edited is taken over from it. */
import { Galat } from '../istilah/galat';
import { bacaKonversi } from '../lembar/baca/baca-konversi';
import { JUDUL_ACUAN } from '../lembar/kamus/lembar-buatan';
import type { Sel } from '../lembar/sel';
import { AWAL_ACUAN, LEBAR_ACUAN, susunAcuan } from '../lembar/tulis/acuan';
import { susunBlok } from '../lembar/tulis/blok';
import type { BukuKerja } from './buku-kerja';

/**
 * Nothing is emptied first, and cells that are right are not written: the table of staff is in the sheet at every moment,
 * wherever the run is broken off. Throws `Galat` ("lembar-milik-orang") where a sheet of that name holds something else.
 */
export function siapkanAcuan(buku: BukuKerja): void {
  const lama = buku.baca(JUDUL_ACUAN);
  const { konversi, temuan } = bacaKonversi(lama);
  // A line of the edited table that cannot be read must not be lost by writing the sheet again.
  if (temuan.length > 0) return;
  if (lama && !milikAlat(lama.nilai)) throw milikOrang();
  if (!lama) buku.buatLembar(JUDUL_ACUAN);
  const { baris, barisJudul } = susunAcuan(konversi);
  tulisBerbeda(buku, lama?.nilai ?? [], baris);
  if (!lama) LEBAR_ACUAN.forEach((lebar, i) => void buku.rapikanKolom(JUDUL_ACUAN, i + 1, { lebar, bungkus: true }));
  buku.rapikanJudul(JUDUL_ACUAN, LEBAR_ACUAN.length);
  buku.tebalkan(JUDUL_ACUAN, barisJudul, LEBAR_ACUAN.length);
}

/** Blank, as a run that was broken off left it, or begun by the tool. */
const milikAlat = (nilai: readonly (readonly Sel[])[]): boolean =>
  nilai.every((baris) => baris.every((sel) => sel === '')) || String(nilai[0]?.[0]).startsWith(AWAL_ACUAN);

const milikOrang = (): Galat =>
  new Galat(
    'lembar-milik-orang',
    `Lembar "${JUDUL_ACUAN}" berisi data yang bukan buatan Hitung JP, atau sel A1-nya diubah; isinya tidak disentuh. Ganti nama ` +
      `lembar itu, atau tulis "${AWAL_ACUAN}" di sel A1, lalu jalankan lagi.`,
  );

/** Rows of an older, longer version are emptied. */
function tulisBerbeda(buku: BukuKerja, lama: readonly (readonly Sel[])[], baru: readonly (readonly Sel[])[]): void {
  const tinggi = Math.max(lama.length, baru.length);
  const kurang = tinggi - buku.jumlahBaris(JUDUL_ACUAN);
  if (kurang > 0) buku.sisipkanBaris(JUDUL_ACUAN, tinggi - kurang + 1, kurang);
  const daftarKolom = LEBAR_ACUAN.map((_, k) => ({
    kolom: k + 1,
    nilai: Array.from({ length: tinggi }, (__, b) => baru[b]?.[k] ?? ''),
  }));
  const takAda = (): never[] => [];
  const blok = susunBlok(1, daftarKolom, takAda, (baris, kolom, nilai) => (lama[baris - 1]?.[kolom - 1] ?? '') !== nilai);
  for (const satu of blok) buku.tulis(JUDUL_ACUAN, satu);
}
