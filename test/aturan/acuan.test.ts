/** Every provision that data or prose cites exists in the outline of the regulation: a false citation fails here. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DAFTAR_KAIDAH, DAFTAR_KAIDAH_DAFTAR, DAFTAR_KAIDAH_LEMBAR } from '../../src/aturan/daftar-kaidah';
import * as kaidahLain from '../../src/aturan/daftar-kaidah-lain';
import { DAFTAR_PARAMETER } from '../../src/aturan/daftar-parameter';
import { DAFTAR_PERTANYAAN } from '../../src/aturan/daftar-pertanyaan';
import { levelKompetensi } from '../../src/aturan/tabel/level-kompetensi';
import { perbedaanJenis } from '../../src/aturan/tabel/perbedaan-jenis';
import type { Aturan } from '../../src/aturan/aturan';
import type { Acuan } from '../../src/istilah/acuan';
import { AKAR, bacaKerangka, rujukanDalam } from './kerangka';

const kerangka = bacaKerangka();

/** Files in which people or programs cite: everything written but the outline itself. */
function berkas(folder: string): string[] {
  return readdirSync(join(AKAR, folder), { withFileTypes: true }).flatMap((satu) => {
    const jalur = join(folder, satu.name);
    if (satu.isDirectory()) return berkas(jalur);
    return /\.(ts|md|html)$/.test(satu.name) && jalur !== join('docs', 'peraturan.md') ? [jalur] : [];
  });
}
const TERTULIS = [
  ...['src', 'docs', 'contoh'].flatMap(berkas),
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((nama) => existsSync(join(AKAR, nama))),
];

describe('the outline', () => {
  it.each([
    ['Pasal 1 angka', 18], ['Lampiran G.1.', 8], ['Lampiran G.2.', 3], ['Lampiran G.4.', 5], ['Lampiran H.1.', 8],
    ['Lampiran H.2.', 3], ['Lampiran H.4.', 5], ['Lampiran F.3 baris', 10], ['Lampiran D tabel baris', 8],
    ['Lampiran B.', 3], ['Lampiran C.', 3], ['Lampiran D.', 3], ['Lampiran I.', 5], ['Lampiran K.', 2],
    ['Pasal 2 ayat (2) huruf c, butir', 2], ['Pasal 3 ayat', 2],
  ])('has the places under %s', (awal, banyak) =>
    expect([...kerangka].filter((tempat) => tempat.startsWith(awal))).toHaveLength(banyak));

  it('has every letter of the Lampiran and no other', () =>
    expect([...kerangka].filter((tempat) => /^Lampiran [A-Z]$/.test(tempat)).map((tempat) => tempat.slice(-1)).join(''))
      .toBe('ABCDEFGHIJK'));
});

describe('citations in data', () => {
  const dariAturan = (daftar: readonly Aturan<unknown>[]): (readonly [string, Acuan])[] =>
    daftar.flatMap(({ nama, deret }) => deret.flatMap(({ acuan }) => acuan.map((satu) => [nama, satu] as const)));
  const semua = [
    ...dariAturan([...DAFTAR_PARAMETER, ...DAFTAR_KAIDAH, ...DAFTAR_KAIDAH_DAFTAR, ...DAFTAR_KAIDAH_LEMBAR]),
    ...dariAturan(Object.values(kaidahLain).flat() as readonly Aturan<unknown>[]),
    ...dariAturan([levelKompetensi, perbedaanJenis]),
    ...DAFTAR_PERTANYAAN.flatMap(({ pengaturan, acuan }) => acuan.map((satu) => [pengaturan, satu] as const)),
  ];
  it('all exist', () => {
    expect(semua.length).toBeGreaterThan(60);
    const palsu = semua.filter(([, { naskah, tempat }]) => naskah === 'Perbup' && !kerangka.has(tempat));
    expect(palsu).toEqual([]);
  });
});

describe('citations in prose', () => {
  it.each(TERTULIS)('%s', (jalur) => {
    const palsu = rujukanDalam(readFileSync(join(AKAR, jalur), 'utf8')).filter((tempat) => !kerangka.has(tempat));
    expect({ berkas: relative(AKAR, join(AKAR, jalur)), palsu }).toEqual({ berkas: jalur, palsu: [] });
  });

  it.each([
    ['a letter beyond the last', 'menurut Lampiran L'],
    ['a number beyond the last', 'menurut Lampiran G.5'],
    ['a huruf beyond the last', 'menurut Lampiran G.4.f'],
    ['a later one of a list', 'menurut Lampiran G.3, H.3 dan I.6'],
    ['an angka beyond the last', 'menurut Pasal 1 angka 15 dan 19'],
    ['a Pasal that does not exist', 'menurut Pasal 5'],
    ['a huruf that the Pasal does not have', 'menurut Pasal 2 ayat (2) huruf d'],
    ['the formal form', 'menurut Lampiran huruf G angka 4 huruf f'],
    ['a row beyond the table', 'menurut Lampiran F.3 baris 11'],
    ['one broken over two comment lines', ' * Lampiran A,\n * E, I.9'],
  ])('would find a false one: %s', (_, teks) =>
    expect(rujukanDalam(teks).filter((tempat) => !kerangka.has(tempat))).toHaveLength(1));

  it('reads the formal form as the short one', () =>
    expect(rujukanDalam('Lampiran huruf G angka 4 huruf d dan Pasal 2 ayat (2) huruf c, butir a'))
      .toEqual(['Pasal 2 ayat (2) huruf c, butir a', 'Lampiran G.4.d']));

  it('takes ordinary words for no citation', () =>
    expect(rujukanDalam('Lampiran D, and what; Lampiran E, Integritas; Lampiran konversi'))
      .toEqual(['Lampiran D', 'Lampiran E']));
});
