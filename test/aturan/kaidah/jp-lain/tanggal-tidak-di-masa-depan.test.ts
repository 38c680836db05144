/** Sheet JP Lain: JP are earned when the activity is over. */
import { tanggalJpLainTidakDiMasaDepan } from '../../../../src/aturan/kaidah/jp-lain/tanggal-tidak-di-masa-depan';
import { KOSONG, terbaca } from '../../../../src/istilah/hasil-baca';
import { tanggal } from '../../../../src/istilah/tanggal';
import { barisJpLain, lingkunganJpLain } from '../../../pembangun/baris-lain';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

const pada = (hari: string) => terbaca(tanggal(hari));

ujiKaidah(tanggalJpLainTidakDiMasaDepan, {
  lulus: [['ends today', barisJpLain({ tanggalSelesai: pada('2025-12-15') })]],
  gagal: [
    ['ends tomorrow', barisJpLain({ tanggalSelesai: pada('2025-12-16') }),
      { kolom: 'Tanggal Selesai', tingkat: 'tolak', acuan: '', perbaikan: /16 Desember 2024/ }],
    ['29 February where eight years had none', barisJpLain({ tanggalSelesai: pada('2104-02-29') }),
      { kolom: 'Tanggal Selesai', tingkat: 'tolak', acuan: '', perbaikan: /^Perbaiki Tanggal Selesai; JP/ },
      lingkunganJpLain({ hariIni: '2104-01-15' })],
    ['begins tomorrow, no last day', barisJpLain({ tanggalMulai: pada('2025-12-16'), tanggalSelesai: KOSONG }),
      { kolom: 'Tanggal Mulai', tingkat: 'tolak', acuan: '', perbaikan: /16 Desember 2024/ }],
  ],
}, lingkunganJpLain());
