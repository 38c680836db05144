/** The worked examples of the counting under every reading that touches the cap. */
import type { Tafsir } from '../../src/aturan/tafsir';
import { hitungBahan } from '../../src/domain/hitung-bahan';
import type { BarisSesi } from '../../src/istilah/sesi';
import { daftarSesi, keadaan, kegiatan, SITI } from './keadaan';

const bimbing = (hari: string): BarisSesi => kegiatan(hari, 'Pembimbingan', 'Nasional');
const bimbingLuar = (hari: string): BarisSesi => kegiatan(hari, 'Pembimbingan', 'Internasional');
const damping = (hari: string): BarisSesi => kegiatan(hari, 'Pendampingan', 'Nasional');
const duaTiapBulan = Array.from({ length: 12 }, (_, indeks) => `2025-${String(indeks + 1).padStart(2, '0')}`)
  .flatMap((bulan) => [bimbing(`${bulan}-06`), bimbing(`${bulan}-20`)]);

const BACAAN = {
  'terdahulu, bersama': {},
  'JP tertinggi, bersama': { urutan: 'JP tertinggi' },
  terpisah: { batasLingkup: 'terpisah' },
  'JP tertinggi, terpisah': { urutan: 'JP tertinggi', batasLingkup: 'terpisah' },
  gabungan: { batasPer: 'gabungan' },
  'gabungan, JP tertinggi': { batasPer: 'gabungan', urutan: 'JP tertinggi' },
  'gabungan, terpisah': { batasPer: 'gabungan', batasLingkup: 'terpisah' },
} as const satisfies Record<string, Partial<Tafsir>>;

/** Sessions of one person, and the JP of 2025 under each of the readings in the order of BACAAN. */
const VEKTOR: readonly (readonly [string, readonly BarisSesi[], readonly number[]])[] = [
  ['3 Pembimbingan nas in March', ['2025-03-03', '2025-03-10', '2025-03-24'].map(bimbing), [4, 4, 4, 4, 4, 4, 4]],
  [
    '2 Pembimbingan and 2 Pendampingan nas in March',
    [bimbing('2025-03-03'), bimbing('2025-03-10'), damping('2025-03-17'), damping('2025-03-24')],
    [8, 8, 8, 8, 4, 4, 4],
  ],
  [
    'Pembimbingan nas 3 Mar, nas 10 Mar, int 24 Mar',
    [bimbing('2025-03-03'), bimbing('2025-03-10'), bimbingLuar('2025-03-24')],
    [4, 6, 8, 8, 4, 6, 8],
  ],
  [
    'Pembimbingan int 2 Mar, nas 9 Mar, int 16 Mar',
    [bimbingLuar('2025-03-02'), bimbing('2025-03-09'), bimbingLuar('2025-03-16')],
    [6, 8, 10, 10, 6, 8, 10],
  ],
  [
    'Pembimbingan nas 31 Jan, 31 Jan, 1 Feb',
    ['2025-01-31', '2025-01-31', '2025-02-01'].map(bimbing),
    [6, 6, 6, 6, 6, 6, 6],
  ],
  ['Pendampingan nas 30 Dec 2025 and 2 Jan 2026', ['2025-12-30', '2026-01-02'].map(damping), [2, 2, 2, 2, 2, 2, 2]],
  ['2 Pembimbingan nas every month', duaTiapBulan, [48, 48, 48, 48, 48, 48, 48]],
];

const jpSetahun = (sesi: readonly BarisSesi[], tafsir: Partial<Tafsir>, tahunLaporan = 2025): number => {
  const { daftarPegawai } = hitungBahan(keadaan(daftarSesi(...sesi), { tafsir, tahunLaporan }));
  const [, , siti] = daftarPegawai;
  if (!siti || 'tanpaAngka' in siti) throw new Error('no figures');
  return siti.total;
};

describe.each(Object.entries(BACAAN))('%s', (nama, tafsir) => {
  const kolom = Object.keys(BACAAN).indexOf(nama);

  it.each(VEKTOR)('%s', (_, sesi, jumlah) => expect(jpSetahun(sesi, tafsir)).toBe(jumlah[kolom]));

  it('gives the session of 2 January to its own year', () =>
    expect(jpSetahun(['2025-12-30', '2026-01-02'].map(damping), tafsir, 2026)).toBe(2));

  it('does not count above the cap what two PDs each counted within it', () => {
    const [pdA, pdB] = [['2025-07-01', '2025-07-08'].map(bimbing), ['2025-07-15', '2025-07-22'].map(bimbing)] as const;
    expect([pdA, pdB, [...pdA, ...pdB]].map((sesi) => jpSetahun(sesi, tafsir))).toEqual([4, 4, 4]);
  });
});

it('every example has a figure for every reading, and SITI is the third of the roster', () => {
  expect(VEKTOR.map(([, , jumlah]) => jumlah.length)).toEqual(VEKTOR.map(() => Object.keys(BACAAN).length));
  expect(keadaan([]).daftarPegawai[2]?.nip).toMatchObject({ isi: SITI });
});
