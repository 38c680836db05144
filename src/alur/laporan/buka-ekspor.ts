/** What the export dialog shows: how many rows and JP there will be, what is unfinished, whether the sheet exists. */
import type { Tanggal } from '../../istilah/tanggal';
import { NAMA_LAPORAN } from '../../lembar/laporan/judul-lembar';
import type { BukuKerja } from '../buku-kerja';
import { bacaSekali } from './baca-sekali';
import { susunDilihat } from './dilihat';
import { barisEkspor, halEkspor, perDari } from './ekspor-dipilih';
import type { BahanEkspor } from './kontrak';
import { keadaanLembar } from './lembar-ada';
import { muatLaporan } from './muat-laporan';
import { periksaPermintaan } from './periksa-permintaan';

/** Reads only. Throws `Galat` for a request that is none, a year without report, and as `muatBuku`. */
export function bukaEkspor(buku: BukuKerja, hariIni: Tanggal, permintaan: unknown): BahanEkspor {
  const isi = periksaPermintaan('bukaEkspor', permintaan);
  const termuat = muatLaporan(buku, { hariIni, tahun: isi?.tahun });
  const tahun = termuat.sumber.bahan.tahunLaporan;
  const per = isi?.per ?? perDari(termuat);
  const baris = barisEkspor(termuat, per);
  const nama = NAMA_LAPORAN.eksporSiasn(tahun);
  const keadaan = keadaanLembar(bacaSekali(buku), [nama], hariIni);
  return {
    tahun, per, nama,
    jumlahBaris: baris.length,
    jumlahJp: baris.reduce((jumlah, { jumlahJam }) => jumlah + jumlahJam, 0),
    belumSelesai: halEkspor(termuat),
    lembarAda: keadaan.lembarAda,
    dilihat: susunDilihat(keadaan),
  };
}
