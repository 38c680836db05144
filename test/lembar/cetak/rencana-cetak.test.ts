import type { BarisCetak, Bagian, LembarCetak, SelCetak } from '../../../src/lembar/cetak/lembar-cetak';
import { rencanaCetak } from '../../../src/lembar/cetak/rencana-cetak';
import { cetakMendatar } from '../../../src/lembar/cetak/kertas';

const lembar = (bagian: readonly Bagian[], kolom: readonly number[] = [100, 100, 100]): LembarCetak => ({
  nama: 'Uji',
  kolom,
  bagian,
  cetak: cetakMendatar('A4', 'Uji'),
});
const sel = (kolom: number, ubahan: Partial<SelCetak> = {}): SelCetak => ({
  kolom,
  isi: `isi ${kolom}`,
  peran: 'isi',
  ...ubahan,
});
const baris = (...daftar: SelCetak[]): BarisCetak => ({ sel: daftar });

it('cells stand where their section and row put them; what nobody fills is empty', () => {
  const { nilai } = rencanaCetak(lembar([{ baris: [baris(sel(2)), baris()] }, { baris: [baris(sel(1), sel(3))] }]));
  expect(nilai).toEqual([
    ['', 'isi 2', ''],
    ['', '', ''],
    ['isi 1', '', 'isi 3'],
  ]);
});

it('a left text without wrapping runs on over empty cells by itself; a centred or wrapped one is merged', () => {
  const rentang = { lebar: 3 } as const;
  const gabungan = (peran: SelCetak['peran']): unknown =>
    rencanaCetak(lembar([{ baris: [baris(sel(1, { ...rentang, peran }))] }])).gabungan;
  expect(gabungan('bab')).toEqual([]);
  expect(gabungan('judul')).toEqual([{ cara: 'per baris', baris: 1, kolom: 1, jumlahBaris: 1, jumlahKolom: 3 }]);
  expect(gabungan('ketentuan')).toHaveLength(1);
});

it('five hundred merged rows below each other are one step', () => {
  const banyak = Array.from({ length: 500 }, () => baris(sel(1, { lebar: 3, peran: 'judul' })));
  expect(rencanaCetak(lembar([{ baris: banyak }])).gabungan).toEqual([
    { cara: 'per baris', baris: 1, kolom: 1, jumlahBaris: 500, jumlahKolom: 3 },
  ]);
});

it('a grid of borders is one area, and the look of a merge covers all its cells', () => {
  const { bingkai, rupa } = rencanaCetak(
    lembar([
      { baris: [baris(sel(1, { lebar: 2, peran: 'jumlah', rata: 'tengah' }), sel(3)), baris(sel(1), sel(2), sel(3))] },
    ]),
  );
  expect(bingkai).toEqual([{ bingkai: 'kisi', daftar: [{ baris: 1, kolom: 1, jumlahBaris: 2, jumlahKolom: 3 }] }]);
  expect(rupa[0]?.map(({ tebal }) => tebal)).toEqual([true, true, undefined]);
});

it('the most frequent width is set for all columns where that spares a step', () => {
  expect(rencanaCetak(lembar([], [50, 120, 50, 120, 50])).lebarKolom).toEqual([
    { awal: 1, jumlah: 5, ukuran: 50 },
    { awal: 2, jumlah: 1, ukuran: 120 },
    { awal: 4, jumlah: 1, ukuran: 120 },
  ]);
});

it('print wishes name the head that repeats, new pages, blocks that stay whole, and the area', () => {
  const { tanda } = rencanaCetak(
    lembar([
      { baris: [baris(sel(1))] },
      { baris: [baris(sel(1)), baris(sel(1)), baris(sel(1))], kepala: 2, utama: true },
      { baris: [baris(sel(1)), baris()], utuh: true, halamanBaru: true },
    ]),
  );
  expect(tanda).toMatchObject({
    versi: 1,
    kertas: 'A4',
    arah: 'mendatar',
    barisJudul: [2, 3],
    jeda: [5],
    utuh: [[5, 6]],
    jumlahBaris: 6,
    jumlahKolom: 3,
  });
});

it('only a merged text of several lines needs a height of its own', () => {
  const tinggi = (isi: string, lebar: number): unknown =>
    rencanaCetak(lembar([{ baris: [baris(sel(1, { isi, lebar, peran: 'ketentuan' }))] }])).tinggiBaris;
  const panjang = 'Ketentuan yang panjang sekali '.repeat(10);
  expect(tinggi('pendek', 3)).toEqual([]);
  expect(tinggi(panjang, 1)).toEqual([]);
  expect(tinggi(panjang, 3)).toMatchObject([{ awal: 1, jumlah: 1 }]);
});
