/** Rebuilds sheet Acuan; the conversion table that staff may have edited is taken over from it. */
import { bacaKonversi } from '../lembar/baca/baca-konversi';
import { JUDUL_ACUAN } from '../lembar/kamus/lembar-buatan';
import { LEBAR_ACUAN, susunAcuan } from '../lembar/tulis/acuan';
import type { BukuKerja } from './buku-kerja';

export function siapkanAcuan(buku: BukuKerja): void {
  const lama = buku.baca(JUDUL_ACUAN);
  const { konversi, temuan } = bacaKonversi(lama);
  // A line of the edited table that cannot be read must not be lost by writing the sheet again.
  if (temuan.length > 0) return;
  if (!lama) buku.buatLembar(JUDUL_ACUAN);
  const { baris, barisJudul } = susunAcuan(konversi);
  buku.kosongkanIsi(JUDUL_ACUAN, baris.length);
  buku.tulis(JUDUL_ACUAN, { baris: 1, kolom: 1, nilai: baris });
  if (!lama) LEBAR_ACUAN.forEach((lebar, i) => void buku.rapikanKolom(JUDUL_ACUAN, i + 1, { lebar, bungkus: true }));
  buku.rapikanJudul(JUDUL_ACUAN, LEBAR_ACUAN.length);
  buku.tebalkan(JUDUL_ACUAN, barisJudul, LEBAR_ACUAN.length);
}
