/** The rows of Sesi that concern a report: dated in its year, or without a date that can be read; with their results. */
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisSesi } from '../../istilah/sesi';
import { tahunDari, type Tanggal } from '../../istilah/tanggal';
import type { HasilSesi } from '../hasil';
import type { SumberLaporan } from './sumber-laporan';

export interface SesiTahunLaporan {
  readonly sesi: BarisSesi;
  readonly hasil: HasilSesi;
  /** Undefined = cannot be read. */
  readonly hari?: Tanggal;
}

/** In the order of the sheet. */
export function sesiTahunLaporan({ bahan, hasil }: SumberLaporan): readonly SesiTahunLaporan[] {
  return bahan.daftarSesi.flatMap((sesi, indeks) => {
    const milik = hasil.daftarSesi[indeks];
    if (milik === undefined) throw new Error(`session row ${sesi.baris} has no result`);
    const hari = isiDari(sesi.tanggal);
    return hari === undefined || tahunDari(hari) === bahan.tahunLaporan ? [{ sesi, hasil: milik, hari }] : [];
  });
}
