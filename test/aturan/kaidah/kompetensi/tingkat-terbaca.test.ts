/** Levels that cannot be read count as blank, and are said. */
import { tingkatStandarTerbaca, tingkatTerbaca } from '../../../../src/aturan/kaidah/kompetensi/tingkat-terbaca';
import { keliru, terbaca } from '../../../../src/istilah/hasil-baca';
import { level } from '../../../../src/istilah/satuan';
import { barisKompetensi, barisStandar } from '../../../pembangun/baris-lain';
import { ujiKaidah, type Harapan } from '../../../pembangun/uji-kaidah';

const rusak = keliru('Tingkat "6" bukan bilangan bulat 0 sampai dengan 5.', 'Isi bilangan bulat 0 sampai dengan 5.');
const satu = (kolom: string): Harapan => ({ kolom, tingkat: 'ingatkan', acuan: '', temuan: /dibaca kosong/,
  perbaikan: /0 sampai dengan 5/ });

ujiKaidah(tingkatTerbaca, {
  lulus: [['levels', barisKompetensi()]],
  gagal: [
    ['one column', barisKompetensi({}, { Komunikasi: rusak }), satu('Komunikasi')],
    ['the single column', barisKompetensi({ tingkatTunggal: rusak }), satu('Level')],
    ['both', barisKompetensi({ tingkatTunggal: rusak }, { Integritas: rusak }), [satu('Level'), satu('Integritas')]],
    ['a level with spaces is told', barisKompetensi({}, { Integritas: terbaca(level(3), ' 3') }),
      { kolom: 'Integritas', tingkat: 'dirapikan', acuan: '', perbaikan: /"3"/ }],
  ],
});

ujiKaidah(tingkatStandarTerbaca, {
  lulus: [['levels', barisStandar()]],
  gagal: [['one column', barisStandar({ Kerjasama: rusak }), satu('Kerjasama')]],
});
