/** The dirty inputs that staff paste, as far as reading decides them; each bears its number among the twenty-five. */
import * as fc from 'fast-check';
import type { BarisSesi } from '../../../src/istilah/sesi';
import { bacaSesi } from '../../../src/lembar/baca/baca-sesi';
import type { Gabungan, Sel } from '../../../src/lembar/sel';
import { isiDariObjek, isiLembar, selTanggal } from '../../pembangun/isi-lembar';

const JUDUL = [
  'ID Sesi', 'Tanggal', 'Jenis', 'Lingkup', 'NIP Peserta', 'Nama Peserta', 'NIP Pembimbing', 'Nama Pembimbing',
  'Materi',
  'Kompetensi', 'Dasar', 'Paraf', 'Bukti', 'Evaluasi', 'Pelaksanaan', 'JP',
];
const BERSIH: Readonly<Record<string, Sel>> = {
  'ID Sesi': 'S-0001', Tanggal: selTanggal('2025-02-03'), Jenis: 'Pembimbingan', Lingkup: 'Nasional',
  'NIP Peserta': '198609262015051001', 'Nama Peserta': 'Budi Saputra', 'NIP Pembimbing': '197001011995031001',
  'Nama Pembimbing': 'Rakhmat Pratama, S.IP', Materi: 'Penyusunan arsip', Kompetensi: 'Integritas', Paraf: 'Sudah',
};
const bacaSemua = (baris: readonly Readonly<Record<string, Sel>>[], gabungan: readonly Gabungan[] = []) =>
  bacaSesi(isiDariObjek('Sesi', JUDUL, baris.map((satu) => ({ ...BERSIH, ...satu })), gabungan));
const baca = (ubahan: Readonly<Record<string, Sel>> = {}): BarisSesi => bacaSemua([ubahan]).baris[0] as BarisSesi;
const NIP_TERBACA = (asal: string) => ({ hasil: 'terbaca', isi: '198609262015051001', asal });

it('a clean row is read as it stands, with nothing to say about it', () =>
  expect(baca()).toEqual({
    baris: 2, id: 'S-0001', tanggal: { hasil: 'terbaca', isi: '2025-02-03' }, hariTertulis: undefined,
    bentukTanggal: 'sel tanggal', jenis: { hasil: 'terbaca', isi: 'Pembimbingan' },
    lingkup: { hasil: 'terbaca', isi: 'Nasional' }, nipPeserta: { hasil: 'terbaca', isi: '198609262015051001' },
    namaPeserta: 'Budi Saputra', nipPembimbing: { hasil: 'terbaca', isi: '197001011995031001' },
    namaPembimbing: 'Rakhmat Pratama, S.IP', materi: 'Penyusunan arsip', kompetensi: 'Integritas', dasar: '',
    paraf: 'Sudah', bukti: '', evaluasi: '', pelaksanaan: { hasil: 'kosong' }, selGalat: [], teksDirapikan: [],
    selGabungan: [],
  }));

it.each(["'198609262015051001", '`198609262015051001', '198609262015051001\u200b'])('masukan 1: NIP %j', (teks) =>
  expect(baca({ 'NIP Peserta': teks }).nipPeserta).toEqual(NIP_TERBACA(teks)));
it.each(['19860926 201505 1 001', '19860926\u00a0201505\u00a01\u00a0001', 'NIP. 19860926.201505.1.001'])(
  'masukan 2: NIP %j', (teks) => expect(baca({ 'NIP Peserta': teks }).nipPeserta).toEqual(NIP_TERBACA(teks)));
it('masukan 3: a NIP cell that holds a number', () =>
  expect(baca({ 'NIP Peserta': 198609262015051001 }).nipPeserta).toMatchObject({
    sebab: 'angka', asal: '1,98609E+17', digit: '198609262015051008',
  }));
it('masukan 4: a NIP that ends in 000', () =>
  expect(baca({ 'NIP Peserta': '198609262015051000' }).nipPeserta).toMatchObject({ sebab: 'berakhir 000' }));
it.each(['19860926201505100', '1986092620150510011', '500123456'])('masukan 5: %s is no NIP of 18 digits', (teks) =>
  expect(baca({ 'NIP Peserta': teks }).nipPeserta).toMatchObject({ sebab: 'bukan 18 digit', digit: teks }));
it('masukan 7: a name keeps its titles and case; comparing is a rule', () =>
  expect(baca({ 'Nama Peserta': 'Dr. H. BUDI SAPUTRA, S.IP., M.Si' }).namaPeserta)
    .toBe('Dr. H. BUDI SAPUTRA, S.IP., M.Si'));
it('masukan 8: a blank NIP beside a name', () =>
  expect(baca({ 'NIP Peserta': ' ' })).toMatchObject({ nipPeserta: { hasil: 'kosong' }, namaPeserta: 'Budi Saputra' }));
it.each(['3 Feb 2025', 'Senin, 3 Februari 2025', '03-02-2025', '3/2/25', '03.02.2025'])('masukan 9: date text %s',
  (teks) =>
  expect(baca({ Tanggal: teks })).toMatchObject({
    tanggal: { hasil: 'terbaca', isi: '2025-02-03', asal: teks }, bentukTanggal: 'teks',
  }));
it('masukan 9: the weekday written with the date is kept for its rule', () =>
  expect(baca({ Tanggal: 'Selasa, 3 Februari 2025' }).hariTertulis).toBe('Selasa'));
it('masukan 10: how a date stood in its cell is kept, so that a swap can be noticed', () =>
  expect(bacaSemua([{}, { Tanggal: '13/02/2025' }, { Tanggal: 45691 }]).baris.map((satu) =>
    satu.bentukTanggal)).toEqual([
    'sel tanggal', 'teks', 'angka',
  ]));
it.each([['5 Pebruari 2025', '2025-02-05'], ['1 Nopember 2025', '2025-11-01'], ['17 Agt 2025', '2025-08-17']])(
  'masukan 11: %s', (teks, isi) => expect(baca({ Tanggal: teks }).tanggal).toMatchObject({ isi }));
it('masukan 11: no year is assumed', () =>
  expect(baca({ Tanggal: '2 Okt' }).tanggal).toMatchObject({ sebab: 'tanpa tahun', hari: 2, bulan: 10 }));
it.each(['31 Februari 2025', '0021-03-04', '30/13/2025'])('masukan 12: %s is no day', (teks) =>
  expect(baca({ Tanggal: teks }).tanggal).toMatchObject({ sebab: 'tidak ada', asal: teks }));
it.each([[45691, '45691'], [45691.75, '45691,75'], ['45691,75', '45691,75']])('masukan 14: serial number %j',
  (sel, asal) =>
  expect(baca({ Tanggal: sel }).tanggal).toEqual({ hasil: 'terbaca', isi: '2025-02-03', asal }));
it('masukan 14: the last minute of a year stays in it', () =>
  expect(baca({ Tanggal: selTanggal('2025-12-31', '23:59:59') }).tanggal).toMatchObject({ isi: '2025-12-31' }));
it.each([
  ['Coaching', 'Pembimbingan'], ['coaching ', 'Pembimbingan'], ['Bimbingan', 'Pembimbingan'],
  ['pembimbingan (coaching)', 'Pembimbingan'], ['Mentoring', 'Pendampingan'], ['Pendamping', 'Pendampingan'],
])('masukan 15: jenis %j', (teks, isi) =>
  expect(baca({ Jenis: teks }).jenis).toEqual({ hasil: 'terbaca', isi, asal: teks }));
it.each(['Bimbingan/Pendampingan', 'Konseling'])('masukan 15: jenis %s is refused with both choices', (teks) =>
  expect(baca({ Jenis: teks }).jenis).toMatchObject({
    hasil: 'keliru', keliru: `Jenis "${teks}" dapat berarti Pembimbingan atau Pendampingan.`,
  }));
it.each([
  ['', undefined], ['nas', 'Nasional'], ['dalam negeri', 'Nasional'], ['LN', 'Internasional'],
  ['International', 'Internasional'],
])('masukan 16: lingkup %j', (teks, isi) =>
  expect(baca({ Lingkup: teks }).lingkup).toMatchObject(isi === undefined ? { hasil: 'kosong' } : { isi }));
it.each(['2 JP', 'dua', 4])('masukan 17: somebody\'s own column JP (%j) is not read', (sel) =>
  expect(baca({ JP: sel })).toEqual(baca()));
it('masukan 18: odd spaces and line breaks are tidied and said, column by column', () =>
  expect(baca({ 'Nama Peserta': ' Budi\u00a0 Saputra', Materi: 'Penyusunan\narsip', Bukti: 'BA-1' })).toMatchObject({
    namaPeserta: 'Budi Saputra', materi: 'Penyusunan arsip', bukti: 'BA-1',
    teksDirapikan: [
      { kolom: 'Nama Peserta', asal: ' Budi\u00a0 Saputra', terbaca: 'Budi Saputra' },
      { kolom: 'Materi', asal: 'Penyusunan\narsip', terbaca: 'Penyusunan arsip' },
    ],
  }));
it('masukan 18: headers with odd spaces are found', () => {
  const judul = JUDUL.map((satu) =>
    (satu === 'NIP Peserta' ? 'NIP Peserta ' : satu === 'Nama Peserta' ? 'Nama  Peserta' : satu));
  const isi = isiLembar('Sesi', judul, [JUDUL.map((satu) => BERSIH[satu] ?? '')]);
  expect(bacaSesi(isi).baris).toEqual([baca()]);
});
it('masukan 19: a name merged over three rows: the two under it are noted, none is filled down', () => {
  const nama: Gabungan = { baris: 2, kolom: 6, jumlahBaris: 3, jumlahKolom: 1 };
  const { baris } = bacaSemua([{}, { 'Nama Peserta': '' }, { 'Nama Peserta': '' }], [nama]);
  expect(baris.map(({ namaPeserta }) => namaPeserta)).toEqual(['Budi Saputra', '', '']);
  const tertutup = [{ kolom: 'Nama Peserta', rentang: 'F2:F4' }];
  expect(baris.map(({ selGabungan }) => selGabungan)).toEqual([[], tertutup, tertutup]);
});
it('masukan 19: cells merged side by side hide all but the first', () => {
  const nipNama: Gabungan = { baris: 2, kolom: 5, jumlahBaris: 1, jumlahKolom: 2 };
  expect(bacaSemua([{ 'Nama Peserta': '' }], [nipNama]).baris[0]?.selGabungan).toEqual([
    { kolom: 'Nama Peserta', rentang: 'E2:F2' },
  ]);
});
it('masukan 20: blank rows, a total, a repeated header and Dst. are passed over, counted, and read beyond', () => {
  const kosong = Object.fromEntries(JUDUL.map((satu) => [satu, '']));
  const judulLagi = Object.fromEntries(JUDUL.map((satu) => [satu, satu]));
  const { baris, lewat } = bacaSemua([
    {}, kosong, kosong, kosong, { ...kosong, Materi: 'JUMLAH' }, judulLagi, { ...kosong, 'Nama Peserta': 'Dst.' }, {},
    kosong,
  ]);
  expect(baris.map((satu) => satu.baris)).toEqual([2, 9]);
  expect(lewat).toMatchObject({ kosong: 3, jumlah: 2, judul: 1 });
});
it('masukan 22: look-alike letters and full-width digits in keys are replaced and said; materi keeps its letters', () =>
  expect(baca({ 'Nama Peserta': 'Вudi Saputra', 'NIP Peserta': '１９８６０９２６２０１５０５１００１', Materi: 'Arsip ТА' }))
    .toMatchObject({
    namaPeserta: 'Budi Saputra', nipPeserta: { isi: '198609262015051001' }, materi: 'Arsip ТА',
    teksDirapikan: [{ kolom: 'Nama Peserta', asal: 'Вudi Saputra', terbaca: 'Budi Saputra' }],
  }));
it.each(['#REF!', '#N/A', '#ERROR!', '#VALUE!'])('masukan 25: %s in a cell that is read is noted and read as blank',
  (galat) =>
  expect(baca({ 'NIP Peserta': galat, Materi: galat })).toMatchObject({
    nipPeserta: { hasil: 'kosong' }, materi: '',
    selGalat: [{ kolom: 'NIP Peserta', galat }, { kolom: 'Materi', galat }],
  }));
it('masukan 25: an error in somebody\'s own column is not ours', () =>
  expect(baca({ JP: '#REF!' }).selGalat).toEqual([]));
it('a text that only begins like an error is text', () =>
  expect(baca({ Materi: '#1 arsip' })).toMatchObject({ materi: '#1 arsip', selGalat: [] }));

it.each([[2025, '2025'], [selTanggal('2025-02-03'), '3 Februari 2025'], [1.5, '1,5']])(
  'a number or date in a text column becomes the text that is shown: %j', (sel, materi) =>
    expect(baca({ Materi: sel })).toMatchObject({ materi, teksDirapikan: [] }));
it('a ticked box is no typed text that was tidied', () => expect(baca({ Paraf: true }).teksDirapikan).toEqual([]));
it('a lone dash is nothing, and said', () =>
  expect(baca({ Bukti: '-' }))
    .toMatchObject({ bukti: '', teksDirapikan: [{ kolom: 'Bukti', asal: '-', terbaca: '' }] }));
it.each([['sudah', 'Sudah'], ['✓', 'Sudah'], [true, 'Sudah'], [false, 'Belum'], ['menyusul', 'menyusul']])(
  'paraf %j is %s', (sel, paraf) =>
  expect(baca({ Paraf: sel }).paraf).toBe(paraf));
it.each([
  ['Kerja Sama; integritas', 'Kerjasama, Integritas'], ['Komunikasi\nPelayanan publik', 'Komunikasi, Pelayanan Publik'],
  ['Integritas dan Komunikasi', 'Integritas, Komunikasi'], ['Analisis jabatan', 'Analisis jabatan'],
])('kompetensi %j is read as %j', (teks, kompetensi) => expect(baca({ Kompetensi: teks }).kompetensi).toBe(kompetensi));

it('a missing optional column is blank', () => {
  const judul = ['Tanggal', 'Jenis', 'NIP Peserta', 'NIP Pembimbing', 'Materi'];
  expect(bacaSesi(isiDariObjek('Sesi', judul, [BERSIH])).baris[0]).toMatchObject({
    id: '', lingkup: { hasil: 'kosong' }, namaPeserta: '', pelaksanaan: { hasil: 'kosong' },
  });
});
it('a missing sheet is refused by name', () =>
  expect(() => bacaSesi(undefined))
    .toThrow(expect.objectContaining({ kode: 'lembar-tidak-ada',
      message: expect.stringContaining('"Sesi"') as string })));

describe('for any arrangement', () => {
  const barisAcak = fc.record({
    Tanggal: fc.constantFrom<Sel>(selTanggal('2025-02-03'), '3 Feb 2025', 45691, '', '31/2/2025'),
    Jenis: fc.constantFrom<Sel>('Coaching', 'Konseling', ''),
    Materi: fc.constantFrom<Sel>('Arsip', ' Arsip ', '#REF!', 7),
    'NIP Peserta': fc.constantFrom<Sel>('198609262015051001', 198609262015051001, '198609262015051002 ', ''),
  });
  const tanpaNomor = (satu: BarisSesi) => ({ ...satu, baris: 0 });

  it('columns may be moved and foreign ones put between without changing what is read', () =>
    fc.assert(fc.property(
      fc.array(barisAcak, { minLength: 1, maxLength: 6 }),
      fc.shuffledSubarray([...JUDUL, 'Asing', 'Asing'], { minLength: JUDUL.length + 2 }),
      (baris, judul) => {
        const isi = baris.map((satu) => ({ ...BERSIH, ...satu }));
        expect(bacaSesi(isiDariObjek('Sesi', judul, isi)).baris)
          .toEqual(bacaSesi(isiDariObjek('Sesi', JUDUL, isi)).baris);
      })));

  it('each row is read as if it stood alone', () =>
    fc.assert(fc.property(fc.array(barisAcak, { minLength: 1, maxLength: 8 }), (baris) =>
      expect(bacaSemua(baris).baris.map(tanpaNomor)).toEqual(baris.map((satu) => tanpaNomor(baca(satu)))))));
});
