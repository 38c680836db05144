/** The figures at the head of the report: how many persons reached the target, and what became of the sessions. */
import type { Jp } from '../../istilah/satuan';
import type { StatusHitung } from '../hasil';
import { kesenjanganKompetensi, type KesenjanganKompetensi } from './kesenjangan-kompetensi';
import type { KesenjanganPeserta } from './kesenjangan-peserta';
import { komposisi, type Komposisi } from './komposisi';
import type { Peserta } from './peserta-laporan';
import { sesiTahunLaporan } from './sesi-tahun-laporan';
import type { SumberLaporan } from './sumber-laporan';
import { DAFTAR_GOLONGAN, type GolonganCapaian, type TabelLaporan } from './tabel-laporan';

export interface GolonganOrang {
  readonly golongan: GolonganCapaian;
  readonly orang: number;
  /** Share of all participants, 0-1; undefined without participants. */
  readonly bagian?: number;
}

/**
 * Rows of sheet Sesi, whoever the participant is: dihitung, tidakDihitung, perluPerbaikan, batal and tahunLain add up to
 * the rows of the sheet.
 */
export interface RingkasanSesi {
  /** Held in the report year and without fault: `dihitung` + `tidakDihitung`. */
  readonly tercatat: number;
  readonly dihitung: number;
  readonly tidakDihitung: number;
  /** Of the report year, and those whose date cannot be read. */
  readonly perluPerbaikan: number;
  readonly batal: number;
  /** Dated in another year than the report's, whatever their status: they belong to the report of that year. */
  readonly tahunLain: number;
  /** Those of `perluPerbaikan` whose date cannot be read, so that their year is not known. */
  readonly tanpaTanggal: number;
}

export interface Ringkasan {
  /** Persons in the main table. */
  readonly peserta: number;
  readonly target: Jp;
  /** Always all four, in the order memenuhi, kurang, belum ada JP, tidak dinilai; they add up to `peserta`. */
  readonly golongan: readonly GolonganOrang[];
  readonly tinggalSatuSesi: number;
  /** Mean total JP of the participants; undefined without participants. */
  readonly rataRata?: number;
  readonly sesi: RingkasanSesi;
  /** Counted JP of the persons in the table, and their other JP. */
  readonly jpPembimbingan: Jp;
  readonly jpPendampingan: Jp;
  readonly jpLain: Jp;
  readonly komposisi: Komposisi;
  /** All eight, in the order of Lampiran D. */
  readonly kesenjangan: readonly KesenjanganKompetensi[];
}

export function ringkasan(
  sumber: SumberLaporan, peserta: readonly Peserta[], { baris, jumlah }: TabelLaporan, kesenjangan: KesenjanganPeserta,
): Ringkasan {
  const { ketentuan, tahunLaporan } = sumber.bahan;
  const banyak = baris.length;
  return {
    peserta: banyak,
    target: ketentuan.targetSetahun(tahunLaporan),
    golongan: DAFTAR_GOLONGAN.map((golongan) => {
      const orang = baris.filter((satu) => satu.golongan === golongan).length;
      return { golongan, orang, bagian: banyak > 0 ? orang / banyak : undefined };
    }),
    tinggalSatuSesi: baris.filter(({ tinggalSatuSesi }) => tinggalSatuSesi).length,
    rataRata: banyak > 0 ? jumlah.total / banyak : undefined,
    sesi: ringkasanSesi(sumber),
    jpPembimbingan: jumlah.jpPembimbingan,
    jpPendampingan: jumlah.jpPendampingan,
    jpLain: jumlah.jpLain,
    komposisi: komposisi(peserta, sumber),
    kesenjangan: kesenjanganKompetensi(kesenjangan.baris),
  };
}

function ringkasanSesi(sumber: SumberLaporan): RingkasanSesi {
  const daftar = sesiTahunLaporan(sumber);
  const berstatus = (status: StatusHitung): number => daftar.filter(({ hasil }) => hasil.status === status).length;
  const [dihitung, tidakDihitung] = [berstatus('Dihitung'), berstatus('Tidak dihitung')];
  return {
    tercatat: dihitung + tidakDihitung,
    dihitung,
    tidakDihitung,
    perluPerbaikan: berstatus('Perlu perbaikan'),
    batal: berstatus('Batal'),
    tahunLain: sumber.bahan.daftarSesi.length - daftar.length,
    tanpaTanggal: daftar.filter(({ hasil, hari }) => hasil.status === 'Perlu perbaikan' && hari === undefined).length,
  };
}
