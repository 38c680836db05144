/** Cleaned text is told, the cell stays as typed. */
import { teksRapi } from '../../../src/aturan/kaidah/teks-rapi';
import { barisSesi } from '../../pembangun/baris-sesi';
import { ujiKaidah } from '../../pembangun/uji-kaidah';

ujiKaidah(teksRapi, {
  lulus: [['nothing was cleaned', barisSesi()]],
  gagal: [
    ['a cell with doubled spaces, shortened where it is long',
      barisSesi({ teksDirapikan: [{ kolom: 'Materi', asal: 'a  b', terbaca: `a b ${'x'.repeat(80)}` }] }),
      { kolom: 'Materi', tingkat: 'dirapikan', acuan: '', temuan: /"a b x+…"/, perbaikan: /"a b x/ }],
  ],
});
