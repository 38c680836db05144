/** The figures that stand side by side in the report: of one person, of the whole table, of what stands outside it. */
import { jp, kali } from '../../istilah/satuan';
import type { Jenis } from '../../istilah/sesi';
import type { HasilPegawai } from '../hasil';

/** Counted sessions and their JP per kind, other JP, and their sum. */
export type AngkaJp = Pick<
  HasilPegawai, 'sesiPembimbingan' | 'jpPembimbingan' | 'sesiPendampingan' | 'jpPendampingan' | 'jpLain' | 'total'
>;
export const DAFTAR_ANGKA: readonly (keyof AngkaJp)[] = [
  'sesiPembimbingan', 'jpPembimbingan', 'sesiPendampingan', 'jpPendampingan', 'jpLain', 'total',
];
/** Where the sessions and the JP of one kind stand. */
export const ANGKA_JENIS: Readonly<Record<Jenis, {
  readonly sesi: 'sesiPembimbingan' | 'sesiPendampingan';
  readonly jp: 'jpPembimbingan' | 'jpPendampingan';
}>> = {
  Pembimbingan: { sesi: 'sesiPembimbingan', jp: 'jpPembimbingan' },
  Pendampingan: { sesi: 'sesiPendampingan', jp: 'jpPendampingan' },
};

export const angkaDari = (hasil: HasilPegawai): AngkaJp => {
  const { sesiPembimbingan, jpPembimbingan, sesiPendampingan, jpPendampingan, jpLain, total } = hasil;
  return { sesiPembimbingan, jpPembimbingan, sesiPendampingan, jpPendampingan, jpLain, total };
};

/** Column by column. */
export function jumlahAngka(daftar: readonly AngkaJp[]): AngkaJp {
  const jumlah = (kunci: keyof AngkaJp): number => daftar.reduce((sampai, angka) => sampai + angka[kunci], 0);
  return {
    sesiPembimbingan: kali(jumlah('sesiPembimbingan')),
    jpPembimbingan: jp(jumlah('jpPembimbingan')),
    sesiPendampingan: kali(jumlah('sesiPendampingan')),
    jpPendampingan: jp(jumlah('jpPendampingan')),
    jpLain: jp(jumlah('jpLain')),
    total: jp(jumlah('total')),
  };
}
