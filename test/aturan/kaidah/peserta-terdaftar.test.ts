/** The peserta is found by NIP; a name only helps to mend. */
import { pesertaTerdaftar } from '../../../src/aturan/kaidah/peserta-terdaftar';
import { KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import { nipKeliru } from '../../pembangun/bacaan-keliru';
import { barisSesi, DAFTAR_PEGAWAI, lingkungan, NIP, pegawai } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const tolak = (temuan: RegExp, perbaikan: RegExp): Harapan => ({
  kolom: 'NIP Peserta', tingkat: 'tolak', acuan: 'Pasal 1 angka 15', temuan, perbaikan,
});

ujiKaidah(pesertaTerdaftar, {
  lulus: [
    ['on the roster', barisSesi()],
    ['a NIP that cannot be read is another rule',
      barisSesi({ nipPeserta: nipKeliru('angka', '1,9E+17', '190000000000000000') })],
    ['an error cell is refused as that',
      barisSesi({ nipPeserta: KOSONG, selGalat: [{ kolom: 'NIP Peserta', galat: '#N/A' }] })],
  ],
  gagal: [
    ['a NIP of nobody', barisSesi({ nipPeserta: NIP.luar }),
      tolak(/196601011990031009 tidak ada/, /tambahkan pegawainya/)],
    ['a NIP of nobody with a known name', barisSesi({ nipPeserta: NIP.luar, namaPeserta: 'Budi Saputra' }),
      tolak(/tidak ada/, /Gunakan NIP 198501012010011001 \(Budi Saputra\)/)],
    ['a mistyped serial', barisSesi({ nipPeserta: '198501012010011009' }), tolak(/tidak ada/, /198501012010011001/)],
    ['blank with the name of one person', barisSesi({ nipPeserta: KOSONG, namaPeserta: 'budi saputra' }),
      tolak(/NIP peserta belum diisi/, /Gunakan NIP 198501012010011001/)],
    ['blank with the name of two people', barisSesi({ nipPeserta: KOSONG, namaPeserta: 'Siti Wati' }),
      tolak(/belum diisi/, /Siti Wati, SH, Subbagian Umum.*Siti Wati, SE, Subbagian Keuangan/)],
    ['blank with a name of nobody', barisSesi({ nipPeserta: KOSONG, namaPeserta: 'Joko' }),
      tolak(/belum diisi/, /"Joko" tidak ada/)],
    ['blank without a name, though somebody on the roster has none', barisSesi({ nipPeserta: KOSONG }),
      tolak(/NIP dan nama peserta/, /^Isi NIP 18 digit peserta/),
      lingkungan({ daftarPegawai: [...DAFTAR_PEGAWAI, pegawai({ baris: 9, nip: terbaca(NIP.luar) })] })],
    ['blank without a name', barisSesi({ nipPeserta: KOSONG }), tolak(/NIP dan nama peserta/, /NIP 18 digit/)],
  ],
});
