import * as fc from 'fast-check';
import { bacaNip } from '../../../src/lembar/baca/baca-nip';
import { selTanggal } from '../../pembangun/isi-lembar';

const NIP = '198609262015051001';

describe('18 digits, whatever stands around them', () => {
  it('plain text is read as it stands', () => expect(bacaNip(NIP)).toEqual({ hasil: 'terbaca', isi: NIP }));

  it.each([
    `'${NIP}`, `\`${NIP}`, `‘${NIP}’`, `"${NIP}"`, `\u200b${NIP}\ufeff`, '19860926 201505 1 001',
    '19860926\u00a0201505\u00a01\u00a0001', '19860926.201505.1.001', '19860926-201505-1-001', `NIP. ${NIP}`,
    `NIP ${NIP}`,
    `nip:${NIP}`, `NIP${NIP}`, `NIP. 19860926 201505 1 001`, `${NIP}\n`, '１９８６０９２６２０１５０５１００１',
  ])('%j', (teks) => expect(bacaNip(teks)).toEqual({ hasil: 'terbaca', isi: NIP, asal: teks }));

  it.each(['', '  ', '\u00a0', '-', '–'])('%j is nothing', (teks) =>
    expect(bacaNip(teks)).toEqual({ hasil: 'kosong' }));

  it('noise between the digits never makes another number of them', () =>
    fc.assert(fc.property(
      fc.array(fc.constantFrom('', '', ' ', '.', '\u00a0', '\u200b', "'", '`'), { minLength: 19, maxLength: 19 }),
      (bising) => {
        const teks = [...NIP].map((digit, i) => bising[i] + digit).join('') + bising[18];
        expect(bacaNip(teks)).toMatchObject({ hasil: 'terbaca', isi: NIP });
      })));

  it('two that differ in the last digit stay two', () =>
    expect(bacaNip('198609262015051002')).not.toEqual(bacaNip(NIP)));
});

describe('what cannot be trusted', () => {
  it('a number cell, with the exact digits of its double and as it is shown', () => {
    expect(bacaNip(Number(NIP))).toEqual({
      hasil: 'keliru', sebab: 'angka', asal: '1,98609E+17', digit: '198609262015051008',
    });
    expect(bacaNip(198500000000000000)).toMatchObject({ sebab: 'angka', asal: '1,985E+17' });
    expect(bacaNip(100000000000000000)).toMatchObject({ sebab: 'angka', asal: '1E+17' });
  });
  it('a number cell also where its digits are few and exact', () =>
    expect(bacaNip(500123456)).toEqual({ hasil: 'keliru', sebab: 'angka', asal: '500123456', digit: '500123456' }));
  it('a cell with a date format is a number too', () =>
    expect(bacaNip(selTanggal('2025-02-03'))).toMatchObject({ sebab: 'angka', asal: '3 Februari 2025', digit: '' }));

  it.each([
    ['1,98609E+17', 'eksponen', '198609'], ['1.98609E+17', 'eksponen', '198609'],
    ["'1,98609e+17", 'eksponen', '198609'],
    ['2E+17', 'eksponen', '2'], ['198609262015051000', 'berakhir 000', '198609262015051000'],
    ['19860926201505100', 'bukan 18 digit', '19860926201505100'], [`${NIP}9`, 'bukan 18 digit', `${NIP}9`],
    ['500123456', 'bukan 18 digit', '500123456'], [`${NIP}; ${NIP}`, 'ada huruf', NIP + NIP],
    ['19860926201505100l', 'ada huruf', '19860926201505100'], ['Rakhmat Pratama', 'ada huruf', ''],
  ])('%s is refused: %s', (teks, sebab, digit) =>
    expect(bacaNip(teks)).toEqual({ hasil: 'keliru', sebab, asal: teks, digit }));
});
