/** Paraf or proof, under every reading. */
import { parafAtauBuktiAda } from '../../../src/aturan/kaidah/paraf-atau-bukti-ada';
import type { TingkatTafsir } from '../../../src/aturan/tafsir';
import { barisSesi, lingkungan } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const bacaan = (tanpaBukti: TingkatTafsir) => lingkungan({ ketentuan: { tafsir: { tanpaBukti } } });
const tanpa = barisSesi({ paraf: '' });
const belum: Harapan = {
  kolom: 'Paraf', tingkat: 'ingatkan', acuan: 'Lampiran G.4.d; Lampiran I.5', temuan: /belum diisi/, perbaikan: /Sudah/,
};

ujiKaidah(parafAtauBuktiAda, {
  lulus: [
    ['paraf given', barisSesi()],
    ['another word for it', barisSesi({ paraf: 'ya' })],
    ['proof instead', barisSesi({ paraf: 'Belum', bukti: 'Notula 12' })],
    ['the reading is abaikan', tanpa, bacaan('abaikan')],
  ],
  gagal: [
    ['neither', tanpa, belum],
    ['paraf not given yet', barisSesi({ paraf: 'Belum' }), { ...belum, temuan: /"Belum"/ }],
    ['a Pendampingan row', barisSesi({ paraf: '', jenis: 'Pendampingan' }),
      { ...belum, acuan: 'Lampiran H.4.d; Lampiran I.5' }],
    ['the reading is tolak', tanpa, { ...belum, tingkat: 'tolak' }, bacaan('tolak')],
  ],
});
