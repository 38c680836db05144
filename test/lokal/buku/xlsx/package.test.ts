/** Unpacking a package: what comes back, and what is held of it. */
import { bytesOf, pack, textOf, unpack } from '../../../../src/lokal/buku/xlsx/package';

const part = (size: number): Uint8Array => bytesOf('isi '.repeat(size / 4));

it.each([0, 4, 60, 64, 16_380, 16_384, 1024 * 1024, 3 * 1024 * 1024])('a part of %i bytes comes back whole', (size) => {
  const unpacked = unpack(pack([['xl/a.xml', part(size)]])).get('xl/a.xml') as Uint8Array;
  expect(textOf(unpacked) === textOf(part(size))).toBe(true);
});

it('a thousand small parts hold hardly more memory than their bytes, not a chunk of zlib each', () => {
  const unpacked = unpack(pack(Array.from({ length: 1_000 }, (_, i) => [`xl/s${i}.xml`, part(400)] as const)));
  const held = new Set([...unpacked.values()].map(({ buffer }) => buffer));
  expect([...held].reduce((sum, { byteLength }) => sum + byteLength, 0)).toBeLessThan(2 * 1_000 * 400);
});
