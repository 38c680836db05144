/** Sheet Pegawai: a row without a readable NIP gives nobody. */
import { nipPegawaiTerbaca } from '../../../../src/aturan/kaidah/pegawai/nip-terbaca';
import { KOSONG, terbaca } from '../../../../src/istilah/hasil-baca';
import { nipKeliru } from '../../../pembangun/bacaan-keliru';
import { NIP, pegawai } from '../../../pembangun/baris-sesi';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

const tolak = { kolom: 'NIP', tingkat: 'tolak', acuan: '', perbaikan: /18 digit NIP/ } as const;

ujiKaidah(nipPegawaiTerbaca, {
  lulus: [['18 digits as text', pegawai({ nip: terbaca(NIP.budi), nama: 'Budi' })]],
  gagal: [
    ['blank', pegawai({ nip: KOSONG, nama: 'Budi' }), { ...tolak, temuan: /NIP "Budi" belum diisi/ }],
    ['blank row', pegawai({ nip: KOSONG }), { ...tolak, temuan: /NIP dan nama/ }],
    ['a number cell', pegawai({ nip: nipKeliru('angka', '1,98E+17', '198000000000000000') }),
      { ...tolak, temuan: /angka/ }],
  ],
});
