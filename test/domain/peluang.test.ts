import { jumlahJp } from '../../src/domain/jumlah-jp';
import { hitungSesi } from '../../src/domain/perhitungan/hitung-sesi';
import { potensiTotal } from '../../src/domain/peluang';
import { susunSesiPerOrang } from '../../src/domain/sesi-per-orang';
import { susunDaftarPegawai } from '../../src/istilah/daftar-pegawai';
import type { BarisSesi, Jenis, Lingkup } from '../../src/istilah/sesi';
import { jp } from '../../src/istilah/satuan';
import { tanggal } from '../../src/istilah/tanggal';
import { SITI, daftarSesi, keadaan, kegiatan } from './keadaan';

type Ubahan = Parameters<typeof keadaan>[1] & { readonly daftarJenis?: readonly Jenis[]; readonly jpLain?: number };

/** Potential of SITI in 2025 on a report date, from his sessions. */
function potensi(tanggalLaporan: string, sesi: readonly BarisSesi[] = [], ubahan: Ubahan = {}): number {
  const { daftarJenis, jpLain = 0, ...lain } = ubahan;
  const bahan = keadaan(daftarSesi(...sesi), lain);
  const sesiPerOrang = susunSesiPerOrang(bahan.daftarSesi);
  const hasilSesi = hitungSesi(sesiPerOrang, [], bahan.ketentuan, susunDaftarPegawai(bahan.daftarPegawai));
  const hasilJpLain = [{ nip: SITI, tahun: 2025, jalur: '' as const, dihitung: jp(jpLain), catatan: '' }];
  const jumlah = jumlahJp({ sesiPerOrang, hasilSesi, hasilJpLain });
  const tanya = { nip: SITI, tahunLaporan: 2025, tanggalLaporan: tanggal(tanggalLaporan), daftarJenis };
  return potensiTotal(tanya, bahan.ketentuan, jumlah);
}
const sesi = (hari: string, jenis: Jenis = 'Pembimbingan', lingkup: Lingkup = 'Nasional'): BarisSesi =>
  kegiatan(hari, jenis, lingkup);

describe('potensiTotal', () => {
  it.each([
    ['the whole year before it begins', '2024-12-31', 96],
    ['the whole year on its first day', '2025-01-01', 96],
    ['one month in December', '2025-12-01', 8],
    ['that month whole on the last day of the year', '2025-12-31', 8],
    ['nothing after the year', '2026-01-01', 0],
  ])('offers somebody at zero %s', (_, hari, jumlah) => expect(potensi(hari)).toBe(jumlah));

  it.each<[string, readonly Jenis[], string, number]>([
    ['August is the last month with one kind only', ['Pembimbingan'], '2025-08-31', 20],
    ['September is too late with one kind only', ['Pembimbingan'], '2025-09-01', 16],
    ['October is still in time with both kinds', ['Pembimbingan', 'Pendampingan'], '2025-10-31', 24],
    ['November is too late with both kinds', ['Pembimbingan', 'Pendampingan'], '2025-11-01', 16],
  ])('%s', (_, daftarJenis, hari, jumlah) => expect(potensi(hari, [], { daftarJenis })).toBe(jumlah));

  it('offers one cap for both kinds under «gabungan»', () => {
    const tafsir = { batasPer: 'gabungan' } as const;
    expect(potensi('2025-08-31', [], { tafsir })).toBe(20);
    expect(potensi('2025-09-01', [], { tafsir })).toBe(16);
    const ubahan = { tafsir, parameter: { jpPendampinganNasional: 3 } };
    expect(potensi('2025-12-01', [], ubahan)).toBe(6);
  });

  it('takes what is counted in the month of the report date from the room of its kind', () => {
    const desember = [sesi('2025-12-01'), sesi('2025-12-02'), sesi('2025-12-03'), sesi('2025-12-04', 'Pendampingan')];
    expect(potensi('2025-12-15', desember)).toBe(6 + 0 + 2);
    expect(potensi('2025-12-15', desember, { tafsir: { batasPer: 'gabungan' } })).toBe(4);
  });

  it('leaves later months whole, also where a session already stands in them', () => {
    expect(potensi('2025-11-30', [sesi('2025-12-01')])).toBe(2 + 8 + 8);
  });

  it('takes a session of the report month from that month only', () => {
    expect(potensi('2025-11-30', [sesi('2025-11-30')])).toBe(2 + 2 + 4 + 4 + 4);
  });

  it('lets an international session take room under «bersama», and none under «terpisah»', () => {
    const luar = [sesi('2025-12-01', 'Pembimbingan', 'Internasional')];
    expect(potensi('2025-12-15', luar)).toBe(4 + 2 + 4);
    expect(potensi('2025-12-15', luar, { tafsir: { batasLingkup: 'terpisah' } })).toBe(4 + 4 + 4);
    const gabungan = { batasPer: 'gabungan', batasLingkup: 'terpisah' } as const;
    expect(potensi('2025-12-15', [...luar, sesi('2025-12-02')], { tafsir: gabungan })).toBe(6 + 2);
  });

  it('starts from the total, JP Lain included, and leaves uncounted sessions out', () => {
    const maret = ['2025-03-03', '2025-03-10', '2025-03-17'].map((hari) => sesi(hari));
    expect(potensi('2025-12-31', maret, { jpLain: 5 })).toBe(4 + 5 + 8);
    expect(potensi('2026-02-01', maret, { jpLain: 5 })).toBe(9);
  });

  it('offers nothing in months that end before the entry into force', () => {
    expect(potensi('2025-01-15', [], { berlaku: tanggal('2025-11-30') })).toBe(16);
  });

  it('follows the numbers of Pengaturan', () => {
    const parameter = { batasSebulan: 3, jpPembimbinganNasional: 5, jpPendampinganNasional: 1 };
    expect(potensi('2025-12-01', [], { parameter })).toBe(18);
  });
});
