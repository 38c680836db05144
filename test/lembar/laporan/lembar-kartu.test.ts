import { susunKartu } from '../../../src/domain/kartu/kartu';
import { eksporSiasn } from '../../../src/domain/ekspor-siasn/ekspor-siasn';
import type { LembarCetak } from '../../../src/lembar/cetak/lembar-cetak';
import { rencanaCetak } from '../../../src/lembar/cetak/rencana-cetak';
import { bacaLembarLaporan } from '../../../src/lembar/laporan/baca-lembar-laporan';
import { lembarEksporSiasn } from '../../../src/lembar/laporan/lembar-ekspor-siasn';
import { lembarKartu, namaLembarKartu } from '../../../src/lembar/laporan/lembar-kartu';
import { keadaan, kegiatan } from '../../domain/keadaan';
import { berkas, sumber } from '../../domain/laporan-pd/sumber';

const SESI = [
  ...['2025-02-03', '2025-02-10', '2025-02-17'].map((hari) => kegiatan(hari, 'Pembimbingan', 'Nasional', {})),
  kegiatan('2025-03-04', 'Pendampingan', 'Nasional', {}),
];
const konteks = (sesi = SESI): Parameters<typeof lembarKartu>[2] =>
  berkas(keadaan(sesi), { jenis: { jenis: 'final' } }).laporan;
const kartu = (sesi = SESI): LembarCetak =>
  lembarKartu(susunKartu(sumber(keadaan(sesi)), 'semua'), namaLembarKartu(2025), konteks(sesi));
const baca = (lembar: LembarCetak): readonly Readonly<Record<string, unknown>>[] | undefined =>
  bacaLembarLaporan(lembar.nama, rencanaCetak(lembar).nilai);

describe('Kartu', () => {
  it('has exactly the four columns of the regulation for each kind, counted or not', () => {
    expect(baca(kartu())).toEqual([
      {
        'No.': 1,
        'Hari, Tanggal': 'Senin, 3 Februari 2025',
        'Materi Bimbingan': expect.any(String),
        'Paraf Pembimbing': '',
      },
      {
        'No.': 2,
        'Hari, Tanggal': 'Senin, 10 Februari 2025',
        'Materi Bimbingan': expect.any(String),
        'Paraf Pembimbing': '',
      },
      {
        'No.': 3,
        'Hari, Tanggal': 'Senin, 17 Februari 2025',
        'Materi Bimbingan': expect.any(String),
        'Paraf Pembimbing': '',
      },
      {
        'No.': 1,
        'Hari, Tanggal': 'Selasa, 4 Maret 2025',
        'Materi Pendampingan': expect.any(String),
        'Paraf Pendamping': '',
      },
    ]);
  });

  it('every person and kind begins a page, upright, with rows left for handwriting', () => {
    const lembar = kartu();
    const tabel = lembar.bagian.filter(({ kepala }) => kepala);
    expect(lembar.cetak.arah).toBe('tegak');
    expect(lembar.bagian.filter(({ halamanBaru }) => halamanBaru)).toHaveLength(tabel.length - 1);
    for (const { baris } of tabel)
      expect(baris.filter(({ sel }) => sel.every(({ isi }) => isi === '')).length).toBeGreaterThanOrEqual(4);
  });

  /** Rows of each page of a card with this many sessions: lines written, lines left blank. */
  const sebanyak = (jumlah: number, materi: string): LembarCetak =>
    kartu(Array.from({ length: jumlah }, (_, i) =>
      kegiatan(`2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + Math.floor(i / 12)).padStart(2, '0')}`, 'Pembimbingan', 'Nasional', { materi })));
  const halaman = (jumlah: number, materi = 'Materi'): number[][] =>
    sebanyak(jumlah, materi).bagian.filter(({ kepala }) => kepala).map(({ baris }) => {
      const isi = baris.slice(1).filter(({ sel }) => sel.some((satu) => satu.isi !== '')).length;
      return [isi, baris.length - 1 - isi];
    });

  it.each([
    [1, [[1, 23]]],
    [24, [[24, 4]]],
    [26, [[26, 2]]],
    [28, [[28, 0]]],
    [29, [[28, 0], [1, 23]]],
  ])('of %i sessions has pages of %j lines written and blank', (jumlah, hasil) => expect(halaman(jumlah)).toEqual(hasil));

  it('makes pages of fewer lines where materi take several, and heads and counts each of them', () => {
    const panjang = 'Penyusunan dokumen perencanaan dan penganggaran perangkat daerah '.repeat(3);
    const hasil = halaman(24, panjang);
    expect(hasil.length).toBeGreaterThan(1);
    expect(hasil.reduce((semua, [isi = 0]) => semua + isi, 0)).toBe(24);
    const kepala = sebanyak(24, panjang).bagian.filter(({ kepala: ada }) => !ada)
      .map(({ baris }) => baris.slice(0, 2).flatMap(({ sel }) => sel.map(({ isi }) => isi)));
    expect(kepala).toEqual(hasil.map((_, i) =>
      [`KARTU KEGIATAN PEMBIMBINGAN TAHUN 2025 (${i + 1}/${hasil.length})`, 'Nama', expect.stringMatching(/^: \w/)]));
  });

  it('needs no merge, so that a thousand cards cost no more steps than one', () => {
    expect(rencanaCetak(kartu()).gabungan).toEqual([]);
    expect(rencanaCetak(kartu()).bingkai).toHaveLength(1);
  });

  it('says so where nothing can be printed', () =>
    expect(rencanaCetak(kartu([])).nilai[0]?.[0]).toMatch(/^Tidak ada kegiatan tahun 2025/));
});

it('Ekspor SIASN has its headers in row 1 and days as dd-mm-yyyy', () => {
  const s = sumber(keadaan(SESI));
  const lembar = lembarEksporSiasn(
    eksporSiasn(s, { institusiPenyelenggara: 'Dinas Contoh', nomorSertipikat: '800/12/2025' }),
    konteks(),
  );
  expect(rencanaCetak(lembar).nilai[0]?.[0]).toBe('NIP');
  expect(baca(lembar)?.[0]).toMatchObject({
    jenisDiklatId: 14,
    jumlahJam: 4,
    tahunKursus: 2025,
    tanggalKursus: '03-02-2025',
    tanggalSelesaiKursus: '10-02-2025',
  });
});
