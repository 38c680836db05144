/** What must hold of the counting for any sessions under any combination of the readings. */
import fc from 'fast-check';
import type { Tafsir } from '../../src/aturan/tafsir';
import type { Bahan, Hasil } from '../../src/domain/bahan';
import { hitungBahan } from '../../src/domain/hitung-bahan';
import { keliru, KOSONG, terbaca } from '../../src/istilah/hasil-baca';
import type { Nip } from '../../src/istilah/nip';
import { DAFTAR_JENIS, DAFTAR_LINGKUP, type BarisSesi } from '../../src/istilah/sesi';
import { bulanDari } from '../../src/istilah/tanggal';
import { barisSesi, DAFTAR_PEGAWAI, NIP, pegawai } from '../pembangun/baris-sesi';
import { tafsirApaPun } from '../pembangun/tafsir-apa-pun';
import { keadaan, SITI, SITI_LAIN } from './keadaan';

const PPPK = '199002022024211001' as Nip;
const PESERTA = [SITI, SITI_LAIN, NIP.budi, PPPK];
const ROSTER = [
  ...DAFTAR_PEGAWAI,
  pegawai({ baris: 7, nip: terbaca(PPPK), nama: 'Agus Salim', status: terbaca('PPPK') }),
  pegawai({ baris: 8, nip: terbaca(NIP.budi), nama: 'Budi Saputra' }),
];

/** Few days, people and materi, so that caps, duplicates and the turns of month and year are hit often. */
const sesiApaPun: fc.Arbitrary<BarisSesi> = fc
  .record({
    tanggal: fc.constantFrom(
      '2023-12-29', '2024-01-02', '2025-01-30', '2025-01-31', '2025-02-03', '2025-12-31', '2026-01-01',
    ),
    jenis: fc.constantFrom(...DAFTAR_JENIS),
    lingkup: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...DAFTAR_LINGKUP) },
      { weight: 1, arbitrary: fc.constantFrom(KOSONG, keliru('Lingkup "x" tidak dikenal.', 'Pilih Nasional.')) },
    ),
    nipPeserta: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom<string>(...PESERTA, SITI, SITI, SITI_LAIN) },
      { weight: 1, arbitrary: fc.constant(NIP.luar) },
    ),
    nipPembimbing: fc.constantFrom<string>(NIP.atasan, NIP.senior),
    materi: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('Analisis jabatan', '') },
      { weight: 12, arbitrary: fc.integer({ min: 1, max: 99 }).map((nomor) => `Laporan kinerja ${nomor}`) },
    ),
    pelaksanaan: fc.oneof(
      { weight: 9, arbitrary: fc.constant(KOSONG) },
      { weight: 1, arbitrary: fc.constant(terbaca('Batal' as const)) },
    ),
    paraf: fc.constantFrom('Sudah', 'Sudah', 'Sudah', ''),
    dasar: fc.constantFrom('Nomor 1', 'Nomor 1', 'Nomor 1', ''),
    evaluasi: fc.constantFrom('Tercapai', 'Tercapai', 'Tercapai', ''),
  })
  .map((isi) => barisSesi(isi));

const nomori = (daftar: readonly BarisSesi[]): readonly BarisSesi[] =>
  daftar.map((sesi, indeks) => ({ ...sesi, baris: indeks + 2 }));
const berId = (sesi: BarisSesi, indeks: number): BarisSesi => ({ ...sesi, id: `S-${String(indeks).padStart(4, '0')}` });
const daftarApaPun = fc.array(sesiApaPun, { maxLength: 24, size: 'max' }).map((daftar) => nomori(daftar.map(berId)));

const bahan = (sesi: readonly BarisSesi[], tafsir: Tafsir): Bahan =>
  keadaan(nomori(sesi), { tafsir, daftarPegawai: ROSTER });
const hitung = (sesi: readonly BarisSesi[], tafsir: Tafsir): Hasil => hitungBahan(bahan(sesi, tafsir));
/** Status, JP and reason of every row by its ID. */
const menurutId = (sesi: readonly BarisSesi[], tafsir: Tafsir): Record<string, unknown> => {
  const { daftarSesi } = hitung(sesi, tafsir);
  return Object.fromEntries(sesi.map(({ id }, indeks) => {
    const { status, tercatat, dihitung, alasan } = daftarSesi[indeks] ?? {};
    return [id, { status, tercatat, dihitung, alasan }];
  }));
};
/** Totals of every person of the roster and, beyond the report year, of every year that occurs. */
const totalOrang = ({ daftarPegawai, jumlah }: Hasil): unknown => ({
  daftarPegawai,
  tahun: PESERTA.map((nip) => [2023, 2024, 2025, 2026].map((tahun) => jumlah.setahun(nip, tahun).dihitung)),
});

const untukSemua = (periksa: (sesi: readonly BarisSesi[], tafsir: Tafsir) => void): void =>
  fc.assert(fc.property(daftarApaPun, tafsirApaPun, periksa), { numRuns: 100 });

describe('for any sessions and readings', () => {
  it('counted JP never exceed recorded JP, and a row counts whole or not at all', () => untukSemua((sesi, tafsir) => {
    for (const { status, tercatat, dihitung } of hitung(sesi, tafsir).daftarSesi) {
      expect([0, tercatat]).toContain(dihitung);
      expect(dihitung > 0).toBe(status === 'Dihitung');
    }
  }));

  it('nobody has more counted sessions in a month than the caps allow', () => untukSemua((sesi, tafsir) => {
    const { jumlah } = hitung(sesi, tafsir);
    const daftarBulan = sesi.flatMap(({ tanggal }) => (tanggal.hasil === 'terbaca' ? [bulanDari(tanggal.isi)] : []));
    const jenis = tafsir.batasPer === 'jenis' ? DAFTAR_JENIS : [undefined];
    const lingkup = tafsir.batasLingkup === 'terpisah' ? DAFTAR_LINGKUP : [undefined];
    for (const nip of PESERTA) for (const bulan of daftarBulan) for (const satu of jenis) for (const ruang of lingkup) {
      expect(jumlah.sebulan(nip, bulan, { jenis: satu, lingkup: ruang }).sesiDihitung).toBeLessThanOrEqual(2);
    }
  }));

  it('the order of rows changes no result of a row by ID and no total of a person', () =>
    fc.assert(fc.property(
      daftarApaPun.chain((sesi) =>
        fc.tuple(fc.constant(sesi), fc.shuffledSubarray([...sesi], { minLength: sesi.length }))),
      tafsirApaPun,
      ([sesi, acak], tafsir) => {
        expect(menurutId(acak, tafsir)).toEqual(menurutId(sesi, tafsir));
        expect(totalOrang(hitung(acak, tafsir))).toEqual(totalOrang(hitung(sesi, tafsir)));
      },
    ), { numRuns: 100 }));

  it('an uncounted session changes no total: each of them may be left out, and all of them', () =>
    untukSemua((sesi, tafsir) => {
      const hasil = hitung(sesi, tafsir);
      const total = totalOrang(hasil);
      const terhitung = sesi.filter((_, indeks) => hasil.daftarSesi[indeks]?.status === 'Dihitung');
      expect(totalOrang(hitung(terhitung, tafsir))).toEqual(total);
      const takTerhitung = sesi.filter((satu) => !terhitung.includes(satu)).slice(0, 4);
      for (const dibuang of takTerhitung) {
        expect(totalOrang(hitung(sesi.filter((satu) => satu !== dibuang), tafsir))).toEqual(total);
      }
    }));

  it('running twice gives the same', () => untukSemua((sesi, tafsir) => {
    const satuBahan = bahan(sesi, tafsir);
    const [pertama, kedua] = [hitungBahan(satuBahan), hitungBahan(satuBahan)];
    expect({ ...kedua, jumlah: undefined }).toEqual({ ...pertama, jumlah: undefined });
    expect(totalOrang(kedua)).toEqual(totalOrang(pertama));
  }));

  it('splitting over two PDs, each counted alone, and merging equals never having split', () =>
    fc.assert(fc.property(
      daftarApaPun.chain((sesi) =>
        fc.tuple(fc.constant(sesi), fc.array(fc.boolean(), { minLength: sesi.length, maxLength: sesi.length }))),
      tafsirApaPun,
      ([sesi, diA], tafsir) => {
        const pdA = sesi.filter((_, indeks) => diA[indeks]);
        const pdB = sesi.filter((_, indeks) => !diA[indeks]);
        for (const bagian of [pdA, pdB]) expect(Object.keys(menurutId(bagian, tafsir))).toHaveLength(bagian.length);
        expect(menurutId([...pdA, ...pdB], tafsir)).toEqual(menurutId(sesi, tafsir));
        expect(totalOrang(hitung([...pdA, ...pdB], tafsir))).toEqual(totalOrang(hitung(sesi, tafsir)));
      },
    ), { numRuns: 100 }));

  it('two NIPs that differ only in the last three digits stay two people', () => untukSemua((sesi, tafsir) => {
    const tanpaLain = sesi.filter(({ nipPeserta }) => nipPeserta.hasil !== 'terbaca' || nipPeserta.isi !== SITI_LAIN);
    const [utuh, tersisa] = [hitung(sesi, tafsir), hitung(tanpaLain, tafsir)];
    expect(tersisa.daftarPegawai[2]).toEqual(utuh.daftarPegawai[2]);
    expect(tersisa.jumlah.setahun(SITI_LAIN, 2025).sesiTercatat).toBe(0);
  }));

  it('the figures of a person are the sum of the rows of the report year', () => untukSemua((sesi, tafsir) => {
    const { daftarSesi, daftarPegawai } = hitung(sesi, tafsir);
    const milikSiti = sesi.map((satu, indeks) =>
      satu.nipPeserta.hasil === 'terbaca' && satu.nipPeserta.isi === SITI && satu.tanggal.hasil === 'terbaca' &&
      satu.tanggal.isi.startsWith('2025') ? (daftarSesi[indeks]?.dihitung ?? 0) : 0);
    expect(daftarPegawai[2]).toMatchObject({ total: milikSiti.reduce<number>((jumlah, nilai) => jumlah + nilai, 0) });
  }));
});
