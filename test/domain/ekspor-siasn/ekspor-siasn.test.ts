import { eksporSiasn, tanggalSiasn, type BarisSiasn, type PerEkspor } from '../../../src/domain/ekspor-siasn/ekspor-siasn';
import { terbaca } from '../../../src/istilah/hasil-baca';
import type { BarisSesi } from '../../../src/istilah/sesi';
import { tanggal } from '../../../src/istilah/tanggal';
import { daftarSesi, keadaan, kegiatan, ROSTER, SITI, SITI_LAIN } from '../keadaan';
import { sumber } from '../laporan-pd/sumber';

const ekspor = (sesi: readonly BarisSesi[], per?: PerEkspor, ubahan: Parameters<typeof keadaan>[1] = {}): readonly BarisSiasn[] =>
  eksporSiasn(sumber(keadaan(sesi, ubahan)), { per, institusiPenyelenggara: 'Dinas Contoh', nomorSertipikat: '800/12/2025' });
const SESI = daftarSesi(
  kegiatan('2025-03-17', 'Pembimbingan', 'Nasional'), kegiatan('2025-03-10', 'Pembimbingan', 'Internasional'),
  kegiatan('2025-03-03', 'Pembimbingan', 'Nasional'), kegiatan('2025-06-02', 'Pendampingan', 'Nasional'),
  kegiatan('2025-06-02', 'Pendampingan', 'Nasional', { nipPeserta: SITI_LAIN, materi: '' }),
  kegiatan('2024-06-03', 'Pendampingan', 'Nasional', { nipPeserta: SITI_LAIN }),
);

describe('the export to SIASN', () => {
  it('has one row a person and kind, with the counted JP and the first and last counted day', () => {
    expect(ekspor(SESI)).toEqual([
      {
        nip: SITI, nama: 'Siti Wati, SH', jenisDiklatId: 14, namaKursus: 'Pembimbingan (Coaching) Tahun 2025',
        institusiPenyelenggara: 'Dinas Contoh', nomorSertipikat: '800/12/2025', jumlahJam: 6, tahunKursus: 2025,
        tanggalKursus: '2025-03-03', tanggalSelesaiKursus: '2025-03-10',
      },
      expect.objectContaining({
        nip: SITI, jenisDiklatId: 15, namaKursus: 'Pendampingan (Mentoring) Tahun 2025', jumlahJam: 2,
        tanggalKursus: '2025-06-02', tanggalSelesaiKursus: '2025-06-02',
      }),
    ]);
  });

  it('has one row a counted session where that is asked for, in the order of the roster, the kind and the date', () => {
    const daftar = [...SESI, ...daftarSesi(kegiatan('2025-01-02', 'Pembimbingan', 'Nasional', { nipPeserta: SITI_LAIN }))];
    const baris = ekspor(daftar.map((sesi, indeks) => ({ ...sesi, baris: indeks + 2 })), 'sesi');
    expect(baris.map(({ nip, jenisDiklatId, jumlahJam, tanggalKursus }) => [nip, jenisDiklatId, jumlahJam, tanggalKursus]))
      .toEqual([
        [SITI, 14, 2, '2025-03-03'], [SITI, 14, 4, '2025-03-10'], [SITI, 15, 2, '2025-06-02'],
        [SITI_LAIN, 14, 2, '2025-01-02'],
      ]);
    expect(baris[0]).toMatchObject({
      namaKursus: 'Pembimbingan (Coaching): Penyusunan laporan kinerja, bagian 3', tanggalSelesaiKursus: '2025-03-03',
    });
  });

  it('takes the sessions that the readings count', () => {
    expect(ekspor(SESI, undefined, { tafsir: { batasLingkup: 'terpisah' } })[0]).toMatchObject(
      { jumlahJam: 8, tanggalSelesaiKursus: '2025-03-17' });
    expect(ekspor(SESI, 'sesi', { parameter: { batasSebulan: 1 }, tafsir: { urutan: 'JP tertinggi' } })
      .map(({ tanggalKursus }) => tanggalKursus)).toEqual(['2025-03-10', '2025-06-02']);
  });

  it('has nobody whose sessions do not count, and nothing of a year without sessions', () => {
    const daftarPegawai = ROSTER.map((orang) => ({ ...orang, status: terbaca('PPPK' as const) }));
    expect(ekspor(SESI, undefined, { daftarPegawai })).toEqual([]);
    expect(ekspor(SESI, undefined, { daftarPegawai, tafsir: { pppkCpns: 'dihitung' } })).toHaveLength(2);
    expect(ekspor([])).toEqual([]);
  });

  it('writes a day as SIASN does', () => {
    expect(tanggalSiasn(tanggal('2025-02-03'))).toBe('03-02-2025');
  });
});
