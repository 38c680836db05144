/** Dates: what cannot be read is refused with the day that was probably meant, and never assumed. */
import { tanggalTerbaca } from '../../../src/aturan/kaidah/tanggal-terbaca';
import { KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import { tanggal } from '../../../src/istilah/tanggal';
import { tanggalKeliru } from '../../pembangun/bacaan-keliru';
import { barisSesi, lingkungan } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const tolak = (temuan: RegExp, perbaikan: RegExp): Harapan => ({
  kolom: 'Tanggal', tingkat: 'tolak', acuan: '', temuan, perbaikan,
});
const duaOktober = tanggalKeliru('tanpa tahun', '2 Okt', { hari: 2, bulan: 10 });

ujiKaidah(tanggalTerbaca, {
  lulus: [
    ['a date cell', barisSesi()],
    ['an error cell is refused as that',
      barisSesi({ tanggal: KOSONG, selGalat: [{ kolom: 'Tanggal', galat: '#REF!' }] })],
  ],
  gagal: [
    ['blank', barisSesi({ tanggal: KOSONG }), tolak(/belum diisi/, /misalnya 3 Februari 2025/)],
    ['not a date', barisSesi({ tanggal: tanggalKeliru('tidak terbaca', 'besok') }),
      tolak(/"besok"/, /hari, bulan, dan tahun/)],
    ['a day that the calendar does not have',
      barisSesi({ tanggal: tanggalKeliru('tidak ada', '31 Februari 2025') }),
        tolak(/tidak ada dalam kalender/, /misalnya/)],
    ['beyond 2099 with a likely day',
      barisSesi({ tanggal: tanggalKeliru('di luar rentang', '3/2/2205', { mungkin: tanggal('2025-02-03') }) }),
      tolak(/2000 sampai dengan 2099/, /kemungkinan 3 Februari 2025/)],
    ['without a year: the report year', barisSesi({ tanggal: duaOktober }),
      tolak(/tahun/, /kemungkinan 2 Oktober 2025/)],
    ['without a year: the year before where that day has not come yet', barisSesi({ tanggal: duaOktober }),
      tolak(/tahun/, /kemungkinan 2 Oktober 2024/), lingkungan({ hariIni: '2025-09-30' })],
    ['without a year: the typed weekday decides', barisSesi({ tanggal: duaOktober, hariTertulis: 'Rabu' }),
      tolak(/tahun/, /kemungkinan 2 Oktober 2024/)],
    ['without a year: today', barisSesi({ tanggal: tanggalKeliru('tanpa tahun', '15 Des', { hari: 15, bulan: 12 }) }),
      tolak(/tahun/, /kemungkinan 15 Desember 2025/)],
    ['a month without a day', barisSesi({ tanggal: tanggalKeliru('tanpa tahun', 'Okt', { bulan: 10 }) }),
      tolak(/tahun/, /misalnya 3 Februari 2025/)],
    ['a day without a month', barisSesi({ tanggal: tanggalKeliru('tanpa tahun', 'tanggal 2', { hari: 2 }) }),
      tolak(/tahun/, /misalnya 3 Februari 2025/)],
    ['beyond 2099: the likely day, not that of the report year',
      barisSesi({ tanggal: tanggalKeliru('di luar rentang', '3/2/2205', { hari: 3, bulan: 2, mungkin: tanggal('2022-02-03') }) }),
      tolak(/2000 sampai dengan 2099/, /kemungkinan 3 Februari 2022/)],
    ['29 February without a year, in a year that has none',
      barisSesi({ tanggal: tanggalKeliru('tanpa tahun', '29 Feb', { hari: 29, bulan: 2 }) }),
      tolak(/tahun/, /kemungkinan 29 Februari 2024/)],
    ['text that was read is told', barisSesi({ tanggal: terbaca(tanggal('2025-02-03'), '3/2/25') }),
      { kolom: 'Tanggal', tingkat: 'dirapikan', acuan: '', temuan: /"3\/2\/25" dibaca sebagai "3 Februari 2025"/,
        perbaikan: /3 Februari 2025/ }],
  ],
});
