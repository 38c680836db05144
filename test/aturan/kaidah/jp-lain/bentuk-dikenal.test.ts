/** Sheet JP Lain: known forms; sessions belong on their own sheet. */
import { bentukDikenal } from '../../../../src/aturan/kaidah/jp-lain/bentuk-dikenal';
import { barisJpLain, lingkunganJpLain } from '../../../pembangun/baris-lain';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

const satu = { kolom: 'Bentuk', acuan: '' } as const;

ujiKaidah(bentukDikenal, {
  lulus: [
    ['as in the table', barisJpLain()],
    ['one of two names', barisJpLain({ bentuk: 'lokakarya' })],
    ['another case and hyphen', barisJpLain({ bentuk: 'E Learning' })],
  ],
  gagal: [
    ['unknown', barisJpLain({ bentuk: 'Outing' }),
      { ...satu, tingkat: 'ingatkan', perbaikan: /Workshop\/lokakarya.*tetap dihitung/ }],
    ['blank', barisJpLain({ bentuk: '' }),
      { ...satu, tingkat: 'ingatkan', temuan: /belum diisi/, perbaikan: /tabel konversi/ }],
    ['coaching', barisJpLain({ bentuk: 'Coaching' }), { ...satu, tingkat: 'tolak', perbaikan: /Pindahkan.*Sesi/ }],
    ['Pendampingan with more words', barisJpLain({ bentuk: 'Pendampingan kinerja' }),
      { ...satu, tingkat: 'tolak', perbaikan: /Sesi/ }],
  ],
}, lingkunganJpLain());
