/** Annex Rekap Bulanan: the recorded, counted and excess sessions and JP of every person, month by month and kind. */
import type { Nip } from '../../istilah/nip';
import type { Jenis } from '../../istilah/sesi';
import type { Jumlah } from '../jumlah-jp';
import { bulanSetahun } from '../bulan-setahun';
import type { PesertaLaporan } from './peserta-laporan';
import type { SumberLaporan } from './sumber-laporan';

export interface BarisRekap {
  readonly nip: Nip;
  readonly nama: string;
  /** January to December, twelve of each kind. */
  readonly bulan: Readonly<Record<Jenis, readonly Jumlah[]>>;
  readonly setahun: Readonly<Record<Jenis, Jumlah>>;
}

export interface RekapBulanan {
  readonly tahun: number;
  /** The persons of the main table, in its order. */
  readonly baris: readonly BarisRekap[];
  /** Persons outside the table with recorded sessions (PPPK, CPNS while their sessions do not count). */
  readonly diLuarTabel: readonly BarisRekap[];
}

export function rekapBulanan({ bahan, hasil }: SumberLaporan, { dalamTabel, diLuar }: PesertaLaporan): RekapBulanan {
  const tahun = bahan.tahunLaporan;
  const daftarBulan = bulanSetahun(tahun);
  const barisRekap = (nip: Nip, nama: string): BarisRekap => {
    const perBulan = (jenis: Jenis): readonly Jumlah[] =>
      daftarBulan.map((bulan) => hasil.jumlah.sebulan(nip, bulan, { jenis }));
    const setahun = (jenis: Jenis): Jumlah => hasil.jumlah.setahun(nip, tahun, { jenis });
    return {
      nip, nama,
      bulan: { Pembimbingan: perBulan('Pembimbingan'), Pendampingan: perBulan('Pendampingan') },
      setahun: { Pembimbingan: setahun('Pembimbingan'), Pendampingan: setahun('Pendampingan') },
    };
  };
  return {
    tahun,
    baris: dalamTabel.map(({ nip, pegawai }) => barisRekap(nip, pegawai.nama)),
    diLuarTabel: diLuar.filter(({ sesiTercatat }) => sesiTercatat > 0).map(({ nip, nama }) => barisRekap(nip, nama)),
  };
}
