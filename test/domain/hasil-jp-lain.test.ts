import type { HasilJpLain } from '../../src/domain/hasil';
import { hitungBahan } from '../../src/domain/hitung-bahan';
import { KOSONG, keliru, terbaca } from '../../src/istilah/hasil-baca';
import type { BarisJpLain } from '../../src/istilah/jp-lain';
import { jp } from '../../src/istilah/satuan';
import { tanggal } from '../../src/istilah/tanggal';
import { NIP } from '../pembangun/baris-sesi';
import { keadaan, SITI } from './keadaan';

const hari = (teks: string): BarisJpLain['tanggalMulai'] => terbaca(tanggal(teks));
const baris = (ubahan: Partial<BarisJpLain> = {}): BarisJpLain => ({
  baris: 2, nip: terbaca(SITI), nama: '', bentuk: 'Workshop/lokakarya', lingkup: terbaca('Nasional'),
  namaKegiatan: 'Lokakarya SAKIP', tanggalMulai: hari('2025-05-05'), tanggalSelesai: hari('2025-05-06'),
  jumlah: terbaca(2), jp: terbaca(jp(10)), ...ubahan,
});
function hitung(...daftar: readonly BarisJpLain[]): { readonly lain: readonly HasilJpLain[]; readonly total: number } {
  const bernomor = daftar.map((satu, indeks) => ({ ...satu, baris: indeks + 2 }));
  const { daftarJpLain, jumlah } = hitungBahan(keadaan([], { daftarJpLain: bernomor }));
  return { lain: daftarJpLain, total: jumlah.total(SITI, 2025) };
}
const satu = (ubahan?: Partial<BarisJpLain>): HasilJpLain => hitung(baris(ubahan)).lain[0] as HasilJpLain;

describe('one row of JP Lain', () => {
  it('counts the typed JP as they stand', () =>
    expect(satu()).toEqual({ nip: SITI, tahun: 2025, jalur: 'Klasikal', dihitung: 10, catatan: '' }));

  it('counts 0 JP where 0 are typed', () => expect(satu({ bentuk: 'Kursus', jp: terbaca(jp(0)) }).catatan).toBe(''));

  it.each([
    ['workshop', 'Klasikal'], ['  LOKAKARYA ', 'Klasikal'], ['E-Learning', 'Non-klasikal'],
    ['belajar  mandiri', 'Non-klasikal'], ['magang/praktik kerja', 'Non-klasikal'],
  ])('finds the Jalur of "%s"', (bentuk, jalur) => expect(satu({ bentuk }).jalur).toBe(jalur));

  it.each([
    ['a difference from the conversion table', { jp: terbaca(jp(12)) }, 12, /^\[JP\] Tertulis 12 JP/],
    ['an unknown Bentuk', { bentuk: 'Senam pagi' }, 10, /^\[Bentuk\] Bentuk "Senam pagi" tidak dikenal/],
  ])('points %s out and counts as typed', (_, ubahan, dihitung, catatan) =>
    expect(satu(ubahan)).toMatchObject({ dihitung, catatan: expect.stringMatching(catatan) }));

  it.each([
    ['coaching', { bentuk: 'Coaching' }, 'Bentuk'],
    ['mentoring', { bentuk: 'mentoring' }, 'Bentuk'],
    ['a person who is not on the roster', { nip: terbaca(NIP.luar) }, 'NIP'],
    ['no NIP', { nip: KOSONG }, 'NIP'],
    ['no day', { tanggalMulai: KOSONG, tanggalSelesai: KOSONG }, 'Tanggal Selesai'],
    ['a last day in the future', { tanggalSelesai: hari('2026-11-25') }, 'Tanggal Selesai'],
    ['JP that are not a whole number', { jp: keliru('JP "2,5" bukan bilangan bulat.', 'Isi 2.') }, 'JP'],
    ['no JP', { jp: KOSONG }, 'JP'],
  ] satisfies [string, Partial<BarisJpLain>, string][])('counts nothing with %s, and says why', (_, ubahan, kolom) => {
    const hasil = satu(ubahan);
    expect(hasil.dihitung).toBe(0);
    expect(hasil.catatan.startsWith(`Tidak dihitung: [${kolom}] `)).toBe(true);
  });

  it('says each fault once, refusals first, and nothing of what was only tidied', () => {
    const { catatan } = satu({ bentuk: 'Senam pagi', jp: KOSONG, nip: terbaca(SITI, '19860926 201505 2 001') });
    expect(catatan.match(/\[[^\]]+\]/g)).toEqual(['[JP]', '[Bentuk]']);
    expect(satu({ jp: terbaca(jp(12)) }).catatan).not.toContain('Tidak dihitung');
  });

  it('counts on the last day itself', () => expect(satu({ tanggalSelesai: hari('2026-11-24') }).dihitung).toBe(10));
});

describe('the year of JP Lain', () => {
  const melintas = { tanggalMulai: hari('2024-12-30') };
  it.each([
    ['goes by the last day', { ...melintas, tanggalSelesai: hari('2025-01-01') }, 10],
    ['is the old one when it ends on 31 December', { ...melintas, tanggalSelesai: hari('2024-12-31') }, 0],
    ['goes by the first day without a last one', { tanggalMulai: hari('2025-12-31'), tanggalSelesai: KOSONG }, 10],
    ['is not guessed from the first day where the last one cannot be read', {
      tanggalSelesai: { hasil: 'keliru', sebab: 'tidak terbaca', asal: 'besok' },
    }, 0],
  ] satisfies [string, Partial<BarisJpLain>, number][])('%s', (_, ubahan, total) =>
    expect(hitung(baris(ubahan)).total).toBe(total));

  it('sums the rows of one person', () =>
    expect(hitung(baris(), baris(), baris({ nip: terbaca(NIP.budi) })).total).toBe(20));
});
