/** The order of counting is total: it decides between any two rows, and the same way in any sheet order. */
import fc from 'fast-check';
import { pembandingUrutan, type KunciUrutan } from '../../src/aturan/urutan-sesi';
import { DAFTAR_JENIS } from '../../src/istilah/sesi';
import { tanggal } from '../../src/istilah/tanggal';

const kunci = (ubahan: Partial<KunciUrutan> = {}): KunciUrutan => ({
  hari: tanggal('2025-03-03'), jp: 2, jenis: 'Pembimbingan', id: 'S-1', baris: 2, ...ubahan,
});
const dulu = kunci();

it.each([
  ['the earlier day', dulu, kunci({ hari: tanggal('2025-03-04'), jp: 4 })],
  ['then the higher JP', kunci({ jp: 4, jenis: 'Pendampingan' }), dulu],
  ['then Pembimbingan', dulu, kunci({ jenis: 'Pendampingan', id: 'S-0' })],
  ['then the ID', dulu, kunci({ id: 'S-2', baris: 1 })],
  ['a row with an ID', kunci({ baris: 9 }), kunci({ id: '' })],
  ['then the place in the sheet', dulu, kunci({ baris: 3 })],
])('terdahulu: %s comes first', (_, pertama, kedua) => {
  expect(pembandingUrutan('terdahulu')(pertama, kedua)).toBeLessThan(0);
  expect(pembandingUrutan('terdahulu')(kedua, pertama)).toBeGreaterThan(0);
});

it.each([
  ['the higher JP', kunci({ hari: tanggal('2025-03-24'), jp: 4 }), dulu],
  ['then the earlier day', dulu, kunci({ hari: tanggal('2025-03-04') })],
])('JP tertinggi: %s comes first', (_, pertama, kedua) =>
  expect(pembandingUrutan('JP tertinggi')(pertama, kedua)).toBeLessThan(0));

const sembarang = fc.record({
  hari: fc.constantFrom(tanggal('2025-03-03'), tanggal('2025-03-04')),
  jp: fc.constantFrom(2, 4),
  jenis: fc.constantFrom(...DAFTAR_JENIS),
  id: fc.constantFrom('', 'S-1', 'S-2'),
});

it.each(['terdahulu', 'JP tertinggi'] as const)('%s: shuffling the rows never changes the order', (urutan) => {
  fc.assert(fc.property(fc.array(sembarang, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (daftar, acak) => {
    const berbaris = daftar.map((satu, i) => ({ ...satu, baris: i + 2 }));
    const dikocok = berbaris.map((satu) => ({ satu, tempat: acak.next().value ?? 0 }))
      .sort((a, b) => a.tempat - b.tempat).map(({ satu }) => satu);
    const banding = pembandingUrutan(urutan);
    expect(dikocok.sort(banding)).toEqual(berbaris.sort(banding));
  }));
});
