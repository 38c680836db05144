/** Sheet JP Lain: an activity does not end before it begins. */
import { tanggalBerurutan } from '../../../../src/aturan/kaidah/jp-lain/tanggal-berurutan';
import { KOSONG, terbaca } from '../../../../src/istilah/hasil-baca';
import { tanggal } from '../../../../src/istilah/tanggal';
import { barisJpLain, lingkunganJpLain } from '../../../pembangun/baris-lain';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

ujiKaidah(tanggalBerurutan, {
  lulus: [
    ['in order', barisJpLain()],
    ['one day', barisJpLain({ tanggalSelesai: terbaca(tanggal('2025-03-03')) })],
    ['no last day', barisJpLain({ tanggalSelesai: KOSONG })],
    ['no first day', barisJpLain({ tanggalMulai: KOSONG })],
  ],
  gagal: [['ends the day before', barisJpLain({ tanggalSelesai: terbaca(tanggal('2025-03-02')) }), {
    kolom: 'Tanggal Selesai', tingkat: 'ingatkan', acuan: '',
    temuan: /2 Maret 2025 mendahului Tanggal Mulai 3 Maret 2025/, perbaikan: /sertifikat/,
  }]],
}, lingkunganJpLain());
