/** NIP and name of one row are one person; both are shown, neither is guessed right. */
import { nipCocokNama } from '../../../src/aturan/kaidah/nip-cocok-nama';
import { KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import { barisSesi, DAFTAR_PEGAWAI, lingkungan, NIP, pegawai } from '../../pembangun/baris-sesi';
import { ujiKaidah } from '../../pembangun/uji-kaidah';

const kembar = lingkungan({
  daftarPegawai: [...DAFTAR_PEGAWAI, pegawai({ baris: 9, nip: terbaca(NIP.budi), nama: 'Budi Santoso' })],
});

ujiKaidah(nipCocokNama, {
  lulus: [
    ['the very name of the roster',
      barisSesi({ namaPeserta: 'Budi Saputra', namaPembimbing: 'Rakhmat Pratama, S.IP' })],
    ['no name', barisSesi()],
    ['no NIP', barisSesi({ nipPeserta: KOSONG, namaPeserta: 'Siti Wati' })],
    ['a NIP outside the roster', barisSesi({ nipPembimbing: NIP.luar, namaPembimbing: 'Siapa Saja' })],
    ['a roster row without a name', barisSesi({ namaPeserta: 'Siapa Saja' }),
      lingkungan({ daftarPegawai: [pegawai({ nip: terbaca(NIP.budi) })] })],
    ['a NIP twice on the roster goes with either name', barisSesi({ namaPeserta: 'Budi Santoso' }), kembar],
  ],
  gagal: [
    ['the name of somebody else: both persons', barisSesi({ namaPeserta: 'Dewi Anggraini' }), {
      kolom: 'NIP Peserta', tingkat: 'tolak', acuan: '',
      temuan: /1001 milik Budi Saputra, sedangkan nama tertulis Dewi Anggraini dengan NIP 197505052000121001/,
      perbaikan: /ganti namanya menjadi Budi Saputra;.*ganti NIP menjadi 197505052000121001/,
    }],
    ['a name of nobody', barisSesi({ namaPeserta: 'Joko' }), {
      kolom: 'NIP Peserta', tingkat: 'tolak', acuan: '', temuan: /tertulis Joko\.$/,
      perbaikan: /ganti NIP menjadi NIP orang itu/,
    }],
    ['the name of two other people: both', barisSesi({ namaPeserta: 'Siti Wati' }), {
      kolom: 'NIP Peserta', tingkat: 'tolak', acuan: '', temuan: /dengan NIP 198609262015052001.* atau 198609262015052002/,
      perbaikan: /ganti NIP menjadi 198609262015052001/,
    }],
    ['titles of the peserta', barisSesi({ namaPeserta: 'BUDI SAPUTRA, SE' }), {
      kolom: 'Nama Peserta', tingkat: 'dirapikan', acuan: '', temuan: /dibaca sebagai "Budi Saputra"/, perbaikan: /Budi/,
    }],
    ['the Pembimbing too', barisSesi({ namaPembimbing: 'Dewi Anggraini' }), {
      kolom: 'NIP Pembimbing', tingkat: 'tolak', acuan: '', temuan: /Rakhmat Pratama, S\.IP/,
      perbaikan: /Dewi Anggraini/,
    }],
    ['titles and case are no difference, but told', barisSesi({ namaPembimbing: 'Drs. RAKHMAT PRATAMA' }), {
      kolom: 'Nama Pembimbing', tingkat: 'dirapikan', acuan: '', temuan: /dibaca sebagai "Rakhmat Pratama, S\.IP"/,
      perbaikan: /Rakhmat/,
    }],
  ],
});
