/** Dates as people write them, with the day that they mean; and days that do not exist. */
import fc from 'fast-check';
import type { Hari } from './kalender-sendiri';

export interface TanggalTertulis extends Hari {
  readonly teks: string;
}

/** Every name of a month that staff use, by month. */
const NAMA = [
  ['Januari', 'Jan', 'JANUARI'], ['Februari', 'Feb', 'Pebruari'], ['Maret', 'Mar'], ['April', 'Apr'], ['Mei'], ['Juni', 'Jun'], ['Juli', 'Jul'],
  ['Agustus', 'Agt', 'Ags', 'Agu'], ['September', 'Sep', 'Sept'], ['Oktober', 'Okt'], ['November', 'Nov', 'Nopember'], ['Desember', 'Des'],
] as const;

const dua = (angka: number): string => String(angka).padStart(2, '0');
type Penulis = (hari: Hari, pilih: number) => string;

const nama = ({ bulan }: Hari, pilih: number): string => {
  const daftar: readonly string[] = NAMA[bulan - 1] ?? [String(bulan)];
  return daftar[pilih % daftar.length] as string;
};

/** Unambiguous for an Indonesian reader: day first, or the year of four digits first. */
const PENULIS: readonly Penulis[] = [
  ({ tahun, bulan, hari }) => `${hari}/${bulan}/${tahun}`,
  ({ tahun, bulan, hari }) => `${dua(hari)}-${dua(bulan)}-${tahun}`,
  ({ tahun, bulan, hari }) => `${dua(hari)}.${dua(bulan)}.${tahun}`,
  ({ tahun, bulan, hari }) => `${hari}/${bulan}/${String(tahun).slice(2)}`,
  ({ tahun, bulan, hari }) => `${tahun}-${dua(bulan)}-${dua(hari)}`,
  ({ tahun, bulan, hari }) => `${tahun}/${bulan}/${hari}`,
  ({ tahun, bulan, hari }) => `${tahun}-${dua(bulan)}-${dua(hari)}T08:30:00`,
  (hari, pilih) => `${hari.hari} ${nama(hari, pilih)} ${hari.tahun}`,
  (hari, pilih) => `${dua(hari.hari)}-${nama(hari, pilih)}-${hari.tahun}`,
  (hari, pilih) => `${hari.hari} ${nama(hari, pilih).toUpperCase()} ${String(hari.tahun).slice(2)}`,
  (hari, pilih) => `${nama(hari, pilih)} ${hari.hari}, ${hari.tahun}`,
  (hari, pilih) => `  ${hari.hari}\u00a0${nama(hari, pilih)}\n${hari.tahun} `,
  (hari, pilih) => `tanggal ${hari.hari} ${nama(hari, pilih).toLowerCase()} tahun ${hari.tahun}`,
  (hari, pilih) => `${hari.hari} ${nama(hari, pilih)} ${hari.tahun} pukul ${dua(pilih % 24)}.${dua(pilih % 60)} WIB`,
  (hari, pilih) => `${hari.hari} ${nama(hari, pilih)} ${hari.tahun}, 08.00 - selesai`,
  ({ tahun, bulan, hari }) => `\u200b${hari}/${bulan}/${tahun}`,
];

/** Days and months run over their ends, so that a roll-over would be seen. */
export const tanggalTertulis: fc.Arbitrary<TanggalTertulis> = fc.record({
  tahun: fc.integer({ min: 2000, max: 2099 }), bulan: fc.integer({ min: 0, max: 14 }), hari: fc.integer({ min: 0, max: 33 }),
  cara: fc.nat(PENULIS.length - 1), pilih: fc.nat(59),
}).map(({ cara, pilih, ...hari }) => ({ ...hari, teks: (PENULIS[cara] as Penulis)(hari, pilih) }));

const POTONGAN = [
  ...NAMA.flat(), 'Senin', 'Jumat', "Jum'at", 'tgl', 'pukul', 'jam', 's.d.', 'WIB', '/', '-', '.', ',', ' ', '(', ')', ':', 'T', 'Z', '+07:00',
  '0', '1', '2', '03', '12', '13', '29', '30', '31', '32', '99', '25', '2024', '2025', '1900', '0021', '20250203', '45691', '45691,75', '366', '1e5',
];

/** Pieces of dates in any order. */
export const teksMiripTanggal: fc.Arbitrary<string> = fc.array(fc.constantFrom(...POTONGAN), { minLength: 1, maxLength: 8 })
  .chain((bagian) => fc.constantFrom('', ' ', '/', '-').map((sela) => bagian.join(sela)));
