/** A wrong weekday is most often a wrong date. */
import { hariSesuaiTanggal } from '../../../src/aturan/kaidah/hari-sesuai-tanggal';
import { KOSONG } from '../../../src/istilah/hasil-baca';
import { barisSesi } from '../../pembangun/baris-sesi';
import { ujiKaidah } from '../../pembangun/uji-kaidah';

ujiKaidah(hariSesuaiTanggal, {
  lulus: [
    ['no weekday typed', barisSesi()],
    ['the right weekday', barisSesi({ hariTertulis: 'Senin' })],
    ['no date to hold it against', barisSesi({ hariTertulis: 'Selasa', tanggal: KOSONG })],
  ],
  gagal: [
    ['the wrong weekday: both ways to mend it', barisSesi({ hariTertulis: 'Selasa' }), {
      kolom: 'Tanggal', tingkat: 'ingatkan', acuan: '', temuan: /Tertulis hari Selasa.*adalah hari Senin/,
      perbaikan: /tulis Senin, 3 Februari 2025;.*Selasa terdekat adalah 28 Januari 2025 atau 4 Februari 2025/,
    }],
    ['across the turn of the year', barisSesi({ tanggal: '2025-01-01', hariTertulis: 'Selasa' }), {
      kolom: 'Tanggal', tingkat: 'ingatkan', acuan: '', perbaikan: /31 Desember 2024 atau 7 Januari 2025/,
    }],
  ],
});
