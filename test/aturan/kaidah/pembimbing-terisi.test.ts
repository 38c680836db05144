/** Who gave the session: refused only where nothing names them. */
import { pembimbingTerisi } from '../../../src/aturan/kaidah/pembimbing-terisi';
import { KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import { nipKeliru } from '../../pembangun/bacaan-keliru';
import type { Nip } from '../../../src/istilah/nip';
import { barisSesi, DAFTAR_PEGAWAI, lingkungan, NIP, pegawai } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const satu = (tingkat: Harapan['tingkat'], temuan: RegExp, perbaikan: RegExp): Harapan => ({
  kolom: 'NIP Pembimbing', tingkat, acuan: 'Pasal 1 angka 14', temuan, perbaikan,
});

ujiKaidah(pembimbingTerisi, {
  lulus: [
    ['on the roster', barisSesi()],
    ['a NIP that cannot be read names somebody all the same',
      barisSesi({ nipPembimbing: nipKeliru('bukan 18 digit', '1970') })],
    ['an error cell is refused as that',
      barisSesi({ nipPembimbing: KOSONG, selGalat: [{ kolom: 'NIP Pembimbing', galat: '#N/A' }] })],
  ],
  gagal: [
    ['neither NIP nor name: the atasan is named', barisSesi({ nipPembimbing: KOSONG }),
      satu('tolak', /NIP dan nama Pembimbing/, /197001011995031001 \(Rakhmat Pratama, S\.IP\)/)],
    ['of a Pendampingan row the Pendamping',
      barisSesi({ nipPembimbing: KOSONG, jenis: 'Pendampingan', nipPeserta: NIP.senior }),
      { ...satu('tolak', /NIP dan nama Pendamping /, /NIP 18 digit Pendamping/), acuan: 'Pasal 1 angka 17' }],
    ['of a row without a kind either of the two', barisSesi({ nipPembimbing: KOSONG, jenis: KOSONG }),
      { ...satu('tolak', /NIP dan nama Pembimbing atau Pendamping belum/, /NIP 18 digit Pembimbing atau Pendamping/),
        acuan: 'Pasal 1 angka 14; Pasal 1 angka 17' }],
    ['neither the peserta nor who gave it', barisSesi({ nipPembimbing: KOSONG, nipPeserta: KOSONG }),
      satu('tolak', /NIP dan nama Pembimbing/, /seperti pada kartu kendali\.$/)],
    ['not on the roster, where somebody has no name', barisSesi({ nipPembimbing: NIP.luar }),
      satu('ingatkan', /tidak ada/, /^Periksa NIP 196601011990031009\./),
      lingkungan({ daftarPegawai: [...DAFTAR_PEGAWAI, pegawai({ baris: 9, nip: terbaca('197001012000031001' as Nip) })] })],
    ['neither NIP nor name: the atasan stands on the second row of the peserta', barisSesi({ nipPembimbing: KOSONG, nipPeserta: NIP.senior }),
      satu('tolak', /NIP dan nama/, /atasan langsung peserta adalah 197001011995031001/),
      lingkungan({ daftarPegawai: [...DAFTAR_PEGAWAI, pegawai({ baris: 9, nip: terbaca(NIP.senior), nipAtasan: terbaca(NIP.atasan) })] })],
    ['a mistyped serial', barisSesi({ nipPembimbing: '197001011995031009' }),
      satu('ingatkan', /197001011995031009 tidak ada/, /Gunakan NIP 197001011995031001/)],
    ['only a name, known', barisSesi({ nipPembimbing: KOSONG, namaPembimbing: 'Dewi Anggraini' }),
      satu('ingatkan', /hanya nama "Dewi Anggraini"/, /Gunakan NIP 197505052000121001/)],
    ['only a name, unknown', barisSesi({ nipPembimbing: KOSONG, namaPembimbing: 'Joko' }),
      satu('ingatkan', /hanya nama/, /Isi NIP 18 digit Joko/)],
    ['not on the roster', barisSesi({ nipPembimbing: NIP.luar }),
      satu('ingatkan', /196601011990031009 tidak ada/, /luar PD, biarkan/)],
    ['not on the roster, with a known name', barisSesi({ nipPembimbing: NIP.luar, namaPembimbing: 'Dewi Anggraini' }),
      satu('ingatkan', /tidak ada/, /Gunakan NIP 197505052000121001.*luar PD/)],
  ],
});
