/** A copied row takes the ID of its model with it. */
import { idUnik } from '../../../src/aturan/kaidah/id-unik';
import { barisSesi } from '../../pembangun/baris-sesi';
import { ujiKaidahDaftar, type Harapan } from '../../pembangun/uji-kaidah';

const ganda: Harapan = { kolom: 'ID Sesi', tingkat: 'ingatkan', acuan: '', temuan: /S-1 sudah dipakai baris 2/,
  perbaikan: /baris 3 mendapat ID baru/ };

ujiKaidahDaftar(idUnik, {
  lulus: [
    ['IDs of their own', [barisSesi({ id: 'S-1' }), barisSesi({ baris: 3, id: 'S-2' })]],
    ['no IDs yet', [barisSesi(), barisSesi({ baris: 3 })]],
  ],
  gagal: [['one ID twice', [barisSesi({ id: 'S-1' }), barisSesi({ baris: 3, id: 'S-1' })], { 3: ganda }]],
});
