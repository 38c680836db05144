/** Makes the sheet for SIASN and the same rows as CSV. */
import type { Tanggal } from '../../istilah/tanggal';
import { NAMA_LAPORAN } from '../../lembar/laporan/judul-lembar';
import type { BukuKerja } from '../buku-kerja';
import { catatRiwayat, siapkanRiwayat } from '../riwayat/catat-riwayat';
import { bacaSekali } from './baca-sekali';
import { csvSiasn } from './csv-siasn';
import { tolakLembarBerubah } from './dilihat';
import { barisEkspor, halEkspor, susunLembarEkspor } from './ekspor-dipilih';
import { kalimatSelesai } from './kalimat-selesai';
import type { HasilEkspor } from './kontrak';
import { muatUntukDibuat } from './muat-laporan';
import { periksaPermintaan } from './periksa-permintaan';
import { tulisLembarCetak } from './tulis-lembar-cetak';

/** To be called under the document lock. Throws `Galat` as `buatLaporan`. */
export function buatEkspor(buku: BukuKerja, hariIni: Tanggal, permintaan: unknown): HasilEkspor {
  const { tahun, per, bilaAda, terakhirDilihat } = periksaPermintaan('buatEkspor', permintaan);
  const termuat = muatUntukDibuat(buku, { hariIni, tahun });
  const baris = barisEkspor(termuat, per);
  const nama = NAMA_LAPORAN.eksporSiasn(tahun);
  tolakLembarBerubah(bacaSekali(buku), terakhirDilihat, { nama: [nama], bilaAda, hariIni });
  siapkanRiwayat(buku);
  const lembar = tulisLembarCetak(buku, [susunLembarEkspor(termuat, baris)], {
    bilaAda, hariIni, tanda: { tahun, tanggal: termuat.sumber.bahan.tanggalLaporan, per },
  });
  const hasil = `${baris.length} baris, ${baris.reduce((jumlah, { jumlahJam }) => jumlah + jumlahJam, 0)} JP, satu baris per ${per}`;
  const riwayat = catatRiwayat(buku, { pencatat: termuat.identitas.pencatat, tindakan: nama, baris: baris.length, hasil });
  return {
    kalimat: kalimatSelesai(`${nama} selesai dibuat: ${hasil}.`, lembar, riwayat),
    lembar, jumlahTolak: termuat.jumlahTolak,
    peringatan: halEkspor(termuat).map(({ kalimat }) => kalimat),
    csv: { nama: `${nama}.csv`, isi: csvSiasn(baris) },
  };
}
