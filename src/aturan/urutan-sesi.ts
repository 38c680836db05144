/** The order in which sessions are counted: total, so that the order of rows in the sheet never changes a total. */
import type { Jenis } from '../istilah/sesi';
import type { Tanggal } from '../istilah/tanggal';
import type { Tafsir } from './tafsir';

/** What decides the place of one session. */
export interface KunciUrutan {
  readonly hari: Tanggal;
  readonly jp: number;
  readonly jenis: Jenis;
  /** `ID Sesi`; rows without one come last among equals, for an ID is given to them only later. */
  readonly id: string;
  readonly baris: number;
}
type Pembanding = (kiri: KunciUrutan, kanan: KunciUrutan) => number;

const bandingkan = (kiri: string | number, kanan: string | number): number =>
  kiri < kanan ? -1 : kiri > kanan ? 1 : 0;

const menurutHari: Pembanding = (kiri, kanan) => bandingkan(kiri.hari, kanan.hari);
const jpTertinggi: Pembanding = (kiri, kanan) => kanan.jp - kiri.jp;
/** Pembimbingan stands before Pendampingan in the title and in the Lampiran (G before H), as in the alphabet. */
const menurutJenis: Pembanding = (kiri, kanan) => bandingkan(kiri.jenis, kanan.jenis);
const menurutId: Pembanding = (kiri, kanan) =>
  bandingkan(kiri.id === '' ? 1 : 0, kanan.id === '' ? 1 : 0) || bandingkan(kiri.id, kanan.id);
const menurutBaris: Pembanding = (kiri, kanan) => kiri.baris - kanan.baris;

/** Reading «Urutan penghitungan» as data (decision 0004): the comparisons, the deciding one first. */
const URUTAN: Readonly<Record<Tafsir['urutan'], readonly Pembanding[]>> = {
  terdahulu: [menurutHari, jpTertinggi, menurutJenis, menurutId, menurutBaris],
  'JP tertinggi': [jpTertinggi, menurutHari, menurutJenis, menurutId, menurutBaris],
};

/** A comparison for `sort`; zero only for a row and itself. */
export function pembandingUrutan(urutan: Tafsir['urutan']): Pembanding {
  const daftar = URUTAN[urutan];
  return (kiri, kanan) => {
    for (const pembanding of daftar) {
      const hasil = pembanding(kiri, kanan);
      if (hasil !== 0) return hasil;
    }
    return 0;
  };
}
