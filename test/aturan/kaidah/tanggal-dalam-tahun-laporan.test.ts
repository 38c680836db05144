/** Rows of other years count in their own year and are pointed out. */
import { tanggalDalamTahunLaporan } from '../../../src/aturan/kaidah/tanggal-dalam-tahun-laporan';
import { barisSesi, lingkungan } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const lain = (perbaikan: RegExp): Harapan => ({
  kolom: 'Tanggal', tingkat: 'ingatkan', acuan: 'Lampiran J', temuan: /di luar tahun laporan/, perbaikan,
});

ujiKaidah(tanggalDalamTahunLaporan, {
  lulus: [
    ['the first day of the year', barisSesi({ tanggal: '2025-01-01' })],
    ['the last day of the year', barisSesi({ tanggal: '2025-12-31' })],
  ],
  gagal: [
    ['the day before', barisSesi({ tanggal: '2024-12-31' }), lain(/masuk tahun 2024.*menjadi 31 Desember 2025/)],
    ['the day after', barisSesi({ tanggal: '2026-01-01' }), lain(/masuk tahun 2026.*menjadi 1 Januari 2025/),
      lingkungan({ hariIni: '2026-01-02' })],
    ['today', barisSesi({ tanggal: '2026-01-02' }), lain(/^Jika benar, biarkan: kegiatan masuk tahun 2026/),
      lingkungan({ hariIni: '2026-01-02' })],
    ['a day that has not come yet is not to be left', barisSesi({ tanggal: '2026-01-01' }),
      lain(/^Jika tahunnya keliru, perbaiki menjadi 1 Januari 2025\.$/)],
    ['29 February has no day of the same name', barisSesi({ tanggal: '2024-02-29' }), lain(/perbaiki\.$/)],
    ['another report year', barisSesi(), lain(/tidak masuk laporan 2026/), lingkungan({ tahunLaporan: 2026 })],
  ],
});
