/** The permohonan behind a Pendampingan, under every reading. */
import { permohonanAda } from '../../../src/aturan/kaidah/permohonan-ada';
import type { TingkatTafsir } from '../../../src/aturan/tafsir';
import { KOSONG } from '../../../src/istilah/hasil-baca';
import { barisSesi, lingkungan } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const bacaan = (tanpaDasar: TingkatTafsir) => lingkungan({ ketentuan: { tafsir: { tanpaDasar } } });
const tanpa = barisSesi({ jenis: 'Pendampingan', dasar: '' });
const belum: Harapan = {
  kolom: 'Dasar', tingkat: 'ingatkan', acuan: 'Lampiran H.4.a', temuan: /permohonan/i,
  perbaikan: /nomor dan tanggal permohonan/,
};

ujiKaidah(permohonanAda, {
  lulus: [
    ['recorded', barisSesi({ jenis: 'Pendampingan' }), bacaan('tolak')],
    ['the default does not ask', tanpa],
    ['the other kind is another rule', barisSesi({ jenis: 'Pembimbingan', dasar: '' }), bacaan('tolak')],
    ['a kind that cannot be read', barisSesi({ jenis: KOSONG, dasar: '' }), bacaan('tolak')],
  ],
  gagal: [
    ['the reading is ingatkan', tanpa, belum, bacaan('ingatkan')],
    ['the reading is tolak', tanpa, { ...belum, tingkat: 'tolak' }, bacaan('tolak')],
  ],
});
