/** Sheet JP Lain: a whole number of JP, or none. */
import { jpBulat } from '../../../../src/aturan/kaidah/jp-lain/jp-bulat';
import { keliru, KOSONG, terbaca } from '../../../../src/istilah/hasil-baca';
import { jp } from '../../../../src/istilah/satuan';
import { barisJpLain, lingkunganJpLain } from '../../../pembangun/baris-lain';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

const tolak = { kolom: 'JP', tingkat: 'tolak', acuan: '' } as const;

ujiKaidah(jpBulat, {
  lulus: [['10', barisJpLain()], ['0', barisJpLain({ jp: terbaca(jp(0)) })]],
  gagal: [
    ['blank', barisJpLain({ jp: KOSONG }), { ...tolak, perbaikan: /misalnya 8/ }],
    ['half an hour', barisJpLain({ jp: keliru('JP "2,5" bukan bilangan bulat 0 atau lebih.', 'Isi bilangan bulat.') }),
      { ...tolak, temuan: /2,5/, perbaikan: /bulat/ }],
    ['a number with spaces is told', barisJpLain({ jp: terbaca(jp(8), ' 8 ') }),
      { ...tolak, tingkat: 'dirapikan', perbaikan: /"8"/ }],
  ],
}, lingkunganJpLain());
