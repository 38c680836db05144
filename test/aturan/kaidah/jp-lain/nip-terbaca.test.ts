/** Sheet JP Lain: a spoilt NIP gives JP to nobody. */
import { nipJpLainTerbaca } from '../../../../src/aturan/kaidah/jp-lain/nip-terbaca';
import { nipKeliru } from '../../../pembangun/bacaan-keliru';
import { barisJpLain, lingkunganJpLain } from '../../../pembangun/baris-lain';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

ujiKaidah(nipJpLainTerbaca, {
  lulus: [['18 digits as text', barisJpLain()]],
  gagal: [['17 digits', barisJpLain({ nip: nipKeliru('bukan 18 digit', '19850101201001100') }), {
    kolom: 'NIP', tingkat: 'tolak', acuan: '', temuan: /sekarang 17/, perbaikan: /Gunakan NIP 198501012010011001/,
  }]],
}, lingkunganJpLain());
