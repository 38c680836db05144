import { periksaSesi } from '../../../src/domain/pemeriksaan/periksa-sesi';
import { teksAcuan } from '../../../src/istilah/acuan';
import { KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import type { BarisSesi } from '../../../src/istilah/sesi';
import { barisSesi, lingkungan, NIP, type UbahanSesi } from '../../pembangun/baris-sesi';

const daftar = (...ubahan: readonly UbahanSesi[]): readonly BarisSesi[] =>
  ubahan.map((satu, indeks) => barisSesi({ baris: indeks + 2, id: `S-${indeks + 1}`, ...satu }));
const kode = (sesi: readonly BarisSesi[], ...[ubahan]: Parameters<typeof lingkungan>): string[][] =>
  periksaSesi(sesi, lingkungan(ubahan)).map((temuan) => temuan.map((satu) => `${satu.tingkat} ${satu.kode}`));

describe('the findings of one row', () => {
  it('are none for a good row', () => expect(kode(daftar({}))).toEqual([[]]));

  it('are all reported, in the order of the rules, with column and place', () => {
    const [temuan] = periksaSesi(daftar({ tanggal: KOSONG, jenis: KOSONG, materi: '' }), lingkungan());
    expect(temuan?.map((satu) => [satu.lembar, satu.baris, satu.kolom, satu.kode])).toEqual([
      ['Sesi', 2, 'Tanggal', 'tanggal-terbaca'],
      ['Sesi', 2, 'Jenis', 'jenis-dikenal'],
      ['Sesi', 2, 'Materi', 'materi-tercatat'],
    ]);
  });

  it.each([
    ['a Pembimbingan', {}, 'Lampiran G.4.d'],
    ['a Pendampingan', { jenis: 'Pendampingan' }, 'Lampiran H.4.d'],
    ['a row whose kind is unknown', { jenis: KOSONG }, 'Lampiran G.4.d; Lampiran H.4.d'],
    ['a row whose day cannot be read', { tanggal: KOSONG }, 'Lampiran G.4.d'],
    ['a row dated before the entry into force', { tanggal: '2023-12-29' }, 'Lampiran G.4.d'],
  ] satisfies [string, UbahanSesi, string][])('cite the provision of %s', (_, ubahan, acuan) => {
    const [temuan = []] = periksaSesi(daftar({ ...ubahan, materi: '' }), lingkungan());
    const materi = temuan.filter((satu) => satu.kode === 'materi-tercatat');
    expect(materi.map((satu) => teksAcuan(satu.acuan))).toEqual([acuan]);
  });

  it('are none at all for a row that is Batal', () =>
    expect(kode(daftar({ pelaksanaan: terbaca('Batal'), materi: '', tanggal: KOSONG }))).toEqual([[]]));

  it.each([
    ['ingatkan', [['ingatkan paraf-atau-bukti-ada']]],
    ['tolak', [['tolak paraf-atau-bukti-ada']]],
    ['abaikan', [[]]],
  ] as const)('take the level of a reading: %s', (tanpaBukti, hasil) =>
    expect(kode(daftar({ paraf: '' }), { ketentuan: { tafsir: { tanpaBukti } } })).toEqual(hasil));
});

describe('the findings between rows', () => {
  it('refuse all but one of the same session, and do not also call it the second of the day', () =>
    expect(kode(daftar({}, {}, {}))).toEqual([[], ['tolak sesi-tidak-ganda'], ['tolak sesi-tidak-ganda']]));

  it('keep the copy of lower JP', () =>
    expect(kode(daftar({ lingkup: 'Internasional' }, {}))).toEqual([['tolak sesi-tidak-ganda'], []]));

  it('leave out rows that are Batal or refused for something else', () =>
    expect(kode(daftar({ pelaksanaan: terbaca('Batal') }, { nipPeserta: NIP.luar }, {}, { nipPeserta: NIP.luar })))
      .toEqual([[], ['tolak peserta-terdaftar'], [], ['tolak peserta-terdaftar']]));

  it.each([
    ['ingatkan', [['ingatkan sesi-sehari-sejenis'], ['ingatkan sesi-sehari-sejenis']]],
    ['tolak', [[], ['tolak sesi-sehari-sejenis']]],
    ['abaikan', [[], []]],
  ] as const)('two of a kind on one day with different materi: %s', (sejenisSehari, hasil) => {
    const sesi = daftar({}, { materi: 'Peta proses bisnis' });
    expect(kode(sesi, { ketentuan: { tafsir: { sejenisSehari } } })).toEqual(hasil);
  });

  it('stand after the findings of the row itself', () =>
    expect(kode(daftar({ lingkup: KOSONG }, { lingkup: KOSONG }))[1]).toEqual([
      'ingatkan lingkup-dikenal', 'tolak sesi-tidak-ganda',
    ]));
});
