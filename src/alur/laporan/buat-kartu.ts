/** Makes the sheet of activity cards for one person, a unit or everybody. */
import type { Tanggal } from '../../istilah/tanggal';
import type { BukuKerja } from '../buku-kerja';
import { catatRiwayat, siapkanRiwayat } from '../riwayat/catat-riwayat';
import { bacaSekali } from './baca-sekali';
import { tolakLembarBerubah } from './dilihat';
import { halTanpaKartu } from './hal-belum-selesai';
import { kalimatSelesai } from './kalimat-selesai';
import { kartuDipilih, namaKartu, susunLembarKartu } from './kartu-dipilih';
import type { HasilKartu } from './kontrak';
import { muatUntukDibuat } from './muat-laporan';
import { periksaPermintaan } from './periksa-permintaan';
import { tulisLembarCetak } from './tulis-lembar-cetak';

/** To be called under the document lock. Throws `Galat` as `buatLaporan`, and for somebody the roster does not know. */
export function buatKartu(buku: BukuKerja, hariIni: Tanggal, permintaan: unknown): HasilKartu {
  const { tahun, untuk, bilaAda, terakhirDilihat } = periksaPermintaan('buatKartu', permintaan);
  const termuat = muatUntukDibuat(buku, { hariIni, tahun });
  const daftar = kartuDipilih(termuat.sumber, untuk);
  const nama = namaKartu(tahun, untuk);
  tolakLembarBerubah(bacaSekali(buku), terakhirDilihat, { nama: [nama], bilaAda, hariIni });
  siapkanRiwayat(buku);
  const lembar = tulisLembarCetak(buku, [susunLembarKartu(termuat, daftar, nama)], {
    bilaAda, hariIni, tanda: { tahun, tanggal: termuat.sumber.bahan.tanggalLaporan, untuk },
  });
  const garis = daftar.kartu.reduce((jumlah, { baris }) => jumlah + baris.length, 0);
  const hasil = `${daftar.kartu.length} kartu dengan ${garis} kegiatan`;
  const riwayat = catatRiwayat(buku, { pencatat: termuat.identitas.pencatat, tindakan: `Kartu kegiatan ${tahun}`, baris: garis, hasil: `${nama}: ${hasil}` });
  return {
    kalimat: kalimatSelesai(`${nama} selesai dibuat: ${hasil}.`, lembar, riwayat),
    lembar, jumlahTolak: termuat.jumlahTolak,
    peringatan: halTanpaKartu(daftar.tanpaKartu).map(({ kalimat }) => kalimat),
  };
}
