/** The composition of the participants' JP beside the 10 : 20 : 70 of Lampiran A; information, not a rule. */
import { perbup, type Acuan } from '../../istilah/acuan';
import type { Jalur } from '../../istilah/jp-lain';
import { jp, type Jp } from '../../istilah/satuan';
import type { Peserta } from './peserta-laporan';
import type { SumberLaporan } from './sumber-laporan';

export interface BagianKomposisi {
  readonly nama: 'klasikal' | 'pembimbingan dan pendampingan' | 'non-klasikal lain' | 'bentuk tidak dikenal';
  readonly jp: Jp;
  /** Share of all JP, 0-1; undefined while there are none. */
  readonly bagian?: number;
  /** What Lampiran A names for it, 0-1; undefined where it names nothing that can be compared. */
  readonly menurutLampiran?: number;
}

export interface Komposisi {
  /** Always all four; they add up to the total JP of the table. */
  readonly bagian: readonly BagianKomposisi[];
  readonly acuan: readonly Acuan[];
  /** What can be compared with Lampiran A and what cannot, for the reader. */
  readonly catatan: string;
}

const CATATAN =
  'Lampiran A menyebut 10 % klasikal, 20 % belajar dengan kolega, dan 70 % pengalaman kerja. Pengalaman kerja ' +
  'sehari-hari tidak tercatat sebagai JP, sehingga bagian 70 % tidak dapat dibandingkan; jalur non-klasikal lain ' +
  'ditampilkan apa adanya. Komposisi ini keterangan, bukan ketentuan.';

/**
 * Lampiran A: «10% klasikal, 20% belajar dengan kolega (Coaching and Mentoring), dan 70% dari pengalaman kerja (action
 * learning)». What is known of other JP is their Jalur alone: e-learning is as non-klasikal as an internship, so nothing
 * is set beside the 70 %.
 */
export function komposisi(
  daftarPeserta: readonly Pick<Peserta, 'nip' | 'hasil'>[],
  { bahan, hasil }: SumberLaporan,
): Komposisi {
  const jumlah = (dari: (peserta: Pick<Peserta, 'nip' | 'hasil'>) => number): number =>
    daftarPeserta.reduce((sampai, peserta) => sampai + dari(peserta), 0);
  const menurutJalur = (jalur: Jalur): number => jumlah(({ nip }) => hasil.jumlah.lain(nip, bahan.tahunLaporan, jalur));
  const klasikal = menurutJalur('Klasikal');
  const nonKlasikal = menurutJalur('Non-klasikal');
  const kolega = jumlah(({ hasil: milik }) => milik.jpPembimbingan + milik.jpPendampingan);
  const tanpaJalur = jumlah(({ hasil: milik }) => milik.jpLain) - klasikal - nonKlasikal;
  const semua = klasikal + kolega + nonKlasikal + tanpaJalur;
  const bagian = (nama: BagianKomposisi['nama'], banyak: number, menurutLampiran?: number): BagianKomposisi =>
    ({ nama, jp: jp(banyak), bagian: semua > 0 ? banyak / semua : undefined, menurutLampiran });
  return {
    bagian: [
      bagian('klasikal', klasikal, 0.1),
      bagian('pembimbingan dan pendampingan', kolega, 0.2),
      bagian('non-klasikal lain', nonKlasikal),
      bagian('bentuk tidak dikenal', tanpaJalur),
    ],
    acuan: [perbup('Lampiran A')],
    catatan: CATATAN,
  };
}
