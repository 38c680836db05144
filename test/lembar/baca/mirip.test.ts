import * as fc from 'fast-check';
import { jarakKetik, palingMirip } from '../../../src/lembar/baca/mirip';

it.each([['', '', 0], ['abc', '', 3], ['nip', 'npi', 1], ['peserta', 'pesreta', 1], ['materi', 'mater', 1], ['jenis', 'jemis', 1]])(
  '%j and %j are %d keystrokes apart', (a, b, jarak) => expect(jarakKetik(a, b)).toBe(jarak));
it('the distance is the same both ways, and nothing to itself', () =>
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
    expect(jarakKetik(a, b)).toBe(jarakKetik(b, a));
    expect(jarakKetik(a, a)).toBe(0);
  })));

it('the nearest is found, whatever the case', () =>
  expect(palingMirip('NIP PESRETA', ['NIP Peserta', 'NIP Pembimbing'])).toBe('NIP Peserta'));
it('beyond a quarter of the letters nothing is like it', () =>
  expect(palingMirip('NIP Pegawai', ['NIP Peserta'])).toBeUndefined());
it('between two that are equally near there is no choice', () =>
  expect(palingMirip('Juxi', ['Juni', 'Juli'])).toBeUndefined());
