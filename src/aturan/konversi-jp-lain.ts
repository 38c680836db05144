/** The conversion of other competence development into JP (PerLAN 10/2018 as other agencies quote it). */
import type { Jalur } from '../istilah/jp-lain';

/** How the JP of one form are found: the programme's own JP, a figure per unit, or at most a figure per day. */
export type CaraKonversi = 'JP program' | 'per satuan' | 'paling banyak per hari';

export interface BarisKonversi {
  readonly bentuk: string;
  readonly jalur: Jalur;
  readonly cara: CaraKonversi;
  /** JP nationally and internationally per unit; undefined with `JP program`. */
  readonly nasional?: number;
  readonly internasional?: number;
  /** What the figure is per: a day or one activity; undefined with `JP program`. */
  readonly satuan?: 'hari' | 'kegiatan';
}

/** What an international programme may earn beyond its own JP, where the table gives no figure: one fifth. */
export const TAMBAHAN_INTERNASIONAL = 0.2;

const programJp = (jalur: Jalur, ...daftarBentuk: string[]): BarisKonversi[] =>
  daftarBentuk.map((bentuk) => ({ bentuk, jalur, cara: 'JP program' }));

/**
 * The default table of sheet Acuan. The draft's own annex is missing (Lampiran E: «Perhitungan Konversi terlampir»),
 * so the table is information: a difference from it is pointed out and changes no JP (decision 0014).
 */
export const KONVERSI_BAKU: readonly BarisKonversi[] = [
  ...programJp(
    'Klasikal',
    'Pelatihan struktural kepemimpinan', 'Pelatihan manajerial', 'Pelatihan teknis', 'Pelatihan fungsional',
    'Pelatihan sosial kultural', 'Kursus', 'Penataran', 'Bimbingan teknis',
  ),
  {
    bentuk: 'Seminar/konferensi/sarasehan', jalur: 'Klasikal',
    cara: 'per satuan', nasional: 4, internasional: 6, satuan: 'hari',
  },
  {
    bentuk: 'Workshop/lokakarya', jalur: 'Klasikal',
    cara: 'per satuan', nasional: 5, internasional: 7, satuan: 'hari',
  },
  { bentuk: 'Sosialisasi', jalur: 'Klasikal', cara: 'per satuan', nasional: 4, internasional: 6, satuan: 'hari' },
  {
    bentuk: 'E-learning', jalur: 'Non-klasikal',
    cara: 'paling banyak per hari', nasional: 3, internasional: 4, satuan: 'hari',
  },
  ...programJp('Non-klasikal', 'Pelatihan jarak jauh', 'Outbond'),
  ...['Detasering', 'Pertukaran PNS dan swasta', 'Magang/praktik kerja'].map(
    (bentuk): BarisKonversi => ({
      bentuk, jalur: 'Non-klasikal', cara: 'per satuan', nasional: 20, internasional: 24, satuan: 'kegiatan',
    }),
  ),
  {
    bentuk: 'Benchmarking', jalur: 'Non-klasikal',
    cara: 'per satuan', nasional: 10, internasional: 20, satuan: 'kegiatan',
  },
  ...['Belajar mandiri', 'Komunitas belajar'].map(
    (bentuk): BarisKonversi => ({
      bentuk, jalur: 'Non-klasikal', cara: 'paling banyak per hari',
      nasional: 2, internasional: 2 * (1 + TAMBAHAN_INTERNASIONAL), satuan: 'hari',
    }),
  ),
];
