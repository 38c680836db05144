/** Sheet JP Lain: the scope serves the comparison only, so a blank one is no fault. */
import { lingkupJpLainDikenal } from '../../../../src/aturan/kaidah/jp-lain/lingkup-dikenal';
import { keliru, KOSONG, terbaca } from '../../../../src/istilah/hasil-baca';
import { barisJpLain, lingkunganJpLain } from '../../../pembangun/baris-lain';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

ujiKaidah(lingkupJpLainDikenal, {
  lulus: [['Nasional', barisJpLain()], ['blank', barisJpLain({ lingkup: KOSONG })]],
  gagal: [
    ['unreadable', barisJpLain({ lingkup: keliru('Lingkup "Asia" tidak dikenal.',
      'Pilih Nasional atau Internasional.') }),
      { kolom: 'Lingkup', tingkat: 'ingatkan', acuan: '', perbaikan: /Nasional atau Internasional/ }],
    ['a synonym is told', barisJpLain({ lingkup: terbaca('Nasional', 'DN') }),
      { kolom: 'Lingkup', tingkat: 'dirapikan', acuan: '', perbaikan: /Nasional/ }],
  ],
}, lingkunganJpLain());
