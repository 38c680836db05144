/** Today is the last day that may be written down. */
import { tanggalTidakDiMasaDepan } from '../../../src/aturan/kaidah/tanggal-tidak-di-masa-depan';
import { KOSONG } from '../../../src/istilah/hasil-baca';
import { barisSesi, lingkungan } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const depan = (perbaikan: RegExp): Harapan => ({
  kolom: 'Tanggal', tingkat: 'tolak', acuan: '', temuan: /belum tiba/, perbaikan,
});

ujiKaidah(tanggalTidakDiMasaDepan, {
  lulus: [
    ['today', barisSesi({ tanggal: '2025-12-15' })],
    ['a date that cannot be read is another rule', barisSesi({ tanggal: KOSONG })],
  ],
  gagal: [
    ['tomorrow', barisSesi({ tanggal: '2025-12-16' }), depan(/16 Desember 2024/)],
    ['next year', barisSesi({ tanggal: '2026-03-03' }), depan(/misalnya 3 Maret 2025/)],
    ['29 February of the next leap year', barisSesi({ tanggal: '2028-02-29' }), depan(/misalnya 29 Februari 2024/)],
    ['the same day of next year', barisSesi({ tanggal: '2026-12-15' }), depan(/misalnya 15 Desember 2025;/)],
    ['29 February where eight years had none', barisSesi({ tanggal: '2104-02-29' }), depan(/^Perbaiki tanggalnya; kegiatan/),
      lingkungan({ hariIni: '2104-01-15' })],
    ['1 January seen on 31 December', barisSesi({ tanggal: '2026-01-01' }), depan(/1 Januari 2025/),
      lingkungan({ hariIni: '2025-12-31' })],
  ],
});
