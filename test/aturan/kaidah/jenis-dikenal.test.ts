/** Kinds: blank and ambiguous are refused with both choices. */
import { jenisDikenal } from '../../../src/aturan/kaidah/jenis-dikenal';
import { keliru, KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import { barisSesi } from '../../pembangun/baris-sesi';
import { ujiKaidah } from '../../pembangun/uji-kaidah';

const acuan = 'Pasal 1 angka 13; Pasal 1 angka 16';

ujiKaidah(jenisDikenal, {
  lulus: [
    ['Pembimbingan', barisSesi()],
    ['Pendampingan', barisSesi({ jenis: 'Pendampingan' })],
    ['an error cell is refused as that', barisSesi({ jenis: KOSONG, selGalat: [{ kolom: 'Jenis', galat: '#N/A' }] })],
  ],
  gagal: [
    ['blank', barisSesi({ jenis: KOSONG }),
      { kolom: 'Jenis', tingkat: 'tolak', acuan, temuan: /belum diisi/, perbaikan: /Pembimbingan.*atau Pendampingan/ }],
    ['ambiguous: the reader says why and names both',
      barisSesi({ jenis: keliru('Jenis "Konseling" tidak dikenal.', 'Pilih Pembimbingan atau Pendampingan.') }),
      { kolom: 'Jenis', tingkat: 'tolak', acuan, temuan: /Konseling/, perbaikan: /Pembimbingan atau Pendampingan/ }],
    ['a synonym is told', barisSesi({ jenis: terbaca('Pembimbingan', 'coaching ') }),
      { kolom: 'Jenis', tingkat: 'dirapikan', acuan: 'Pasal 1 angka 13', temuan: /"coaching " dibaca sebagai "Pembimbingan"/,
        perbaikan: /Pembimbingan/ }],
  ],
});
