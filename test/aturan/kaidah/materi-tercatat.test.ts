/** Materi is the one thing that the card must say about every session. */
import { materiTercatat } from '../../../src/aturan/kaidah/materi-tercatat';
import { barisSesi } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const KOSONG: Harapan = { kolom: 'Materi', tingkat: 'tolak', acuan: 'Lampiran G.4.d', perbaikan: /kartu kendali/ };

ujiKaidah(materiTercatat, {
  lulus: [
    ['materi is written', barisSesi()],
    ['an error cell is refused as that, not as blank',
      barisSesi({ materi: '', selGalat: [{ kolom: 'Materi', galat: '#N/A' }] })],
  ],
  gagal: [
    ['blank on a Pembimbingan row', barisSesi({ materi: '' }), KOSONG],
    ['blank on a Pendampingan row', barisSesi({ materi: '', jenis: 'Pendampingan' }),
      { ...KOSONG, acuan: 'Lampiran H.4.d' }],
    ['an error in another column does not excuse it',
      barisSesi({ materi: '', selGalat: [{ kolom: 'Bukti', galat: '#N/A' }] }), KOSONG],
  ],
});
