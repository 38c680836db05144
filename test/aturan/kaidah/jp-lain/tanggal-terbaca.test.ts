/** Sheet JP Lain: the last day decides the year, else the first. */
import { tanggalJpLainTerbaca } from '../../../../src/aturan/kaidah/jp-lain/tanggal-terbaca';
import { KOSONG, terbaca } from '../../../../src/istilah/hasil-baca';
import { tanggal } from '../../../../src/istilah/tanggal';
import { tanggalKeliru } from '../../../pembangun/bacaan-keliru';
import { barisJpLain, lingkunganJpLain } from '../../../pembangun/baris-lain';
import { ujiKaidah, type Harapan } from '../../../pembangun/uji-kaidah';

const rusak = tanggalKeliru('tidak terbaca', 'Maret');
const satu = (kolom: string, tingkat: Harapan['tingkat']): Harapan => ({
  kolom, tingkat, acuan: '', perbaikan: /Februari 2025/,
});

ujiKaidah(tanggalJpLainTerbaca, {
  lulus: [
    ['both days', barisJpLain()],
    ['only the first day', barisJpLain({ tanggalSelesai: KOSONG })],
    ['only the last day', barisJpLain({ tanggalMulai: KOSONG })],
  ],
  gagal: [
    ['a text date is told', barisJpLain({ tanggalSelesai: terbaca(tanggal('2025-03-04'), '4 maret 2025') }),
      { kolom: 'Tanggal Selesai', tingkat: 'dirapikan', acuan: '', temuan: /"4 maret 2025"/, perbaikan: /4 Maret 2025/ }],
    ['no day at all', barisJpLain({ tanggalMulai: KOSONG, tanggalSelesai: KOSONG }), satu('Tanggal Selesai', 'tolak')],
    ['the last day cannot be read', barisJpLain({ tanggalSelesai: rusak }), satu('Tanggal Selesai', 'tolak')],
    ['the first day cannot be read and decides nothing', barisJpLain({ tanggalMulai: rusak }),
      satu('Tanggal Mulai', 'ingatkan')],
    ['the first day cannot be read and decides', barisJpLain({ tanggalMulai: rusak, tanggalSelesai: KOSONG }),
      satu('Tanggal Mulai', 'tolak')],
  ],
}, lingkunganJpLain());
