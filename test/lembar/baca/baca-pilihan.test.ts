import { DAFTAR_JENJANG } from '../../../src/istilah/jenjang';
import { bacaJenis } from '../../../src/lembar/baca/baca-jenis';
import { bacaJenjang } from '../../../src/lembar/baca/baca-jenjang';
import { bacaLingkup } from '../../../src/lembar/baca/baca-lingkup';
import { bacaPelaksanaan } from '../../../src/lembar/baca/baca-pelaksanaan';
import { bacaStatus } from '../../../src/lembar/baca/baca-status';
import { pembacaYaTidak } from '../../../src/lembar/baca/baca-ya-tidak';

describe('jenis', () => {
  it.each([
    ['Coaching', 'Pembimbingan'], ['coaching ', 'Pembimbingan'], ['Bimbingan', 'Pembimbingan'],
    ['PEMBIMBING', 'Pembimbingan'],
    ['pembimbingan (coaching)', 'Pembimbingan'], ['Coaching/Pembimbingan', 'Pembimbingan'],
    ['Pembimbingan.', 'Pembimbingan'],
    ['Mentoring', 'Pendampingan'], ['Pendamping', 'Pendampingan'], ['pendampingan ( mentoring )', 'Pendampingan'],
    ['Рembimbingan', 'Pembimbingan'], ['Pem\u200bbimbingan', 'Pembimbingan'],
    ['Mentoring  -  Pendampingan', 'Pendampingan'],
  ])('%j is %s, and the typed text is kept', (teks, isi) =>
    expect(bacaJenis(teks)).toEqual({ hasil: 'terbaca', isi, asal: teks }));

  it('the plain word is nothing to tidy', () =>
    expect(bacaJenis('Pembimbingan')).toEqual({ hasil: 'terbaca', isi: 'Pembimbingan' }));

  it.each(['Bimbingan/Pendampingan', 'Pembimbingan dan Pendampingan', 'Coaching & Mentoring', 'Konseling',
    'counselling'])(
    '%s may be either: both choices are named', (teks) =>
      expect(bacaJenis(teks)).toEqual({
        hasil: 'keliru',
        keliru: `Jenis "${teks}" dapat berarti Pembimbingan atau Pendampingan.`,
        perbaikan: 'Pilih salah satu: Pembimbingan (coaching) atau Pendampingan (mentoring).',
      }));

  it.each(['Rapat', 'Bimbingan teknis', '2'])('%s is neither', (teks) =>
    expect(bacaJenis(teks)).toMatchObject({ hasil: 'keliru', keliru: `Jenis "${teks}" tidak dikenal.` }));
  it('a slip of the keyboard is recognised as one, not taken for the word', () =>
    expect(bacaJenis('Pembimbigan')).toMatchObject({
      hasil: 'keliru', perbaikan: expect.stringMatching(/^Mungkin yang dimaksud Pembimbingan\./) as string,
    }));
  it.each(['', ' ', '-'])('%j is blank', (teks) => expect(bacaJenis(teks)).toEqual({ hasil: 'kosong' }));
});

describe('lingkup', () => {
  it.each([
    ['nas', 'Nasional'], ['Nas.', 'Nasional'], ['dalam negeri', 'Nasional'], ['DN', 'Nasional'], ['D.N.', 'Nasional'],
    ['LN', 'Internasional'], ['International', 'Internasional'], ['Luar  Negeri', 'Internasional'],
    ['Internasional (luar negeri)', 'Internasional'],
  ])('%s is %s', (teks, isi) => expect(bacaLingkup(teks)).toMatchObject({ hasil: 'terbaca', isi }));
  it('blank stays blank: nothing is ever taken for Internasional', () =>
    expect(bacaLingkup('')).toEqual({ hasil: 'kosong' }));
  it.each(['Regional', 'Nasional/Internasional'])('%s cannot be read', (teks) =>
    expect(bacaLingkup(teks)).toMatchObject({ hasil: 'keliru', perbaikan: 'Pilih Nasional atau Internasional.' }));
});

describe('status, jenjang, pelaksanaan', () => {
  it.each([['P3K', 'PPPK'], ['PPPK Paruh Waktu', 'PPPK'], ['pppk paruh-waktu', 'PPPK'], ['Calon PNS', 'CPNS'],
    ['pns', 'PNS']])(
    'status %s is %s', (teks, isi) => expect(bacaStatus(teks)).toMatchObject({ hasil: 'terbaca', isi }));
  it.each(['ASN', 'Honorer'])('status %s is not known', (teks) =>
    expect(bacaStatus(teks)).toMatchObject({ hasil: 'keliru', perbaikan: 'Pilih PNS, CPNS, atau PPPK.' }));

  it.each(DAFTAR_JENJANG)('jenjang %s is itself', (jenjang) =>
    expect(bacaJenjang(jenjang)).toEqual({ hasil: 'terbaca', isi: jenjang }));
  it.each([
    ['Ahli Muda', 'JF Ahli Muda'], ['Jabatan Fungsional Ahli Madya', 'JF Ahli Madya'],
    ['Fungsional Penyelia', 'JF Penyelia'],
    ['Eselon IV.a', 'Pengawas'], ['eselon III b', 'Administrator'], ['Eselon II.b', 'JPT Pratama'],
    ['Staf', 'Pelaksana'],
  ])('jenjang %s is %s', (teks, isi) => expect(bacaJenjang(teks)).toMatchObject({ hasil: 'terbaca', isi }));
  it.each(['IV/a', 'Kepala Bidang'])('jenjang %s is not known', (teks) =>
    expect(bacaJenjang(teks)).toMatchObject({ hasil: 'keliru' }));

  it.each([['batal', 'Batal'], ['TERLAKSANA', 'Terlaksana'], ['Dibatalkan', 'Batal']])('pelaksanaan %s is %s',
    (teks, isi) =>
    expect(bacaPelaksanaan(teks)).toMatchObject({ hasil: 'terbaca', isi }));
  it.each(['Ditunda', 'mungkin'])('pelaksanaan %s is refused', (teks) =>
    expect(bacaPelaksanaan(teks)).toMatchObject({ hasil: 'keliru', perbaikan: 'Pilih Terlaksana atau Batal.' }));
});

describe('ya atau tidak', () => {
  const baca = pembacaYaTidak('Bertalenta');
  it.each([['Ya', true], ['y', true], [true, true], ['✓', true], [1, true], ['tdk', false], [false, false],
    ['TIDAK', false]])(
    '%j', (sel, isi) => expect(baca(sel)).toMatchObject({ hasil: 'terbaca', isi }));
  it('anything else is refused', () => expect(baca('mungkin')).toMatchObject({ hasil: 'keliru' }));
});
