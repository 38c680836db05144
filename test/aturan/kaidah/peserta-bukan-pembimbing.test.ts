/** Nobody gives a session to themselves, whether NIPs or names show it. */
import { pesertaBukanPembimbing } from '../../../src/aturan/kaidah/peserta-bukan-pembimbing';
import { KOSONG } from '../../../src/istilah/hasil-baca';
import { nipKeliru } from '../../pembangun/bacaan-keliru';
import { barisSesi, NIP } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const sama = (kolom: string, perbaikan: RegExp): Harapan => ({
  kolom, tingkat: 'tolak', acuan: 'Pasal 1 angka 13; Lampiran F.2', temuan: /orang yang sama/, perbaikan,
});

ujiKaidah(pesertaBukanPembimbing, {
  lulus: [
    ['two people', barisSesi()],
    ['NIPs that differ in the last three digits only',
      barisSesi({ nipPeserta: NIP.siti, nipPembimbing: NIP.sitiLain })],
    ['namesakes: a name of two people may be the other one',
      barisSesi({ nipPeserta: NIP.siti, nipPembimbing: KOSONG, namaPembimbing: 'Siti Wati' })],
    ['namesakes, though both names are typed alike',
      barisSesi({ nipPeserta: NIP.siti, namaPeserta: 'Siti Wati', nipPembimbing: KOSONG,
        namaPembimbing: 'Siti Wati' })],
    ['nobody named', barisSesi({ nipPembimbing: KOSONG })],
    ['nobody known, names that differ',
      barisSesi({ nipPeserta: KOSONG, namaPeserta: 'Joko', nipPembimbing: KOSONG, namaPembimbing: 'Tono' })],
    ['no name at all', barisSesi({ nipPeserta: KOSONG, nipPembimbing: KOSONG })],
  ],
  gagal: [
    ['one NIP: the atasan is named', barisSesi({ nipPembimbing: NIP.budi }),
      sama('NIP Pembimbing', /197001011995031001/)],
    ['only the name identifies the Pembimbing',
      barisSesi({ nipPembimbing: KOSONG, namaPembimbing: 'BUDI SAPUTRA, S.Kom' }),
        sama('Nama Pembimbing', /197001011995031001/)],
    ['the NIP of the Pembimbing cannot be read, the name can',
      barisSesi({ nipPembimbing: nipKeliru('bukan 18 digit', '1985'), namaPembimbing: 'Budi Saputra' }),
      sama('Nama Pembimbing', /atasan langsung/)],
    ['nobody knows the two, but the names are one',
      barisSesi({ nipPeserta: KOSONG, namaPeserta: 'Joko', nipPembimbing: KOSONG, namaPembimbing: 'joko, SE' }),
      sama('Nama Pembimbing', /kartu kendali/)],
    ['the NIP of somebody outside the roster beside the same name twice',
      barisSesi({ nipPeserta: NIP.luar, namaPeserta: 'Joko', nipPembimbing: KOSONG, namaPembimbing: 'Joko, SE' }),
      sama('Nama Pembimbing', /kartu kendali/)],
    ['a person without a known atasan', barisSesi({ nipPeserta: NIP.senior, nipPembimbing: NIP.senior }),
      sama('NIP Pembimbing', /kartu kendali/)],
  ],
});
