/** The evaluation, under every reading. */
import { evaluasiAda } from '../../../src/aturan/kaidah/evaluasi-ada';
import type { TingkatTafsir } from '../../../src/aturan/tafsir';
import { barisSesi, lingkungan } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const bacaan = (tanpaEvaluasi: TingkatTafsir) => lingkungan({ ketentuan: { tafsir: { tanpaEvaluasi } } });
const tanpa = barisSesi({ evaluasi: '' });
const belum: Harapan = {
  kolom: 'Evaluasi', tingkat: 'ingatkan', acuan: 'Lampiran G.4.e', temuan: /belum tercatat/,
  perbaikan: /kolom Evaluasi/,
};

ujiKaidah(evaluasiAda, {
  lulus: [
    ['recorded', barisSesi(), bacaan('tolak')],
    ['the default does not ask', tanpa],
  ],
  gagal: [
    ['the reading is ingatkan', tanpa, belum, bacaan('ingatkan')],
    ['the reading is tolak, on a Pendampingan row', barisSesi({ evaluasi: '', jenis: 'Pendampingan' }),
      { ...belum, tingkat: 'tolak', acuan: 'Lampiran H.4.e' }, bacaan('tolak')],
  ],
});
