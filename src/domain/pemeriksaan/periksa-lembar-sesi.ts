/** Findings about sheet Sesi as a whole: they have a column but no row. */
import { versiPada } from '../../aturan/aturan';
import { DAFTAR_KAIDAH_LEMBAR } from '../../aturan/daftar-kaidah';
import type { Lingkungan } from '../../aturan/kaidah';
import type { BarisSesi } from '../../istilah/sesi';
import type { Temuan } from '../../istilah/temuan';
import { LEMBAR_ASAL } from '../lembar-asal';
import { kaidahAktif } from './kaidah-aktif';
import { susunTemuan } from './susun-temuan';

/** `lokal`: locale of the spreadsheet, `id_ID`. An empty sheet has nothing that could be swapped. */
export function periksaLembarSesi(
  daftarSesi: readonly BarisSesi[],
  lokal: string,
  { ketentuan, hariIni }: Pick<Lingkungan, 'ketentuan' | 'hariIni'>,
): readonly Temuan[] {
  if (daftarSesi.length === 0) return [];
  return kaidahAktif(DAFTAR_KAIDAH_LEMBAR, ketentuan.tafsir).flatMap((aktif) => {
    const versi = versiPada(aktif.kaidah, hariIni);
    const pelanggaran = versi.isi(daftarSesi, lokal);
    return pelanggaran ? [susunTemuan({ lembar: LEMBAR_ASAL.sesi }, aktif, versi, pelanggaran)] : [];
  });
}
