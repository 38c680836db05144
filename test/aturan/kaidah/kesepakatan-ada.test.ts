/** The kesepakatan behind a Pembimbingan, under every reading. */
import { kesepakatanAda } from '../../../src/aturan/kaidah/kesepakatan-ada';
import type { TingkatTafsir } from '../../../src/aturan/tafsir';
import { KOSONG } from '../../../src/istilah/hasil-baca';
import { barisSesi, lingkungan } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const bacaan = (tanpaDasar: TingkatTafsir) => lingkungan({ ketentuan: { tafsir: { tanpaDasar } } });
const tanpa = barisSesi({ jenis: 'Pembimbingan', dasar: '' });
const belum: Harapan = {
  kolom: 'Dasar', tingkat: 'ingatkan', acuan: 'Lampiran G.4.a', temuan: /kesepakatan/i,
  perbaikan: /nomor dan tanggal kesepakatan/,
};

ujiKaidah(kesepakatanAda, {
  lulus: [
    ['recorded', barisSesi({ jenis: 'Pembimbingan' }), bacaan('tolak')],
    ['the default does not ask', tanpa],
    ['the other kind is another rule', barisSesi({ jenis: 'Pendampingan', dasar: '' }), bacaan('tolak')],
    ['a kind that cannot be read', barisSesi({ jenis: KOSONG, dasar: '' }), bacaan('tolak')],
  ],
  gagal: [
    ['the reading is ingatkan', tanpa, belum, bacaan('ingatkan')],
    ['the reading is tolak', tanpa, { ...belum, tingkat: 'tolak' }, bacaan('tolak')],
  ],
});
