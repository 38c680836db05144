import type { Pegawai } from '../../../src/istilah/pegawai';
import { bacaPegawai } from '../../../src/lembar/baca/baca-pegawai';
import type { Gabungan, Sel } from '../../../src/lembar/sel';
import { isiDariObjek, selTanggal } from '../../pembangun/isi-lembar';

const JUDUL = [
  'NIP', 'Nama', 'Status', 'Pangkat/Gol.', 'Jabatan', 'Jenjang', 'Unit Kerja', 'NIP Atasan Langsung', 'Bertalenta',
  'Keaktifan', 'Sejak',
];
const BERSIH = {
  NIP: '198609262015051001', Nama: 'Budi Saputra', Status: 'PNS', 'Pangkat/Gol.': 'Penata, III/c', Jabatan: 'Arsiparis',
  Jenjang: 'JF Ahli Pertama', 'Unit Kerja': 'Sekretariat', 'NIP Atasan Langsung': '197001011995031001',
  Bertalenta: 'Ya',
};
const baca = (ubahan: Readonly<Record<string, Sel>>, gabungan: readonly Gabungan[] = []) => {
  const { baris, temuan } = bacaPegawai(isiDariObjek('Pegawai', JUDUL, [{ ...BERSIH, ...ubahan }], gabungan));
  return { pegawai: baris[0] as Pegawai, temuan };
};

it('a clean person is read as they stand', () =>
  expect(baca({})).toEqual({
    temuan: [],
    pegawai: {
      baris: 2, nip: { hasil: 'terbaca', isi: '198609262015051001' }, nama: 'Budi Saputra',
      status: { hasil: 'terbaca', isi: 'PNS' }, pangkat: 'Penata, III/c', jabatan: 'Arsiparis',
      jenjang: { hasil: 'terbaca', isi: 'JF Ahli Pertama' }, unitKerja: 'Sekretariat',
      nipAtasan: { hasil: 'terbaca', isi: '197001011995031001' }, bertalenta: true, keaktifan: '',
      sejak: { hasil: 'kosong' },
    },
  }));

it.each([['Ya', true], [true, true], ['tidak', false], [false, false], ['', undefined]])('Bertalenta %j is %s',
  (sel, isi) =>
  expect(baca({ Bertalenta: sel }).pegawai.bertalenta).toBe(isi));
it('an unknown Bertalenta is nothing, and said', () => {
  const { pegawai, temuan } = baca({ Bertalenta: 'mungkin' });
  expect(pegawai.bertalenta).toBeUndefined();
  expect(temuan).toEqual([{
    lembar: 'Pegawai', baris: 2, kolom: 'Bertalenta', tingkat: 'ingatkan', kode: 'bertalenta-dikenal',
    temuan: 'Bertalenta "mungkin" tidak dikenal.', perbaikan: 'Pilih Ya atau Tidak.', acuan: [],
  }]);
});

it.each([['Purna Tugas', 'Pensiun'], ['wafat', 'Meninggal'], ['aktif', 'Aktif'], ['Tugas belajar', 'Tugas belajar'],
  ['-', '']])(
  'Keaktifan %j is read as %j', (teks, isi) => expect(baca({ Keaktifan: teks }).pegawai.keaktifan).toBe(isi));
it('Sejak is a date', () =>
  expect(baca({ Sejak: selTanggal('2025-07-01') }).pegawai.sejak).toEqual({ hasil: 'terbaca', isi: '2025-07-01' }));
it('the head of the office has no atasan: a dash is blank', () =>
  expect(baca({ 'NIP Atasan Langsung': '-' }).pegawai.nipAtasan).toEqual({ hasil: 'kosong' }));

it('tidied text is said with what it is read as', () =>
  expect(baca({ Nama: 'Budi  Saputra ' })).toMatchObject({
    pegawai: { nama: 'Budi Saputra' },
    temuan: [{ baris: 2, kolom: 'Nama', tingkat: 'dirapikan', kode: 'teks-rapi' }],
  }));
it.each([['NIP', 'tolak'], ['Jabatan', 'ingatkan']])('an error in %s is %s, for that row only', (kolom, tingkat) =>
  expect(baca({ [kolom]: '#N/A' }).temuan).toMatchObject([
    { baris: 2, kolom, tingkat, kode: 'sel-tanpa-galat', temuan: `Sel ${kolom} berisi galat #N/A.` },
  ]));
it('a merged cell is said with its range', () =>
  expect(baca({ Jabatan: '' }, [{ baris: 1, kolom: 5, jumlahBaris: 2, jumlahKolom: 1 }]).temuan).toMatchObject([
    { baris: 2, kolom: 'Jabatan', tingkat: 'ingatkan', kode: 'sel-tidak-digabung',
      perbaikan: expect.stringContaining('E1:E2') as string },
  ]));
it('a missing sheet is refused by name', () =>
  expect(() => bacaPegawai(undefined)).toThrow(expect.objectContaining({ kode: 'lembar-tidak-ada' })));
