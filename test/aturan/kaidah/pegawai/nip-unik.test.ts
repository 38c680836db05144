/** A NIP twice: both rows are shown; the later one yields nothing and must be mended. */
import { nipUnik } from '../../../../src/aturan/kaidah/pegawai/nip-unik';
import { KOSONG, terbaca } from '../../../../src/istilah/hasil-baca';
import { NIP, pegawai } from '../../../pembangun/baris-sesi';
import { ujiKaidahDaftar } from '../../../pembangun/uji-kaidah';

const budi = pegawai({ baris: 3, nip: terbaca(NIP.budi), nama: 'Budi Saputra' });
const lagi = pegawai({ baris: 7, nip: terbaca(NIP.budi), nama: 'Budi S.' });

ujiKaidahDaftar(nipUnik, {
  lulus: [
    ['NIPs of their own', [budi, pegawai({ baris: 7, nip: terbaca(NIP.siti) })]],
    ['blank NIPs are another rule', [pegawai({ baris: 3, nip: KOSONG }), pegawai({ baris: 4, nip: KOSONG })]],
  ],
  gagal: [['one NIP on three rows', [budi, lagi, pegawai({ baris: 9, nip: terbaca(NIP.budi), nama: 'B. Saputra' })], {
    3: { kolom: 'NIP', tingkat: 'ingatkan', acuan: '', temuan: /baris 7 \(Budi S\.\), baris 9 \(B\. Saputra\)\.$/, perbaikan: /baris 3/ },
    7: { kolom: 'NIP', tingkat: 'tolak', acuan: '', temuan: /baris 3 .*, baris 9/, perbaikan: /baris 3/ },
    9: { kolom: 'NIP', tingkat: 'tolak', acuan: '', temuan: /baris 3 .*, baris 7/, perbaikan: /baris 3/ },
  }], ['one NIP on two rows', [budi, lagi], {
    3: { kolom: 'NIP', tingkat: 'ingatkan', acuan: '', temuan: /baris 7 \(Budi S\.\)/,
      perbaikan: /ditulis pada baris 3/ },
    7: { kolom: 'NIP', tingkat: 'tolak', acuan: '', temuan: /baris 3 \(Budi Saputra\)/,
      perbaikan: /ditulis pada baris 3/ },
  }]],
});
