/** Any cell that the platform may hand over: text, number, truth value, date, time. */
import fc from 'fast-check';
import type { Sel } from '../../src/lembar/sel';
import { rusakkan, teksApaPun } from './teks-jahat';
import { tanggalTertulis, teksMiripTanggal } from './tanggal-apa-pun';

const BILANGAN = [
  0, -0, 1, -1, 2, 4, 1.5, 45_691, 45_691.75, 36_525, 36_526, 73_050, 73_051, 3_022_025, 20_250_203, 31_022_025, 198609262015051000, 1e15,
  1e21, 1e300,
  -45_691, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE, Number.EPSILON,
] as const;

export const bilanganApaPun: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(...BILANGAN), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 30_000, max: 80_000 }),
);

const dua = (angka: number): string => String(angka).padStart(2, '0');
const jamApaPun = fc.oneof(fc.constant(''), fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map((bagian) => bagian.map(dua).join(':')));

/** Days that a date cell can show, the spreadsheet's own day zero among them. */
const selTanggal: fc.Arbitrary<Sel> = fc.record({
  tanggal: fc.oneof(
    fc.date({ min: new Date('1899-12-30'), max: new Date('2150-12-31'), noInvalidDate: true }).map((saat) => saat.toISOString().slice(0, 10)),
    fc.constantFrom('1899-12-30', '0021-03-04', '9999-12-31', '2024-02-29', '2099-12-31', '2100-01-01', '1999-12-31'),
  ),
  jam: jamApaPun,
});

const NIP_ADA = ['197001011995031001', '198501012010011001', '198609262015052001', '198609262015052002', '197505052000121001'] as const;
export const nipMirip: fc.Arbitrary<string> = fc.oneof(
  rusakkan(fc.constantFrom(...NIP_ADA)),
  rusakkan(fc.constantFrom('NIP. 19850101 201001 1 001', '`198501012010011001', '1,98609E+17', '198501012010011000', 'NIP198501012010011001')),
  fc.string({ unit: fc.constantFrom(...'0123456789 .-'), maxLength: 26 }),
);

const KATA = [
  'Pembimbingan', 'Pendampingan', 'coaching', 'mentoring', 'Bimbingan/Pendampingan', 'Nasional', 'Internasional', 'luar negeri', 'Terlaksana', 'Batal', 'PNS', 'CPNS',
  'PPPK', 'P3K', 'JF Ahli Pertama', 'Pelaksana', 'Administrator', 'Ya', 'Tidak', 'Sudah', 'Belum', 'JUMLAH', 'Total:', 'Dst.', 'Budi Saputra', 'Integritas',
  'E-learning', 'Workshop/lokakarya', 'Aktif', 'Pensiun', 'terdahulu', 'JP tertinggi', 'bersama', 'terpisah', 'tolak', 'ingatkan', 'dihitung', '20', '2', '5', '2025',
] as const;
export const kataMirip: fc.Arbitrary<string> = rusakkan(fc.constantFrom(...KATA));

export const selApaPun: fc.Arbitrary<Sel> = fc.oneof(
  { weight: 6, arbitrary: teksApaPun },
  { weight: 4, arbitrary: kataMirip },
  { weight: 3, arbitrary: nipMirip },
  { weight: 3, arbitrary: teksMiripTanggal },
  { weight: 3, arbitrary: tanggalTertulis.map(({ teks }) => teks) },
  { weight: 3, arbitrary: bilanganApaPun },
  { weight: 3, arbitrary: selTanggal },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constant('') },
);
