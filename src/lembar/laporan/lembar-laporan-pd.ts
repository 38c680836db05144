/** Sheet Laporan PD: the December report as one printable sheet. */
import type { LaporanPd } from '../../domain/laporan-pd/laporan-pd';
import { cetakMendatar } from '../cetak/kertas';
import type { Bagian, Kertas, LembarCetak } from '../cetak/lembar-cetak';
import { baganLaporan } from './bagan-laporan';
import { judulLaporan } from './judul-laporan';
import { NAMA_LAPORAN } from './judul-lembar';
import { ketentuanLaporan } from './ketentuan-laporan';
import { LEBAR_LAPORAN_PD } from './kolom-laporan-pd';
import { kakiLembar } from './konteks-lembar';
import { kopLaporan } from './kop-laporan';
import { kotakRingkasan } from './kotak-ringkasan';
import { pemeriksaanLaporan } from './pemeriksaan-laporan';
import { tabelUtama } from './tabel-utama';
import { tandaTangan } from './tanda-tangan';

/** On one page: a signature that stands alone on a sheet of paper vouches for nothing. */
const penutup = (laporan: LaporanPd): Bagian => ({
  utuh: true,
  baris: [...ketentuanLaporan(laporan), ...tandaTangan(laporan)],
});

export function lembarLaporanPd(laporan: LaporanPd, kertas: Kertas = 'A4'): LembarCetak {
  const nama = NAMA_LAPORAN.laporanPd(laporan.tahun);
  return {
    nama,
    kolom: LEBAR_LAPORAN_PD,
    bagian: [
      kopLaporan(laporan),
      judulLaporan(laporan),
      kotakRingkasan(laporan),
      baganLaporan(laporan),
      tabelUtama(laporan),
      pemeriksaanLaporan(laporan),
      penutup(laporan),
    ],
    cetak: cetakMendatar(kertas, kakiLembar(nama, laporan)),
  };
}
