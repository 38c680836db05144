import * as fc from 'fast-check';
import { bacaTanggal } from '../../../src/lembar/baca/baca-tanggal';
import { SINONIM_BULAN, SINONIM_HARI } from '../../../src/lembar/kamus/sinonim';
import { NAMA_BULAN, susunTanggal, tanggal, teksHariTanggal, teksTanggal } from '../../../src/istilah/tanggal';
import type { Tanggal } from '../../../src/istilah/tanggal';
import { selTanggal } from '../../pembangun/isi-lembar';

const hari = (sel: Parameters<typeof bacaTanggal>[0]): string | undefined => {
  const { tanggal: hasil } = bacaTanggal(sel);
  return hasil.hasil === 'terbaca' ? hasil.isi : undefined;
};
const sebab = (sel: Parameters<typeof bacaTanggal>[0]): string => {
  const { tanggal: hasil } = bacaTanggal(sel);
  return hasil.hasil === 'keliru' ? hasil.sebab : hasil.hasil;
};

describe('text is read day first, in every form people write', () => {
  it.each([
    '3 Februari 2025', '3 Feb 2025', 'Senin, 3 Februari 2025', 'senin 3 februari 2025', 'Sen, 3 Feb. 2025',
    '03-02-2025', '3/2/2025', '3/2/25', '03.02.2025', '3 2 2025', '3 - 2 - 2025', '3 Pebruari 2025', '3-Feb-2025',
    '3Feb2025', '2025-02-03', '2025/02/03', 'Februari 3, 2025', '2025 Februari 3', '3 Feb 25', '20250203', '03022025',
    "'03/02/2025", '3 Februari 2025 (Senin)', 'Hari Senin tanggal 3 bulan Februari tahun 2025', '3 Feb 2025.',
    '３ Februari ２０２５', '3 Feb ’ 2025', '3  Fеbruari 2025',
  ])('%s', (teks) => expect(hari(teks)).toBe('2025-02-03'));

  it.each([
    '3/2/2025 09:00', '3/2/2025 9.00', '3/2/2025 09.00 WIB', '3 Februari 2025 pukul 09.00',
    '3 Februari 2025, pkl. 09.00 WIB',
    '3/2/2025 09:00:00', '2025-02-03T09:00:00', '2025-02-03 23:59:59.999', '3/2/2025 09.00-11.00',
    '3/2/2025 (09.00 - 11.00 WIB)',
    '3 Februari 2025 pukul 09.00 s.d. 11.00 WIB', '3 Februari 2025 jam 9 WIB', '3 Februari 2025 09.00 s/d selesai',
    '3/2/2025 9:00:00 AM',
  ])('a time after the date is dropped: %s', (teks) => expect(hari(teks)).toBe('2025-02-03'));

  it('day before month also where both could be a month', () => {
    expect(hari('03/02/2025')).toBe('2025-02-03');
    expect(hari('12/11/10')).toBe('2010-11-12');
  });

  it('keeps the text as typed, and the weekday written with it', () => {
    const terbaca = bacaTanggal("Jum'at, 7 Pebruari 2025 ");
    expect(terbaca).toMatchObject({ hariTertulis: 'Jumat', bentuk: 'teks' });
    expect(terbaca.tanggal).toEqual({ hasil: 'terbaca', isi: '2025-02-07', asal: "Jum'at, 7 Pebruari 2025 " });
  });

  it('a wrong weekday is not judged here', () =>
    expect(bacaTanggal('Selasa, 3 Februari 2025'))
      .toMatchObject({ hariTertulis: 'Selasa', tanggal: { isi: '2025-02-03' } }));
});

describe('what no text says is not assumed', () => {
  it.each([
    ['2 Okt', 2, 10], ['3/2', 3, 2], ['Senin, 3 Februari', 3, 2], ['29 Februari', 29, 2], ['3 Februari 09.00', 3, 2],
  ])('a missing year: %s', (teks, hariKe, bulan) =>
    expect(bacaTanggal(teks).tanggal)
      .toEqual({ hasil: 'keliru', sebab: 'tanpa tahun', asal: teks, hari: hariKe, bulan }));

  it.each([
    ['31 Februari 2025', undefined], ['29/2/2025', undefined], ['30/13/2025', undefined], ['13/30/2025', undefined],
    ['0/2/2025', undefined], ['3/0/2025', undefined], ['31 Feb', undefined],
    ['2/13/2025', '2025-02-13'], ['0021-03-04', '2021-03-04'], ['4/3/0021', '2021-03-04'],
  ])('a day that does not exist is never rolled over: %s', (teks, mungkin) =>
    expect(bacaTanggal(teks).tanggal).toEqual({ hasil: 'keliru', sebab: 'tidak ada', asal: teks, mungkin }));

  it.each(['3 Februari 1999', '1/1/2100', '31/12/1999', '3 Feb 3025'])('outside 2000-2099: %s', (teks) =>
    expect(sebab(teks)).toBe('di luar rentang'));

  it.each([
    '3 s.d. 5 Februari 2025', '3-5 Februari 2025', '3 dan 5 Februari 2025', '3/2/2025 - 5/2/2025', '3 s/d 5 Feb 2025',
    '3-5 Februari', 'Februari 3-5', '13-15 Februari', 'Februari 13-15', '13, 25 Feb', 'minggu kedua Maret', 'Maret 2025', '02-2025', '2025', 'besok', '3 Februari 205',
    '3/2/5',
    '003/02/2025', '3 Februari Maret 2025', 'Senin Selasa 3/2/2025', '3#2#2025', '2025-02-02T17:00:00.000Z', '#REF!',
    '99',
  ])('two days, no day, or no date at all: %s', (teks) => expect(sebab(teks)).toBe('tidak terbaca'));

  it('a misspelt month is only guessed at', () =>
    expect(bacaTanggal('3 Feburari 2025').tanggal).toMatchObject({ sebab: 'tidak terbaca', mungkin: '2025-02-03' }));
});

describe('cells that are no text', () => {
  it('a date cell is the day it shows; its time is dropped and said', () => {
    expect(bacaTanggal(selTanggal('2025-02-03'))).toEqual({
      tanggal: { hasil: 'terbaca', isi: '2025-02-03' }, bentuk: 'sel tanggal',
    });
    expect(bacaTanggal(selTanggal('2025-12-31', '23:59:00')).tanggal).toEqual({
      hasil: 'terbaca', isi: '2025-12-31', asal: '31 Desember 2025 23.59',
    });
    expect(hari(selTanggal('2025-01-01', '00:00:01'))).toBe('2025-01-01');
  });

  it.each([[45691, '45691'], [45691.75, '45691,75']])('a serial number in the plausible range: %s', (serial, asal) =>
    expect(bacaTanggal(serial)).toEqual({ tanggal: { hasil: 'terbaca', isi: '2025-02-03', asal }, bentuk: 'angka' }));
  it.each(['45691', '45691,75', '45691.75'])('a serial number as text: %s', (teks) =>
    expect(bacaTanggal(teks)).toMatchObject({ tanggal: { isi: '2025-02-03', asal: teks }, bentuk: 'angka' }));
  it.each([[36525, undefined], [36526, '2000-01-01'], [73050.9, '2099-12-31'], [73051, undefined]])(
    'at the ends of the range: %s', (serial, isi) => expect(hari(serial)).toBe(isi));
  it.each([20250203, 3022025])('digits without separators, typed as a number: %s', (angka) =>
    expect(hari(angka)).toBe('2025-02-03'));

  it.each([
    [selTanggal('1899-12-30', '09:00:00'), 'tidak terbaca'], [selTanggal('0021-03-04'), 'tidak ada'],
    [selTanggal('1905-07-17'), 'di luar rentang'], [2025, 'tidak terbaca'], [-1, 'tidak terbaca'],
    [true, 'tidak terbaca'],
    ['', 'kosong'], [' \u00a0\u200b', 'kosong'], ['-', 'kosong'],
  ])('%j is %s', (sel, hasil) => expect(sebab(sel)).toBe(hasil));
});

const hariAcak = fc
  .record({ tahun: fc.integer({ min: 2000, max: 2099 }), bulan: fc.integer({ min: 1, max: 12 }),
    ke: fc.integer({ min: 1, max: 28 }) })
  .map(({ tahun, bulan, ke }) => susunTanggal(tahun, bulan, ke) as Tanggal);
const bagian = (isi: Tanggal): [string, string, string] => isi.split('-').reverse() as [string, string, string];

const BENTUK: readonly ((isi: Tanggal) => string)[] = [
  teksTanggal, teksHariTanggal, (isi) => isi, (isi) => bagian(isi).join('/'), (isi) => bagian(isi).join('-'),
  (isi) => bagian(isi).join('.'), (isi) => bagian(isi).map(Number).join('/'),
  (isi) => { const [h, b, t] = bagian(isi); return `${h}/${b}/${t.slice(2)}`; },
  (isi) => `${teksHariTanggal(isi)} 09.30 WIB`,
];

describe('for any day', () => {
  it('every form that is written is read back as the same day', () =>
    fc.assert(fc.property(hariAcak, fc.constantFrom(...BENTUK), (isi, tulis) => expect(hari(tulis(isi))).toBe(isi))));

  it('spaces, NBSP, invisible marks and case change nothing', () =>
    fc.assert(fc.property(
      hariAcak, fc.constantFrom(...BENTUK), fc.constantFrom(' ', '  ', '\u00a0', ' \u200b', '\n', '\t'), fc.boolean(),
      (isi, tulis, celah, besar) => {
        const teks = `${celah}${tulis(isi).replace(/ /g, celah)}${celah}`;
        expect(hari(besar ? teks.toUpperCase() : teks.toLowerCase())).toBe(isi);
      })));

  const semuaBulan = NAMA_BULAN.flatMap((nama, i) => [nama, ...SINONIM_BULAN[nama]].map((kata) =>
    [kata, i + 1] as const));
  it.each(semuaBulan)('month %s, with or without a dot, in any case', (kata, nomor) => {
    const isi = tanggal(`2025-${String(nomor).padStart(2, '0')}-17`);
    for (const tulisan of [kata, `${kata}.`, kata.toUpperCase(), kata.toLowerCase()]) {
      expect(hari(`17 ${tulisan} 2025`)).toBe(isi);
      expect(hari(`17-${tulisan}-25`)).toBe(isi);
    }
  });
  it.each(Object.entries(SINONIM_HARI).flatMap(([nama, lain]) => [nama, ...lain].map((kata) => [kata, nama])))(
    'weekday %s is %s', (kata, nama) => expect(bacaTanggal(`${kata}, 3 Februari 2025`).hariTertulis).toBe(nama));
});

it.each(['(', ', ', '1:1 ', 'jam 1'])('a cell full of %j is no date, and said at once', (tanda) => {
  const mulai = Date.now();
  expect(sebab(`3 Februari 2025 ${tanda.repeat(50_000 / tanda.length)}`)).toBe('tidak terbaca');
  expect(Date.now() - mulai).toBeLessThan(500);
});
