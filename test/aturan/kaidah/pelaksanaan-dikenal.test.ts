/** Held or called off; anything else leaves open whether the session was. */
import { pelaksanaanDikenal } from '../../../src/aturan/kaidah/pelaksanaan-dikenal';
import { keliru, KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import { barisSesi } from '../../pembangun/baris-sesi';
import { ujiKaidah } from '../../pembangun/uji-kaidah';

ujiKaidah(pelaksanaanDikenal, {
  lulus: [
    ['blank is Terlaksana', barisSesi()],
    ['Terlaksana', barisSesi({ pelaksanaan: terbaca('Terlaksana') })],
    ['an error cell is refused as that',
      barisSesi({ pelaksanaan: keliru('x', 'y'), selGalat: [{ kolom: 'Pelaksanaan', galat: '#N/A' }] })],
    ['blank', barisSesi({ pelaksanaan: KOSONG })],
  ],
  gagal: [
    ['unknown', barisSesi({ pelaksanaan: keliru('Pelaksanaan "ditunda" tidak dikenal.',
      'Pilih Terlaksana atau Batal.') }),
      { kolom: 'Pelaksanaan', tingkat: 'tolak', acuan: '', temuan: /ditunda/, perbaikan: /Terlaksana atau Batal/ }],
    ['a synonym is told', barisSesi({ pelaksanaan: terbaca('Terlaksana', 'selesai') }),
      { kolom: 'Pelaksanaan', tingkat: 'dirapikan', acuan: '', temuan: /"selesai"/, perbaikan: /Terlaksana/ }],
  ],
});
