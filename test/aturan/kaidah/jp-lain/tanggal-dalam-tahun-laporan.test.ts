/** Sheet JP Lain: rows of other years count in their own year and are pointed out. */
import { tanggalJpLainDalamTahunLaporan } from '../../../../src/aturan/kaidah/jp-lain/tanggal-dalam-tahun-laporan';
import { terbaca } from '../../../../src/istilah/hasil-baca';
import { tanggal } from '../../../../src/istilah/tanggal';
import { barisJpLain, lingkunganJpLain } from '../../../pembangun/baris-lain';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

ujiKaidah(tanggalJpLainDalamTahunLaporan, {
  lulus: [['begins in the year before, ends in this one',
    barisJpLain({ tanggalMulai: terbaca(tanggal('2024-12-30')) })]],
  gagal: [['ended in the year before', barisJpLain({ tanggalSelesai: terbaca(tanggal('2024-12-31')) }), {
    kolom: 'Tanggal Selesai', tingkat: 'ingatkan', acuan: 'Lampiran J', perbaikan: /masuk tahun 2024/,
  }]],
}, lingkunganJpLain());
