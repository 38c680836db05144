/** The one door to the counting: findings, status of every session, totals, potential, gaps and JP Lain of one run. */
import {
  DAFTAR_KAIDAH_DAFTAR_KOMPETENSI, DAFTAR_KAIDAH_DAFTAR_PEGAWAI, DAFTAR_KAIDAH_KOMPETENSI, DAFTAR_KAIDAH_PEGAWAI,
  DAFTAR_KAIDAH_STANDAR,
} from '../aturan/daftar-kaidah-lain';
import type { Lingkungan } from '../aturan/kaidah';
import type { Temuan } from '../istilah/temuan';
import type { Bahan, Hasil } from './bahan';
import { hasilPegawai } from './hasil-pegawai';
import { jumlahJp } from './jumlah-jp';
import { susunKeadaan } from './keadaan';
import { LEMBAR_ASAL } from './lembar-asal';
import { periksaLembarLain } from './pemeriksaan/periksa-lembar-lain';
import { periksaLembarSesi } from './pemeriksaan/periksa-lembar-sesi';
import { periksaSesi } from './pemeriksaan/periksa-sesi';
import { hitungSesi } from './perhitungan/hitung-sesi';
import { susunSesiPerOrang } from './sesi-per-orang';
import { sesiSetelahLaporan } from './sesi-setelah-laporan';

/** Pure: the same `bahan` gives the same `Hasil`. Throws only where a rule let an unreadable row pass (a bug). */
export function hitungBahan(bahan: Bahan): Hasil {
  const { daftarSesi, ketentuan } = bahan;
  const { lingkungan, daftarPegawai, kesenjangan, jpLain } = susunKeadaan(bahan);
  const temuanSesi = periksaSesi(daftarSesi, lingkungan);
  const sesiPerOrang = susunSesiPerOrang(daftarSesi);
  const hasilSesi = hitungSesi(sesiPerOrang, temuanSesi, ketentuan, daftarPegawai);
  const jumlah = jumlahJp({ sesiPerOrang, hasilSesi, hasilJpLain: jpLain.daftar });
  return {
    daftarSesi: hasilSesi,
    daftarPegawai: hasilPegawai(bahan, daftarPegawai, jumlah),
    daftarKompetensi: kesenjangan.daftar,
    daftarJpLain: jpLain.daftar,
    jumlah,
    sesiSetelahLaporan: sesiSetelahLaporan(bahan, hasilSesi),
    temuan: [
      ...periksaLembarSesi(daftarSesi, bahan.lokal, lingkungan),
      ...temuanSesi.filter((satu) => satu.length > 0).flat(),
      ...periksaOrang(bahan, lingkungan),
      ...jpLain.temuan,
    ],
  };
}

/** Findings of Pegawai, Kompetensi and Standar Kompetensi. */
function periksaOrang(bahan: Bahan, lingkungan: Lingkungan): readonly Temuan[] {
  return [
    ...periksaLembarLain(bahan.daftarPegawai, lingkungan, {
      lembar: LEMBAR_ASAL.pegawai, kaidah: DAFTAR_KAIDAH_PEGAWAI, kaidahDaftar: DAFTAR_KAIDAH_DAFTAR_PEGAWAI,
    }),
    ...periksaLembarLain(bahan.daftarKompetensi, lingkungan, {
      lembar: LEMBAR_ASAL.kompetensi, kaidah: DAFTAR_KAIDAH_KOMPETENSI, kaidahDaftar: DAFTAR_KAIDAH_DAFTAR_KOMPETENSI,
    }),
    ...periksaLembarLain(bahan.daftarStandar, lingkungan, {
      lembar: LEMBAR_ASAL.standar, kaidah: DAFTAR_KAIDAH_STANDAR,
    }),
  ].flat();
}
