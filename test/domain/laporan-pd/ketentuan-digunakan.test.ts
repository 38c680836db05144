import { DAFTAR_PARAMETER } from '../../../src/aturan/daftar-parameter';
import { DAFTAR_PERTANYAAN } from '../../../src/aturan/daftar-pertanyaan';
import type { UbahanKetentuan } from '../../../src/aturan/ketentuan';
import { batasSebulan } from '../../../src/aturan/parameter/batas-sebulan';
import { susunKetentuan } from '../../../src/aturan/susun-ketentuan';
import { ketentuanDigunakan, type KetentuanDigunakan } from '../../../src/domain/laporan-pd/ketentuan-digunakan';
import { perbup, teksAcuan } from '../../../src/istilah/acuan';
import { kali } from '../../../src/istilah/satuan';
import { tanggal } from '../../../src/istilah/tanggal';

const digunakan = (ubahan?: UbahanKetentuan): KetentuanDigunakan => ketentuanDigunakan(susunKetentuan(ubahan), 2025);

describe('Ketentuan penghitungan yang digunakan', () => {
  it('lists every number and every reading, none of them changed by default', () => {
    const { parameter, tafsir } = digunakan();
    expect(parameter.map(({ kode }) => kode)).toEqual(DAFTAR_PARAMETER.map(({ kode }) => kode));
    expect(tafsir.map(({ kunci }) => kunci)).toEqual(DAFTAR_PERTANYAAN.map(({ kunci }) => kunci));
    expect([...parameter, ...tafsir].filter(({ diubah }) => diubah)).toEqual([]);
    expect(parameter.filter(({ nilai, baku }) => nilai !== baku)).toEqual([]);
    expect(parameter.filter(({ acuan }) => acuan.length === 0)).toEqual([]);
  });

  it('gives each number its value, unit and provision', () => {
    const { parameter } = digunakan();
    expect(parameter.slice(0, 8).map(({ kode, nilai, satuan, acuan, sejak }) =>
      [kode, nilai, satuan, teksAcuan(acuan), sejak])).toEqual([
      ['jpPembimbinganNasional', 2, 'JP', 'Lampiran G.3', undefined],
      ['jpPembimbinganInternasional', 4, 'JP', 'Lampiran G.3', undefined],
      ['jpPendampinganNasional', 2, 'JP', 'Lampiran H.3', undefined],
      ['jpPendampinganInternasional', 4, 'JP', 'Lampiran H.3', undefined],
      ['batasSebulan', 2, 'kali', 'Lampiran G.3; Lampiran H.3', undefined],
      ['targetSetahun', 20, 'JP', 'Lampiran A; Lampiran E; Lampiran I.3; Lampiran I.5', undefined],
      ['bulanLaporan', 12, 'bulan', 'Lampiran J', undefined],
      ['level Pelaksana', 1, 'level', 'Lampiran D.1', undefined],
    ]);
  });

  it('marks what Pengaturan changed, beside the default', () => {
    const diubah = digunakan({
      parameter: {
        jpPembimbinganNasional: 3, jpPembimbinganInternasional: 5, jpPendampinganNasional: 6, jpPendampinganInternasional: 7,
        batasSebulan: 1, targetSetahun: 24, bulanLaporan: 11, 'level JF Ahli Utama': 4,
      },
      tafsir: { urutan: 'JP tertinggi', saranPendampingan: 3 },
    });
    expect(diubah.parameter.filter((satu) => satu.diubah).map(({ kode, nilai, baku }) => [kode, nilai, baku])).toEqual([
      ['jpPembimbinganNasional', 3, 2], ['jpPembimbinganInternasional', 5, 4], ['jpPendampinganNasional', 6, 2],
      ['jpPendampinganInternasional', 7, 4], ['batasSebulan', 1, 2], ['targetSetahun', 24, 20], ['bulanLaporan', 11, 12],
      ['level JF Ahli Utama', 4, 5],
    ]);
    expect(diubah.tafsir.filter((satu) => satu.diubah)).toMatchObject([
      { kunci: 'urutan', nama: 'Urutan penghitungan', nilai: 'JP tertinggi', baku: 'terdahulu' },
      { kunci: 'saranPendampingan', nilai: 3, baku: 2 },
    ]);
  });

  it('names both versions of a number that the law changes within the year, and one where it changes at its turn or not', () => {
    const [lama] = batasSebulan.deret;
    const deret = [...(lama ? [lama] : []), { sejak: tanggal('2025-07-01'), isi: kali(3), acuan: [perbup('Lampiran I.3')] }];
    const berubah = (tahun: number): unknown[] =>
      ketentuanDigunakan(susunKetentuan(), tahun, [{ ...batasSebulan, deret }]).parameter
        .map(({ baku, sejak, acuan }) => [baku, sejak, teksAcuan(acuan)]);
    const mulai = (pertama: string, kedua: string): unknown[] => {
      const dua = [2, 3].map((isi, ke) => ({ sejak: tanggal([pertama, kedua][ke] ?? ''), isi: kali(isi), acuan: [] }));
      return ketentuanDigunakan(susunKetentuan(), 2025, [{ ...batasSebulan, deret: dua }]).parameter
        .map(({ baku, sejak }) => [baku, sejak]);
    };
    expect(berubah(2025)).toEqual([
      [2, '2025-01-01', 'Lampiran G.3; Lampiran H.3'], [3, '2025-07-01', 'Lampiran I.3'],
    ]);
    expect(mulai('2025-05-01', '2026-01-01')).toEqual([[2, undefined]]);
    expect(mulai('2024-05-01', '2025-01-01')).toEqual([[3, undefined]]);
    expect(berubah(2024)).toEqual([[2, undefined, 'Lampiran G.3; Lampiran H.3']]);
    expect(berubah(2026)).toEqual([[3, undefined, 'Lampiran I.3']]);
  });
});
