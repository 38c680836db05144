/** Rows of JP Lain and Kompetensi belong to somebody of the roster. */
import { pegawaiJpLainTerdaftar, pegawaiKompetensiTerdaftar } from '../../../src/aturan/kaidah/pegawai-terdaftar';
import { KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import { nipKeliru } from '../../pembangun/bacaan-keliru';
import { barisJpLain, barisKompetensi, lingkunganJpLain } from '../../pembangun/baris-lain';
import { DAFTAR_PEGAWAI, lingkungan, NIP, pegawai } from '../../pembangun/baris-sesi';
import { ujiKaidah } from '../../pembangun/uji-kaidah';

const tolak = { kolom: 'NIP', tingkat: 'tolak', acuan: '' } as const;

ujiKaidah(pegawaiJpLainTerdaftar, {
  lulus: [
    ['on the roster', barisJpLain()],
    ['a NIP that cannot be read is another rule', barisJpLain({ nip: nipKeliru('bukan 18 digit', '1985') })],
  ],
  gagal: [
    ['a NIP of nobody', barisJpLain({ nip: terbaca(NIP.luar), nama: '' }),
      { ...tolak, perbaikan: /tambahkan pegawainya/ }],
    ['a NIP of nobody with a known name', barisJpLain({ nip: terbaca(NIP.luar) }),
      { ...tolak, perbaikan: /Gunakan NIP 198501012010011001/ }],
    ['blank with a known name', barisJpLain({ nip: KOSONG }),
      { ...tolak, perbaikan: /Gunakan NIP 198501012010011001/ }],
  ],
}, lingkunganJpLain());

ujiKaidah(pegawaiKompetensiTerdaftar, {
  lulus: [['on the roster', barisKompetensi()]],
  gagal: [['neither NIP nor name, though somebody on the roster has none', barisKompetensi({ nip: KOSONG, nama: '' }),
    { ...tolak, perbaikan: /^Isi NIP 18 digit/ },
    lingkungan({ daftarPegawai: [...DAFTAR_PEGAWAI, pegawai({ baris: 9, nip: terbaca(NIP.luar) })] })], ['neither NIP nor name', barisKompetensi({ nip: KOSONG, nama: '' }),
    { ...tolak, temuan: /NIP dan nama/, perbaikan: /NIP 18 digit/ }]],
});
