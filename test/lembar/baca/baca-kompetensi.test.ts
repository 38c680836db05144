import { DAFTAR_KOMPETENSI } from '../../../src/istilah/kompetensi';
import { bacaKompetensi } from '../../../src/lembar/baca/baca-kompetensi';
import { bacaStandar } from '../../../src/lembar/baca/baca-standar';
import { isiDariObjek } from '../../pembangun/isi-lembar';

const NIP = '198609262015051001';

it('levels stand under their competency; what is no level is refused, what is blank not assessed', () => {
  const isi = isiDariObjek('Kompetensi', ['Nama', 'Kerja Sama', 'NIP', 'INTEGRITAS', 'Komunikasi', 'Level'], [
    { NIP, Nama: 'Budi', INTEGRITAS: 3, 'Kerja Sama': '2', Komunikasi: 'baik', Level: 2 },
  ]);
  expect(bacaKompetensi(isi).baris).toMatchObject([{
    baris: 2, nip: { isi: NIP }, nama: 'Budi', tingkatTunggal: { hasil: 'terbaca', isi: 2 },
    tingkat: {
      Integritas: { hasil: 'terbaca', isi: 3 }, Kerjasama: { hasil: 'terbaca', isi: 2 },
      Komunikasi: { hasil: 'keliru' },
      'Pelayanan Publik': { hasil: 'kosong' },
    },
  }]);
});

it('a missing sheet is an empty one', () => {
  expect(bacaKompetensi(undefined)).toMatchObject({ baris: [], temuan: [] });
  expect(bacaStandar(undefined)).toMatchObject({ baris: [], temuan: [] });
});

it('a standard stands under its jabatan, look-alike letters put right', () =>
  expect(bacaStandar(isiDariObjek('Standar Kompetensi', ['Jabatan', ...DAFTAR_KOMPETENSI], [
    { Jabatan: 'Аrsiparis ', Integritas: 2 },
  ]))).toMatchObject({
    baris: [{ baris: 2, jabatan: 'Arsiparis', tingkat: { Integritas: { isi: 2 }, Komunikasi: { hasil: 'kosong' } } }],
    temuan: [{ kolom: 'Jabatan', kode: 'teks-rapi' }],
  }));
