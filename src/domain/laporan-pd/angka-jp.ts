/** The figures that stand side by side in the report: of one person, of the whole table, of what stands outside it. */
import type { HasilPegawai } from '../hasil';

/** Counted sessions and their JP per kind, other JP, and their sum. */
export type AngkaJp = Pick<
  HasilPegawai, 'sesiPembimbingan' | 'jpPembimbingan' | 'sesiPendampingan' | 'jpPendampingan' | 'jpLain' | 'total'
>;
export const DAFTAR_ANGKA: readonly (keyof AngkaJp)[] = [
  'sesiPembimbingan', 'jpPembimbingan', 'sesiPendampingan', 'jpPendampingan', 'jpLain', 'total',
];
