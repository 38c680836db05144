/** Sheet Kompetensi: of several rows the last one is used, and all are shown. */
import { orangSekali } from '../../../../src/aturan/kaidah/kompetensi/orang-sekali';
import { terbaca } from '../../../../src/istilah/hasil-baca';
import { barisKompetensi } from '../../../pembangun/baris-lain';
import { NIP } from '../../../pembangun/baris-sesi';
import { ujiKaidahDaftar } from '../../../pembangun/uji-kaidah';

const dua = { kolom: 'NIP', tingkat: 'ingatkan', acuan: '', temuan: /yang dipakai baris 5/,
  perbaikan: /sisakan baris 5/ } as const;

ujiKaidahDaftar(orangSekali, {
  lulus: [['two people', [barisKompetensi(), barisKompetensi({ baris: 3, nip: terbaca(NIP.siti) })]]],
  gagal: [['one person three times', [barisKompetensi(), barisKompetensi({ baris: 4 }), barisKompetensi({ baris: 5 })],
    { 2: { ...dua, temuan: /juga pada baris 4, 5; yang dipakai baris 5/ }, 4: { ...dua, temuan: /baris 2, 5;/ }, 5: { ...dua, temuan: /baris 2, 4;/ } }], ['one person twice', [barisKompetensi(), barisKompetensi({ baris: 5 })], { 2: dua, 5: dua }]],
});
