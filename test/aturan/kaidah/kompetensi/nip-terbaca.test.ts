/** Sheet Kompetensi: levels without a readable NIP belong to nobody. */
import { nipKompetensiTerbaca } from '../../../../src/aturan/kaidah/kompetensi/nip-terbaca';
import { nipKeliru } from '../../../pembangun/bacaan-keliru';
import { barisKompetensi } from '../../../pembangun/baris-lain';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

const tolak = { kolom: 'NIP', tingkat: 'tolak', acuan: '' } as const;

ujiKaidah(nipKompetensiTerbaca, {
  lulus: [['readable', barisKompetensi()]],
  gagal: [
    ['spoilt, with a known name', barisKompetensi({ nip: nipKeliru('bukan 18 digit', '1985') }),
      { ...tolak, perbaikan: /198501012010011001/ }],
    ['spoilt, without a name', barisKompetensi({ nip: nipKeliru('bukan 18 digit', '1985'), nama: '' }),
      { ...tolak, perbaikan: /Ketik ulang 18 digit/ }],
  ],
});
