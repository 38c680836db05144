import { teksBatang } from '../../../src/lembar/cetak/batang';

it.each([
  ['nothing is no block', { isi: 0 }, ''],
  ['little is one block', { isi: 0.001 }, '█'],
  ['half is half', { isi: 0.5 }, '█████'],
  ['what is left below the cap is drawn pale', { isi: 0.2, ruang: 1 }, '██░░░░░░░░'],
  ['above the cap nothing is left', { isi: 1, ruang: 0.5 }, '██████████'],
])('%s', (_, batang, teks) => expect(teksBatang(batang, 110)).toBe(teks));
