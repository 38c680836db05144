import { DAFTAR_PARAMETER } from '../../../src/aturan/daftar-parameter';
import { DAFTAR_PERTANYAAN } from '../../../src/aturan/daftar-pertanyaan';
import { bacaPengaturan } from '../../../src/lembar/baca/baca-pengaturan';
import { DAFTAR_PENGATURAN } from '../../../src/lembar/kamus/daftar-pengaturan';
import type { Sel } from '../../../src/lembar/sel';
import { isiLembar, selTanggal } from '../../pembangun/isi-lembar';

const baca = (...baris: readonly (readonly [Sel, Sel])[]) =>
  bacaPengaturan(isiLembar('Pengaturan', ['Pengaturan', 'Nilai', 'Penjelasan'], baris));

it('without the sheet everything is the default', () =>
  expect(bacaPengaturan(undefined)).toMatchObject({
    identitas: { namaPemda: 'PEMERINTAH KABUPATEN BELITUNG TIMUR', namaPd: '', tempat: 'Manggar', nomorPerbup: '' },
    tahunLaporan: undefined, tanggalLaporan: undefined, ubahan: { parameter: {}, tafsir: {} }, temuan: [],
  }));
it('the defaults written into the sheet change nothing and are all known', () => {
  const { temuan, ubahan } = baca(...DAFTAR_PENGATURAN.map(({ pengaturan, baku }) => [pengaturan, baku] as const));
  expect(temuan).toEqual([]);
  expect(ubahan.berlaku).toBe('2024-01-01');
});

it('keys are found whatever their case and spaces', () =>
  expect(baca([' tahun  LAPORAN :', 2025], ['NamaPD', ' Dinas  Kearsipan ']).identitas).toMatchObject({
    namaPd: 'Dinas Kearsipan',
  }));
it('year and days are read in any form', () =>
  expect(baca(['Tahun laporan', '2025'], ['Tanggal laporan', '31 Des 2025'],
    ['Tanggal mulai berlaku', selTanggal('2024-07-01')]))
    .toMatchObject({ tahunLaporan: 2025, tanggalLaporan: '2025-12-31', ubahan: { berlaku: '2024-07-01' },
      temuan: [] }));
it('a blank value is the default', () =>
  expect(baca(['Tahun laporan', ''], ['Tempat', ' ']).identitas.tempat).toBe('Manggar'));

it.each(DAFTAR_PERTANYAAN.flatMap(({ kunci, pengaturan, pilihan }) => (pilihan ?? []).map((nilai) =>
  [pengaturan, nilai, kunci] as const)))(
  'reading %s: %s', (pengaturan, nilai, kunci) => {
    expect(baca([pengaturan, nilai]).ubahan.tafsir).toEqual({ [kunci]: nilai });
    expect(baca([pengaturan.toUpperCase(), ` ${nilai.toUpperCase()} `]))
      .toMatchObject({ ubahan: { tafsir: { [kunci]: nilai } }, temuan: [] });
  });
it('a choice of the office is read whatever its case, and an unknown one is its default and said', () => {
  expect(baca(['kertas', ' f4'], ['Ekspor SIASN per', 'Sesi'], ['Nomor laporan', 800])).toMatchObject({
    identitas: { kertas: 'F4', perEkspor: 'sesi', nomorLaporan: '800' }, temuan: [],
  });
  expect(baca(['Kertas', 'Folio'])).toMatchObject({
    identitas: { kertas: 'A4' }, temuan: [{ baris: 2, kolom: 'Nilai', temuan: expect.stringContaining('"Folio"') as string }],
  });
});
it('figures of readings may be typed as numbers', () =>
  expect(baca(['Hari kerja seminggu', 6], ['Saran Pendampingan mulai kesenjangan', 3]).ubahan.tafsir).toEqual({
    hariKerja: '6', saranPendampingan: 3,
  }));
it('an unknown reading is said with the choices, and the default stays', () =>
  expect(baca(['Batas dihitung per', 'orang'])).toMatchObject({
    ubahan: { tafsir: {} },
    temuan: [{
      lembar: 'Pengaturan', baris: 2, kolom: 'Nilai', tingkat: 'ingatkan', kode: 'pengaturan-dikenal',
      temuan: 'Nilai "orang" tidak ada dalam pilihan Batas dihitung per; dipakai nilai baku jenis.',
      perbaikan: 'Pilih jenis atau gabungan.', acuan: [],
    }],
  }));

it.each(DAFTAR_PARAMETER.map((satu) => [satu.pengaturan, satu] as const))('number %s within its range',
  (pengaturan, { kode, rentang: [kecil, besar] }) => {
  expect(baca([pengaturan, kecil]).ubahan.parameter).toEqual({ [kode]: kecil });
  expect(baca([pengaturan, String(besar)]).ubahan.parameter).toEqual({ [kode]: besar });
  for (const nilai of [kecil - 1, besar + 1, 'dua', kecil + 0.5]) {
    expect(baca([pengaturan, nilai]))
      .toMatchObject({ ubahan: { parameter: {} }, temuan: [{ kode: 'pengaturan-dikenal' }] });
  }
});

it.each<[string, Sel]>([
  ['NIP kepala PD', 198609262015051001], ['NIP kepala PD', '1986'], ['Tahun laporan', '25'], ['Tahun Perbup', 1999],
  ['Tanggal laporan', 'kemarin'], ['Tahun laporan', '#REF!'],
])('%s = %j is said and left at its default', (pengaturan, nilai) =>
  expect(baca([pengaturan, nilai])).toMatchObject({
    identitas: { nipKepala: '', tahunPerbup: '' }, tahunLaporan: undefined, tanggalLaporan: undefined,
    temuan: [{ baris: 2, kolom: 'Nilai', kode: 'pengaturan-dikenal', tingkat: 'ingatkan' }],
  }));

it('a key twice: the first is used and the second said', () =>
  expect(baca(['Tahun laporan', 2025], ['Tahun', 2024])).toMatchObject({
    tahunLaporan: 2025,
    temuan: [{ baris: 3, kolom: 'Pengaturan',
      temuan: 'Pengaturan "Tahun laporan" tertulis lagi; yang dipakai baris 2.' }],
  }));
it('a misspelt key is named with what was probably meant', () =>
  expect(baca(['Urutan penghitugan', 'terdahulu']).temuan).toMatchObject([
    { perbaikan: 'Mungkin yang dimaksud "Urutan penghitungan"; ubah tulisannya menjadi itu.' },
  ]));
it.each<readonly [Sel, Sel]>([['Nomor telepon bidang', '0719'], ['KETENTUAN', ''], ['', 'x']])(
  'a line of staff\'s own (%j) is left alone', (pengaturan, nilai) =>
    expect(baca([pengaturan, nilai]).temuan).toEqual([]));
