/** What Google may call: the menu's functions and what the local run asks; each export becomes a top-level function. */
import { dataLembar as susunDataLembar } from '../alur/data-lembar';
import { hitung } from '../alur/hitung';
import { periksa } from '../alur/periksa';
import { lanjutkanHitung as lanjutkan, type HasilLanjutan } from '../alur/lanjutkan-hitung';
import { kalimatHitung, kalimatPeriksa, type Ringkasan, type RingkasanHitung } from '../alur/ringkasan';
import { kalimatSiapkan, siapkan, type RingkasanSiapkan } from '../alur/siapkan';
import { batalkanSimpan as batalkan } from '../alur/catat-sesi/batalkan-simpan';
import { bukaCatatSesi as siapkanPanel } from '../alur/catat-sesi/buka-catat-sesi';
import { muatBarisTerpilih as muatBaris } from '../alur/catat-sesi/muat-baris-terpilih';
import { simpanSesi as simpan } from '../alur/catat-sesi/simpan-sesi';
import { buatEkspor as susunEkspor } from '../alur/laporan/buat-ekspor';
import { buatKartu as susunKartu } from '../alur/laporan/buat-kartu';
import { buatLaporan as susunLaporan } from '../alur/laporan/buat-laporan';
import { bukaCetak as susunBahanCetak } from '../alur/laporan/buka-cetak';
import { bukaEkspor as susunBahanEkspor } from '../alur/laporan/buka-ekspor';
import { bukaKartu as susunBahanKartu } from '../alur/laporan/buka-kartu';
import { bukaLaporan as susunBahanLaporan } from '../alur/laporan/buka-laporan';
import type {
  BahanCetak, BahanEkspor, BahanKartu, BahanLaporan, HasilEkspor, HasilKartu, HasilLaporan,
} from '../alur/laporan/kontrak';
import type {
  BahanPanel, BarisTermuat, HasilBatal, HasilPengaturan, HasilSimpan, JawabanPanel, PengaturanPanel,
} from '../alur/panel/kontrak';
import { bukaPengaturan as susunPengaturan } from '../alur/pengaturan/buka-pengaturan';
import { simpanPengaturan as simpanUbahanPengaturan } from '../alur/pengaturan/simpan-pengaturan';
import { kalimatUrungkan, urungkan, type RingkasanUrungkan } from '../alur/urungkan/urungkan';
import { bukuAktif } from '../google/buku-aktif';
import { denganKunci } from '../google/kunci';
import { pasangMenu } from '../google/menu';
import { tampilkanBelumSelesai, tampilkanDialog, tampilkanPanel } from '../google/tampilkan';
import { jalankan, jalankanDariPanel, type HasilTindakan } from './jalankan';
import { bacaDaftarJudul, bacaOpsi, bacaPerintah } from './opsi';

/** Simple trigger: builds the menu under every AuthMode, touching no document (U-15, U-16). */
export function onOpen(): void {
  pasangMenu([
    [{ judul: 'Catat sesi…', fungsi: 'catatSesi' }],
    [
      { judul: 'Periksa data', fungsi: 'periksaData' },
      { judul: 'Hitung JP dan kesenjangan', fungsi: 'hitungJp' },
    ],
    [
      { judul: 'Buat laporan PD…', fungsi: 'buatLaporanPd' },
      { judul: 'Cetak kartu kegiatan…', fungsi: 'cetakKartuKegiatan' },
      { judul: 'Ekspor ke SIASN…', fungsi: 'eksporKeSiasn' },
    ],
    [{ judul: 'Urungkan hasil terakhir', fungsi: 'urungkanHasilTerakhir' }],
    [
      { judul: 'Siapkan buku kerja', fungsi: 'siapkanBukuKerja' },
      { judul: 'Pengaturan dan bantuan…', fungsi: 'pengaturanDanBantuan' },
    ],
  ]);
}

/** Runs once after installation, when onOpen has not run by itself (U-17). */
export function onInstall(): void {
  onOpen();
}

/** Menu "Catat sesi…": the panel; what it asks are the four functions below it. */
export function catatSesi(): void {
  tampilkanPanel('ui/catat-sesi', 'Catat sesi');
}

/** What the panel needs when it opens. */
export function bukaCatatSesi(): JawabanPanel<BahanPanel> {
  return jalankanDariPanel(siapkanPanel);
}

/** `permintaan`: a PermintaanSimpan as the panel sent it, checked here. */
export function simpanSesi(permintaan?: unknown): JawabanPanel<HasilSimpan> {
  return jalankanDariPanel((buku, hariIni) => simpan(buku, hariIni, permintaan, denganKunci));
}

/** The selected row of sheet Sesi, to be changed in the panel. */
export function muatBarisTerpilih(): JawabanPanel<BarisTermuat> {
  return jalankanDariPanel((buku) => muatBaris(buku, denganKunci));
}

/** `pembatalan`: what the last save handed to the panel, checked here. */
export function batalkanSimpan(pembatalan?: unknown): JawabanPanel<HasilBatal> {
  return jalankanDariPanel((buku, hariIni) => batalkan(buku, hariIni, pembatalan, denganKunci));
}

/** Menu "Pengaturan dan bantuan…": the dialog; what it asks are the two functions below it. */
export function pengaturanDanBantuan(): void {
  tampilkanDialog('ui/pengaturan', 'Pengaturan dan bantuan', 560, 520);
}

/** The settings as they stand in sheet Pengaturan. */
export function bukaPengaturan(): JawabanPanel<PengaturanPanel> {
  return jalankanDariPanel((buku) => susunPengaturan(buku));
}

/** `permintaan`: a PermintaanPengaturan as the dialog sent it, checked here. */
export function simpanPengaturan(permintaan?: unknown): JawabanPanel<HasilPengaturan> {
  return jalankanDariPanel((buku) => denganKunci(() => simpanUbahanPengaturan(buku, permintaan)));
}

/** Menu "Buat laporan PD…": the dialog; what it asks are the two functions below it, and `bukaCetak`. */
export function buatLaporanPd(): void {
  tampilkanDialog('ui/laporan', 'Buat laporan PD', 640, 600);
}

/** `permintaan`: a PermintaanBukaLaporan as the dialog sent it, or nothing; checked there, as below. */
export function bukaLaporan(permintaan?: unknown): JawabanPanel<BahanLaporan> {
  return jalankanDariPanel((buku, hariIni) => susunBahanLaporan(buku, hariIni, permintaan));
}

/** `permintaan`: a PermintaanLaporan. */
export function buatLaporan(permintaan?: unknown): JawabanPanel<HasilLaporan> {
  return jalankanDariPanel((buku, hariIni) => denganKunci(() => susunLaporan(buku, hariIni, permintaan)));
}

/** Menu "Cetak kartu kegiatan…". */
export function cetakKartuKegiatan(): void {
  tampilkanDialog('ui/kartu', 'Cetak kartu kegiatan', 640, 600);
}

/** `permintaan`: a PermintaanBukaKartu, or nothing. */
export function bukaKartu(permintaan?: unknown): JawabanPanel<BahanKartu> {
  return jalankanDariPanel((buku, hariIni) => susunBahanKartu(buku, hariIni, permintaan));
}

/** `permintaan`: a PermintaanKartu. */
export function buatKartu(permintaan?: unknown): JawabanPanel<HasilKartu> {
  return jalankanDariPanel((buku, hariIni) => denganKunci(() => susunKartu(buku, hariIni, permintaan)));
}

/** Menu "Ekspor ke SIASN…". */
export function eksporKeSiasn(): void {
  tampilkanDialog('ui/ekspor', 'Ekspor ke SIASN', 640, 560);
}

/** `permintaan`: a PermintaanBukaEkspor, or nothing. */
export function bukaEkspor(permintaan?: unknown): JawabanPanel<BahanEkspor> {
  return jalankanDariPanel((buku, hariIni) => susunBahanEkspor(buku, hariIni, permintaan));
}

/** `permintaan`: a PermintaanEkspor. */
export function buatEkspor(permintaan?: unknown): JawabanPanel<HasilEkspor> {
  return jalankanDariPanel((buku, hariIni) => denganKunci(() => susunEkspor(buku, hariIni, permintaan)));
}

/** `permintaan`: a PermintaanCetak; sheets as they are printed. */
export function bukaCetak(permintaan?: unknown): JawabanPanel<BahanCetak> {
  return jalankanDariPanel((buku, hariIni) => susunBahanCetak(buku, hariIni, permintaan));
}

/** Menu "Periksa data". `opsi` as in opsi.ts; a menu click gives none. */
export function periksaData(opsi?: unknown): HasilTindakan<Ringkasan> {
  return jalankan({ kerja: (buku, hariIni) => periksa(buku, { ...bacaOpsi(opsi), hariIni }), kalimat: kalimatPeriksa });
}

/** Menu "Hitung JP dan kesenjangan". */
export function hitungJp(opsi?: unknown): HasilTindakan<RingkasanHitung> {
  return jalankan({
    kerja: (buku, hariIni) => hitung(buku, { ...bacaOpsi(opsi), hariIni }), kalimat: kalimatHitung, tawarkanLanjut: tampilkanBelumSelesai,
  });
}

/** Menu "Urungkan hasil terakhir". */
export function urungkanHasilTerakhir(): HasilTindakan<RingkasanUrungkan> {
  return jalankan({ kerja: (buku, hariIni) => urungkan(buku, { hariIni }), kalimat: kalimatUrungkan });
}

/** What the dialog of a run that stopped asks, until it is done. */
export function lanjutkanHitung(): JawabanPanel<HasilLanjutan> {
  const mulai = Date.now();
  return jalankanDariPanel((buku, hariIni) => denganKunci(() => lanjutkan(buku, hariIni, () => (Date.now() - mulai) / 1000)));
}

/** Menu "Siapkan buku kerja". */
export function siapkanBukuKerja(): HasilTindakan<RingkasanSiapkan> {
  return jalankan({ kerja: siapkan, kalimat: kalimatSiapkan });
}

/** The rows of a deed's sheets as plain objects, for programs; of report sheets by the titles it made. Reads only. */
export function dataLembar(perintah: unknown, dibuat?: unknown): ReturnType<typeof susunDataLembar> {
  return susunDataLembar(bukuAktif().buku, bacaPerintah(perintah), bacaDaftarJudul(dibuat));
}
