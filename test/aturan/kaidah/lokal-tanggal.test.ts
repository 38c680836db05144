/** A file that reads the month first leaves a trace in the date column. */
import { lokalTanggal } from '../../../src/aturan/kaidah/lokal-tanggal';
import { barisSesi } from '../../pembangun/baris-sesi';
import { ujiKaidahLembar } from '../../pembangun/uji-kaidah';

const sel = (tanggal: string) => barisSesi({ tanggal });
const teks = (tanggal: string) => barisSesi({ tanggal, bentukTanggal: 'teks' });

ujiKaidahLembar(lokalTanggal, {
  lulus: [
    ['an Indonesian file with ordinary dates', [sel('2025-02-03'), sel('2025-02-20')], 'id_ID'],
    ['an empty sheet', [], 'id_ID'],
    ['the language alone', [sel('2025-02-03')], 'id'],
    ['a number cell betrays nothing', [sel('2025-03-02'), barisSesi({ tanggal: '2025-02-15', bentukTanggal: 'angka' })], 'id_ID'],
    ['a late date cell shows that days are read first', [sel('2025-03-02'), sel('2025-02-20'), teks('2025-02-15')],
      'id_ID'],
    ['text alone betrays nothing', [teks('2025-02-03'), teks('2025-02-15')], 'in_ID'],
    ['day 12 is still both day and month', [sel('2025-03-02'), teks('2025-02-12')], 'id_ID'],
  ],
  gagal: [
    ['a foreign file', [sel('2025-02-20')], 'en_US', /File > Setelan > Lokal > Indonesia/],
    ['English in Indonesia', [sel('2025-02-20')], 'en_ID', /Lokal > Indonesia/],
    ['date cells up to 12 beside text after 12', [sel('2025-03-02'), teks('2025-02-13')], 'id_ID',
      /seharusnya 3 Februari 2025/],
  ],
});
