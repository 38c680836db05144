/** Who stands in the main table of the report, and who stands outside it with something recorded. */
import { isiDari } from '../../istilah/hasil-baca';
import type { Nip } from '../../istilah/nip';
import type { Pegawai } from '../../istilah/pegawai';
import type { Jp, Kali } from '../../istilah/satuan';
import { bertalentaDipakai } from '../bertalenta-dipakai';
import type { HasilPegawai } from '../hasil';
import { statusDiLuarKetentuan } from '../kesertaan';
import { angkaDari, type AngkaJp } from './angka-jp';
import type { SumberLaporan } from './sumber-laporan';

/** A person of the main table. */
export interface Peserta {
  readonly nip: Nip;
  readonly pegawai: Pegawai;
  readonly hasil: HasilPegawai;
}

/** Why somebody with a recorded session or other JP is not in the main table. */
export type SebabDiLuar = 'PPPK' | 'CPNS' | 'tidak bertalenta';

export interface OrangDiLuar {
  readonly nip: Nip;
  readonly nama: string;
  readonly sebab: SebabDiLuar;
  /** What counts: other JP at most, for sessions of these persons do not count or do not exist. */
  readonly angka: AngkaJp;
  readonly sesiTercatat: Kali;
  readonly jpTercatat: Jp;
}

/** A row of the roster that cannot stand in the table: no readable NIP, or the NIP stands on an earlier row. */
export interface BarisTanpaAngka {
  /** Row of sheet Pegawai. */
  readonly baris: number;
  readonly nama: string;
  readonly alasan: string;
}

/** Persons of the roster whose sessions do not count, with or without a session; 0 where the reading counts them. */
export interface BanyakPppkCpns {
  readonly PPPK: number;
  readonly CPNS: number;
}

export interface PesertaLaporan {
  /** In roster order. */
  readonly dalamTabel: readonly Peserta[];
  /** In roster order; only those with something recorded in the report year. */
  readonly diLuar: readonly OrangDiLuar[];
  readonly tanpaAngka: readonly BarisTanpaAngka[];
  readonly pppkCpns: BanyakPppkCpns;
}

/**
 * Pasal 1 angka 15, 18: the table lists every PNS, also without a session; while column Bertalenta is in use, those with
 * Ya and who else has a recorded session. A session of somebody whom the roster does not know is refused by its rule,
 * so nobody else can have one.
 */
export function pesertaLaporan({ bahan, hasil }: SumberLaporan): PesertaLaporan {
  const { tahunLaporan: tahun, ketentuan, daftarPegawai } = bahan;
  const hanyaBertalenta = bertalentaDipakai(daftarPegawai);
  const [dalamTabel, diLuar, tanpaAngka] = [[] as Peserta[], [] as OrangDiLuar[], [] as BarisTanpaAngka[]];
  const pppkCpns = { PPPK: 0, CPNS: 0 };
  daftarPegawai.forEach((pegawai, indeks) => {
    const milik = hasil.daftarPegawai[indeks];
    const nip = isiDari(pegawai.nip);
    if (milik === undefined) throw new Error(`roster row ${pegawai.baris} has no result`);
    if ('tanpaAngka' in milik || nip === undefined) {
      const alasan = 'tanpaAngka' in milik ? milik.tanpaAngka : '';
      tanpaAngka.push({ baris: pegawai.baris, nama: pegawai.nama, alasan });
      return;
    }
    const { sesiTercatat, tercatat } = hasil.jumlah.setahun(nip, tahun);
    const status = statusDiLuarKetentuan(pegawai, ketentuan.tafsir);
    if (status) pppkCpns[status] += 1;
    const tersisih = hanyaBertalenta && pegawai.bertalenta !== true && sesiTercatat === 0;
    const sebab = status ?? (tersisih ? 'tidak bertalenta' : undefined);
    if (sebab === undefined) dalamTabel.push({ nip, pegawai, hasil: milik });
    else if (sesiTercatat > 0 || milik.jpLain > 0) {
      diLuar.push({ nip, nama: pegawai.nama, sebab, angka: angkaDari(milik), sesiTercatat, jpTercatat: tercatat });
    }
  });
  return { dalamTabel, diLuar, tanpaAngka, pppkCpns };
}
