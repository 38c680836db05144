/** Fingerprints: alike for what reads alike, different for every change of a cell. */
import fc from 'fast-check';
import { sidikNilai, sidikTeks } from '../../../src/alur/laporan/sidik';

const sel = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const petak = fc.array(fc.array(sel, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

it('are 16 hexadecimal digits, the same for the same text', () =>
  fc.assert(fc.property(fc.string(), (teks) => /^[0-9a-f]{16}$/.test(sidikTeks(teks)) && sidikTeks(teks) === sidikTeks(`${teks}`))));
it('blank rows and columns around the content change nothing', () =>
  fc.assert(fc.property(petak, (nilai) => {
    const lebih = [...nilai.map((baris) => [...baris, '', '']), ['', '', '', '', '']];
    expect(sidikNilai(lebih)).toBe(sidikNilai(nilai));
  })));
it('every change of one cell shows', () =>
  fc.assert(fc.property(petak, fc.nat(2), fc.string({ minLength: 1 }), (nilai, kolom, tambahan) => {
    fc.pre(tambahan.trim() !== '');
    const lain = nilai.map((baris, r) => baris.map((satu, k) => (r === 0 && k === kolom ? `${satu}~${tambahan.trim()}` : satu)));
    expect(sidikNilai(lain)).not.toBe(sidikNilai(nilai));
  })));
it.each([
  ['a number and the same number as text', [[12]], [['12']]],
  ['fractions as programs store them', [[0.1 + 0.2]], [[0.3]]],
  ['spaces that programs cut off', [['a  b ']], [['a b']]],
])('%s are alike', (_, satu, lain) => expect(sidikNilai(satu)).toBe(sidikNilai(lain)));
it('a value in another cell is not', () => expect(sidikNilai([['a', '']])).not.toBe(sidikNilai([['', 'a']])));
