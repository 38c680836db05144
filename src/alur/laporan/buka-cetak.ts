/** What the print dialog draws: each sheet as it was made, if it still holds just that, and the address of its PDF. */
import { Galat } from '../../istilah/galat';
import type { Tanggal } from '../../istilah/tanggal';
import { rencanaCetak } from '../../lembar/cetak/rencana-cetak';
import type { BukuKerja } from '../buku-kerja';
import type { BahanCetak, LembarUntukCetak } from './kontrak';
import { periksaPermintaan } from './periksa-permintaan';
import { sidikNilai } from './sidik';
import { penyusunUlang } from './susun-ulang';
import { bacaTandaLembar } from './tanda-lembar';
import { pembuatTautanPdf } from './tautan-pdf';

/** Reads only. Throws `Galat` where a sheet is not there, and as `muatBuku`. */
export function bukaCetak(buku: BukuKerja, hariIni: Tanggal, permintaan: unknown): BahanCetak {
  const diminta = periksaPermintaan('bukaCetak', permintaan).lembar;
  const lembar = diminta.length > 0 ? diminta : [buku.pilihan().lembar];
  const ada = buku.daftarLembar();
  const hilang = lembar.find((nama) => !ada.includes(nama));
  if (hilang !== undefined) {
    throw new Galat('lembar-tidak-ada', `Lembar "${hilang}" tidak ada di buku kerja ini; buat dahulu, lalu cetak.`);
  }
  const [tanda, tautan, susunUlang] = [bacaTandaLembar(buku), pembuatTautanPdf(buku), penyusunUlang(buku, hariIni)];
  return {
    daftar: lembar.map((nama): LembarUntukCetak => {
      const milik = tanda.get(nama);
      const dasar = { nama, tautanPdf: tautan(nama) };
      if (!milik) return { ...dasar, halangan: TIDAK_BERTANDA };
      const cetak = susunUlang(milik);
      const sama = cetak && sidikNilai(rencanaCetak(cetak).nilai) === sidikNilai(buku.baca(nama)?.nilai ?? []);
      return sama ? { ...dasar, cetak, halangan: '' } : { ...dasar, halangan: TIDAK_SAMA };
    }),
  };
}

const TIDAK_BERTANDA = 'Lembar ini tidak dibuat oleh Hitung JP di buku kerja ini. Cetak lewat PDF dari Google, yang memuat lembar seperti adanya.';
const TIDAK_SAMA = 'Isi lembar ini sudah berbeda dari data: lembarnya diubah tangan, atau sesi dan pengaturan berubah sejak dibuat. Cetak ' +
  'lewat PDF dari Google, yang memuat lembar seperti adanya, atau buat ulang lembarnya.';
