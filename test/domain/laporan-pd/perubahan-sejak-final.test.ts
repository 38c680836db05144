import fc from 'fast-check';
import {
  kalimatPerubahan, perubahanSejakFinal, type PerubahanSesi, type SesiLaporan,
} from '../../../src/domain/laporan-pd/perubahan-sejak-final';
import { tanggal } from '../../../src/istilah/tanggal';
import { bahanApaPun } from '../../pembangun/bahan-apa-pun';
import { daftarSesi, keadaan, kegiatan, SITI } from '../keadaan';
import { berkas } from './sumber';

const DAFTAR = berkas(keadaan(daftarSesi(
  kegiatan('2025-03-03', 'Pembimbingan', 'Nasional'), kegiatan('2025-03-10', 'Pembimbingan', 'Nasional'),
  kegiatan('2025-04-07', 'Pendampingan', 'Internasional'),
))).daftarSesi;
const semula = (ubahan: Partial<Record<number, Partial<SesiLaporan>>> = {}): SesiLaporan[] =>
  DAFTAR.sesi.map(({ id, hari, jenis, nip, jp }, indeks) => ({ id, tanggal: hari, jenis, nip, jp, ...ubahan[indeks] }));
const ringkas = ({ bertambah, hilang, berubah, jumlah }: PerubahanSesi): number[] =>
  [bertambah.length, hilang.length, berubah.length, jumlah];

describe('what has changed since the final report', () => {
  it('is nothing while the sessions are the same, in whatever order the annex has them', () => {
    const hasil = perubahanSejakFinal(semula().reverse(), DAFTAR);
    expect(ringkas(hasil)).toEqual([0, 0, 0, 0]);
    expect(kalimatPerubahan(hasil, tanggal('2025-12-15'))).toBeUndefined();
  });

  it('is what came, what went, and what has another day, kind, person or JP under its ID', () => {
    const lama = [
      ...semula({ 1: { tanggal: tanggal('2025-03-11') } }).slice(0, 2),
      { id: 'S-0009', tanggal: tanggal('2025-05-05'), jenis: 'Pembimbingan', nip: SITI, jp: 2 },
    ];
    const hasil = perubahanSejakFinal(lama, DAFTAR);
    expect(ringkas(hasil)).toEqual([1, 1, 1, 3]);
    expect(hasil.bertambah).toMatchObject([{ id: 'S-0003', tanggal: '2025-04-07', jp: 4 }]);
    expect(hasil.hilang).toMatchObject([{ id: 'S-0009' }]);
    expect(hasil.berubah).toMatchObject([{ semula: { tanggal: '2025-03-11' }, kini: { id: 'S-0002', tanggal: '2025-03-10' } }]);
    expect(kalimatPerubahan(hasil, tanggal('2025-12-15')))
      .toBe('Data berubah sejak laporan final 15 Desember 2025: 3 kegiatan');
  });

  it.each([[{ jp: 4 }], [{ jenis: 'Pendampingan' }], [{ nip: '198609262015052002' }]])('is one session with %j before', (ubahan) => {
    expect(ringkas(perubahanSejakFinal(semula({ 0: ubahan }), DAFTAR))).toEqual([0, 0, 1, 1]);
  });

  it('is nothing where only IDs were given or given anew', () => {
    expect(ringkas(perubahanSejakFinal(semula({ 0: { id: '' }, 1: { id: 'S-7777' } }), DAFTAR))).toEqual([0, 0, 0, 0]);
  });

  it('finds a session without ID by participant, day and kind', () => {
    expect(ringkas(perubahanSejakFinal(semula({ 2: { id: '', jp: 2 } }), DAFTAR))).toEqual([0, 0, 1, 1]);
  });

  it('pairs rows with one and the same ID each once', () => {
    const [pertama, kedua] = semula({ 1: { id: 'S-0001' } }) as [SesiLaporan, SesiLaporan];
    expect(ringkas(perubahanSejakFinal([pertama, kedua], DAFTAR))).toEqual([1, 0, 0, 1]);
    expect(ringkas(perubahanSejakFinal([pertama, pertama, kedua, ...semula().slice(2)], DAFTAR))).toEqual([0, 1, 0, 1]);
  });

  it('finds the unchanged ones first among those with one ID, and among those alike without ID', () => {
    const [pertama] = semula() as [SesiLaporan];
    expect(ringkas(perubahanSejakFinal([{ ...pertama, jp: 4 }, ...semula()], DAFTAR))).toEqual([0, 1, 0, 1]);
    const sehari = berkas(keadaan(daftarSesi(
      kegiatan('2025-03-03', 'Pembimbingan', 'Nasional'), kegiatan('2025-03-03', 'Pembimbingan', 'Internasional'),
    ))).daftarSesi;
    const tanpaId = sehari.sesi.map(({ hari, jenis, nip, jp }) => ({ id: '', tanggal: hari, jenis, nip, jp })).reverse();
    expect(ringkas(perubahanSejakFinal(tanpaId, sehari))).toEqual([0, 0, 0, 0]);
  });

  it('for any workbook: none against its own annex, and as many as were taken away', () => fc.assert(fc.property(
    bahanApaPun, fc.nat(5), (bahan, dibuang) => {
      const { daftarSesi: kini } = berkas(bahan);
      const lama = kini.sesi.map(({ hari, ...sesi }) => ({ ...sesi, tanggal: hari }));
      expect(ringkas(perubahanSejakFinal(lama, kini))).toEqual([0, 0, 0, 0]);
      const hasil = perubahanSejakFinal(lama.slice(dibuang), kini);
      const n = Math.min(dibuang, lama.length);
      expect(ringkas(hasil)).toEqual([n, 0, 0, n]);
    },
  ), { numRuns: 40 }));
});
