import type { HasilSesi } from '../../../src/domain/hasil';
import { hitungSesi } from '../../../src/domain/perhitungan/hitung-sesi';
import { susunSesiPerOrang } from '../../../src/domain/sesi-per-orang';
import { susunDaftarPegawai } from '../../../src/istilah/daftar-pegawai';
import { KOSONG, keliru, terbaca } from '../../../src/istilah/hasil-baca';
import type { BarisSesi } from '../../../src/istilah/sesi';
import { tanggal } from '../../../src/istilah/tanggal';
import type { Temuan } from '../../../src/istilah/temuan';
import type { UbahanSesi } from '../../pembangun/baris-sesi';
import { ATASAN, daftarPegawai, daftarSesi, keadaan, kegiatan, SITI, SITI_LAIN } from '../keadaan';

const bimbing = (hari: string, ubahan?: UbahanSesi): BarisSesi =>
  kegiatan(hari, 'Pembimbingan', 'Nasional', ubahan);
const damping = (hari: string, ubahan?: UbahanSesi): BarisSesi =>
  kegiatan(hari, 'Pendampingan', 'Nasional', ubahan);
const temuan = (tingkat: Temuan['tingkat']): Temuan =>
  ({ lembar: 'Sesi', baris: 2, kolom: 'Materi', tingkat, kode: 'contoh', temuan: 'a', perbaikan: 'b', acuan: [] });

function hitung(
  sesi: readonly BarisSesi[],
  ubahan: Parameters<typeof keadaan>[1] = {},
  temuanSesi: readonly (readonly Temuan[])[] = [],
): readonly HasilSesi[] {
  const bahan = keadaan(daftarSesi(...sesi), ubahan);
  return hitungSesi(susunSesiPerOrang(bahan.daftarSesi), temuanSesi, bahan.ketentuan, susunDaftarPegawai(bahan.daftarPegawai));
}
const status = (hasil: readonly HasilSesi[]): string[] =>
  hasil.map((satu) => `${satu.status} ${satu.tercatat}/${satu.dihitung}`);
const alasan = (hasil: readonly HasilSesi[]): string[] => hasil.map((satu) => satu.alasan).filter(Boolean);

describe('the status of a row, in the order of the rules', () => {
  it('Batal goes before everything, even before a fault', () => {
    const batal = bimbing('2023-12-31', { pelaksanaan: terbaca('Batal') });
    const [hasil] = hitung([batal], {}, [[temuan('tolak')]]);
    expect(hasil).toEqual({ status: 'Batal', tercatat: 0, dihitung: 0, alasan: '', acuan: [], temuan: [] });
  });

  it('a refused row is not even recorded, and takes no place under the cap', () => {
    const sesi = ['2025-03-03', '2025-03-10', '2025-03-17'].map((hari) => bimbing(hari));
    const hasil = hitung(sesi, {}, [[temuan('tolak')]]);
    expect(status(hasil)).toEqual(['Perlu perbaikan 0/0', 'Dihitung 2/2', 'Dihitung 2/2']);
    expect(hasil[0]?.temuan).toHaveLength(1);
  });

  it.each(['ingatkan', 'dirapikan'] as const)('a finding of level %s does not keep a row from counting', (tingkat) => {
    const [hasil] = hitung([bimbing('2025-03-03')], {}, [[temuan(tingkat)]]);
    expect(hasil).toMatchObject({ status: 'Dihitung', tercatat: 2, dihitung: 2, temuan: [{ tingkat }] });
  });

  it('a fault goes before the entry into force', () => {
    expect(status(hitung([bimbing('2023-12-31')], {}, [[temuan('tolak')]]))).toEqual(['Perlu perbaikan 0/0']);
  });

  it('counts from the day of entry into force, not on the day before it', () => {
    const hasil = hitung([bimbing('2023-12-31'), bimbing('2024-01-01')]);
    expect(status(hasil)).toEqual(['Tidak dihitung 2/0', 'Dihitung 2/2']);
    expect(alasan(hasil)).toEqual([
      'Tidak dihitung: tanggal 31 Desember 2023 sebelum Peraturan Bupati berlaku pada 1 Januari 2024 (Pasal 4)',
    ]);
  });

  it('takes the entry into force from Pengaturan, and gives such days no place under the cap', () => {
    const hari = ['2025-03-03', '2025-03-14', '2025-03-15', '2025-03-31'].map((teks) => bimbing(teks));
    expect(status(hitung(hari, { berlaku: tanggal('2025-03-15') }))).toEqual([
      'Tidak dihitung 2/0', 'Tidak dihitung 2/0', 'Dihitung 2/2', 'Dihitung 2/2',
    ]);
  });

  it.each([
    ['PPPK', bimbing('2025-03-03'), 'Pasal 1 angka 6; Pasal 1 angka 15'],
    ['CPNS', damping('2025-03-03'), 'Pasal 1 angka 6; Pasal 1 angka 18'],
  ] as const)('records the session of a %s, and counts it only where the reading does', (sebutan, sesi, acuan) => {
    const daftar = daftarPegawai({ nip: terbaca(ATASAN) }, { nip: terbaca(SITI), status: terbaca(sebutan) });
    const hasil = hitung([sesi], { daftarPegawai: daftar });
    expect(status(hasil)).toEqual(['Tidak dihitung 2/0']);
    expect(alasan(hasil)).toEqual([`Tidak dihitung: peserta berstatus ${sebutan}; yang dihitung sesi PNS (${acuan})`]);
    const terhitung = hitung([sesi], { daftarPegawai: daftar, tafsir: { pppkCpns: 'dihitung' } });
    expect(status(terhitung)).toEqual(['Dihitung 2/2']);
  });

  it('a row without tolak whose kind cannot be read is a bug of the rules', () => {
    const rusak = bimbing('2025-03-03', { jenis: keliru('Jenis tidak terbaca.', 'Pilih.') });
    expect(() => hitung([rusak])).toThrow('row 2');
  });

  it('takes a blank Lingkup as Nasional', () => {
    expect(status(hitung([bimbing('2025-03-03', { lingkup: KOSONG })]))).toEqual(['Dihitung 2/2']);
  });
});

describe('the cap of one month', () => {
  const maret = ['2025-03-03', '2025-03-10', '2025-03-31'];

  it('lets the second session of a month count and not the third, and says which one it is', () => {
    const hasil = hitung(maret.map((hari) => bimbing(hari)));
    expect(status(hasil)).toEqual(['Dihitung 2/2', 'Dihitung 2/2', 'Tidak dihitung 2/0']);
    expect(alasan(hasil)).toEqual([
      'Tidak dihitung: kegiatan ke-3 Pembimbingan bulan Maret 2025 menurut urutan terdahulu; ' +
        'paling banyak 2 dihitung (Lampiran G.3)',
    ]);
  });

  it('cites Lampiran H for a Pendampingan', () => {
    expect(alasan(hitung(maret.map((hari) => damping(hari))))[0]).toMatch(/ke-3 Pendampingan .*\(Lampiran H\.3\)$/);
  });

  it('starts afresh on the first of the next month, also over the turn of the year', () => {
    const hari = ['2025-12-30', '2025-12-31', '2025-12-31', '2026-01-01', '2026-01-02'];
    expect(status(hitung(hari.map((teks) => bimbing(teks))))).toEqual([
      'Dihitung 2/2', 'Dihitung 2/2', 'Tidak dihitung 2/0', 'Dihitung 2/2', 'Dihitung 2/2',
    ]);
  });

  it('counts sessions of another year than the report year under their own month', () => {
    const hari = ['2024-03-04', '2024-03-11', '2024-03-18', '2025-03-03'];
    expect(status(hitung(hari.map((teks) => bimbing(teks)))).slice(2)).toEqual(['Tidak dihitung 2/0', 'Dihitung 2/2']);
  });

  it('is each person\'s own, also of two NIPs that differ only in the last digits', () => {
    const hasil = hitung(maret.flatMap((hari) => [bimbing(hari), bimbing(hari, { nipPeserta: SITI_LAIN })]));
    expect(status(hasil).filter((teks) => teks.startsWith('Dihitung'))).toHaveLength(4);
  });

  it('takes its size from Pengaturan', () => {
    const hasil = hitung(maret.map((hari) => bimbing(hari)), { parameter: { batasSebulan: 1 } });
    expect(alasan(hasil)).toEqual([expect.stringMatching(/ke-2 .* paling banyak 1/), expect.stringMatching(/ke-3 /)]);
  });

  it('under «gabungan» is one for both kinds, and each row cites its own provision', () => {
    const hasil = hitung([bimbing('2025-03-03'), damping('2025-03-10'), damping('2025-03-12'), bimbing('2025-03-17')], {
      tafsir: { batasPer: 'gabungan' },
    });
    expect(alasan(hasil)).toEqual([
      'Tidak dihitung: kegiatan ke-3 (Pembimbingan dan Pendampingan) bulan Maret 2025 menurut urutan terdahulu; ' +
        'paling banyak 2 dihitung (Lampiran H.3)',
      'Tidak dihitung: kegiatan ke-4 (Pembimbingan dan Pendampingan) bulan Maret 2025 menurut urutan terdahulu; ' +
        'paling banyak 2 dihitung (Lampiran G.3)',
    ]);
  });

  it('under «terpisah» is one for each scope, which the reason names', () => {
    const luar = kegiatan('2025-03-05', 'Pembimbingan', 'Internasional');
    const hasil = hitung([...maret.map((hari) => bimbing(hari)), luar], { tafsir: { batasLingkup: 'terpisah' } });
    expect(status(hasil)[3]).toBe('Dihitung 4/4');
    expect(alasan(hasil)[0]).toMatch(/^Tidak dihitung: kegiatan ke-3 Pembimbingan Nasional bulan Maret 2025 /);
  });

  it('with both readings names kinds and scope', () => {
    const hasil = hitung(maret.map((hari) => bimbing(hari)), {
      tafsir: { batasPer: 'gabungan', batasLingkup: 'terpisah' },
    });
    expect(alasan(hasil)[0]).toContain('ke-3 (Pembimbingan dan Pendampingan) Nasional bulan Maret 2025');
  });

  it('under «JP tertinggi» keeps the sessions of higher value, and says so', () => {
    const luar = kegiatan('2025-03-24', 'Pembimbingan', 'Internasional');
    const sesi = [bimbing('2025-03-03'), bimbing('2025-03-10'), luar];
    const hasil = hitung(sesi, { tafsir: { urutan: 'JP tertinggi' } });
    expect(status(hasil)).toEqual(['Dihitung 2/2', 'Tidak dihitung 2/0', 'Dihitung 4/4']);
    expect(alasan(hasil)[0]).toContain('menurut urutan JP tertinggi');
  });
});
