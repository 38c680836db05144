/** The main table of the report: one row a person, and their sum. */
import type { Nip } from '../../istilah/nip';
import { jp, type Jp } from '../../istilah/satuan';
import { DAFTAR_JENIS } from '../../istilah/sesi';
import type { Bahan } from '../bahan';
import type { HasilPegawai } from '../hasil';
import { angkaDari, jumlahAngka, type AngkaJp } from './angka-jp';
import type { Peserta } from './peserta-laporan';

/** How a person stands against the target; `tidak dinilai`: left during the year below the target. */
export const DAFTAR_GOLONGAN = ['memenuhi', 'kurang', 'belum ada JP', 'tidak dinilai'] as const;
export type GolonganCapaian = (typeof DAFTAR_GOLONGAN)[number];

export interface BarisLaporan {
  /** From 1. */
  readonly nomor: number;
  readonly nip: Nip;
  readonly nama: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly unitKerja: string;
  readonly angka: AngkaJp;
  /** Undefined for a person who left and is not called short. */
  readonly kekurangan?: Jp;
  /** total / target; undefined as `kekurangan` is. */
  readonly capaian?: number;
  readonly potensi?: Jp;
  readonly golongan: GolonganCapaian;
  /** One more session of scope Nasional closes the shortfall. */
  readonly tinggalSatuSesi: boolean;
  /** «Memenuhi», «Kurang n JP», «Belum ada JP», or the note on a person who left. */
  readonly keterangan: string;
}

export interface TabelLaporan {
  readonly baris: readonly BarisLaporan[];
  readonly jumlah: AngkaJp & { readonly kekurangan: Jp };
}

/** In the order of `peserta`. */
export function tabelLaporan(
  peserta: readonly Peserta[],
  { ketentuan, tanggalLaporan }: Pick<Bahan, 'ketentuan' | 'tanggalLaporan'>,
): TabelLaporan {
  const jpSatuSesi = Math.max(...DAFTAR_JENIS.map((jenis) => ketentuan.jpSatuSesi(jenis, 'Nasional', tanggalLaporan)));
  const baris = peserta.map((orang, indeks) => barisLaporan(orang, indeks + 1, jpSatuSesi));
  const kekurangan = baris.reduce((sampai, satu) => sampai + (satu.kekurangan ?? 0), 0);
  return { baris, jumlah: { ...jumlahAngka(baris.map(({ angka }) => angka)), kekurangan: jp(kekurangan) } };
}

function barisLaporan({ nip, pegawai, hasil }: Peserta, nomor: number, jpSatuSesi: number): BarisLaporan {
  const { nama, pangkat, jabatan, unitKerja } = pegawai;
  const { kekurangan, capaian, potensi, keterangan } = hasil;
  return {
    nomor, nip, nama, pangkat, jabatan, unitKerja,
    angka: angkaDari(hasil),
    kekurangan, capaian, potensi,
    golongan: golonganCapaian(hasil),
    tinggalSatuSesi: kekurangan !== undefined && kekurangan > 0 && kekurangan <= jpSatuSesi,
    keterangan,
  };
}

const golonganCapaian = ({ kekurangan, total }: HasilPegawai): GolonganCapaian =>
  kekurangan === undefined ? 'tidak dinilai' : kekurangan === 0 ? 'memenuhi' : total === 0 ? 'belum ada JP' : 'kurang';
