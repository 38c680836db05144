import { bacaHariLibur } from '../../../src/lembar/baca/baca-hari-libur';
import { isiLembar, selTanggal } from '../../pembangun/isi-lembar';

const baca = (...baris: Parameters<typeof isiLembar>[2] & object) =>
  bacaHariLibur(isiLembar('Hari Libur', ['Hari, Tanggal', 'Keterangan'], baris));

it('each day stands with its first description', () =>
  expect([...baca([selTanggal('2025-08-17'), 'Kemerdekaan'], ['17 Agt 2025', 'HUT RI'], ['25/12/2025']).hariLibur])
    .toEqual([
    ['2025-08-17', 'Kemerdekaan'], ['2025-12-25', ''],
  ]));

it.each([
  ['31 Maret s.d. 7 April 2025',
    'Tanggal "31 Maret s.d. 7 April 2025" tidak dapat dibaca sebagai satu hari, sehingga baris ini tidak dipakai.'],
  ['', 'Tanggal hari libur belum diisi, sehingga baris ini tidak dipakai.'],
])('%j is left out and said', (teks, kalimat) =>
  expect(baca([teks, 'Cuti bersama'])).toMatchObject({
    hariLibur: new Map(),
    temuan: [{
      lembar: 'Hari Libur', baris: 2, kolom: 'Tanggal', tingkat: 'ingatkan', kode: 'tanggal-terbaca', temuan: kalimat,
      perbaikan: 'Tulis satu tanggal lengkap pada tiap baris, misalnya 17 Agustus 2025.',
    }],
  }));
it('an error is said once, as an error', () =>
  expect(baca(['#REF!', 'x']).temuan).toMatchObject([{ kode: 'sel-tanpa-galat', tingkat: 'tolak' }]));
it('a missing sheet has no days off', () => expect(bacaHariLibur(undefined).hariLibur.size).toBe(0));
