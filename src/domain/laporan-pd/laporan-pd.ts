/** The December report of a PD (Lampiran J) as facts and figures, without layout. */
import type { Tanggal } from '../../istilah/tanggal';
import { belumSelesai, type BelumSelesai } from './belum-selesai';
import { dasarLaporan, type DasarLaporan } from './dasar-laporan';
import { kepalaPd, pembuatLaporan, type IdentitasLaporan, type Penandatangan } from './identitas-laporan';
import type { JenisLaporan } from './jenis-laporan';
import { jpBulanan, type JpSebulan } from './jp-bulanan';
import type { KesenjanganPeserta } from './kesenjangan-peserta';
import { ketentuanDigunakan, type KetentuanDigunakan } from './ketentuan-digunakan';
import { pencocokan, type Pencocokan } from './pencocokan';
import type { BanyakPppkCpns, OrangDiLuar, PesertaLaporan } from './peserta-laporan';
import { ringkasan, type Ringkasan } from './ringkasan';
import type { SumberLaporan } from './sumber-laporan';
import { tabelLaporan, type TabelLaporan } from './tabel-laporan';

/** What the caller decides beside the data. */
export interface PermintaanLaporan {
  readonly jenis: JenisLaporan;
  readonly identitas: IdentitasLaporan;
}

export interface LaporanPd {
  readonly tahun: number;
  /** «Data per»; also the date of the signature. */
  readonly tanggalLaporan: Tanggal;
  readonly jenis: JenisLaporan;
  readonly identitas: IdentitasLaporan;
  readonly kepala: Penandatangan;
  /** Undefined where no name is set. */
  readonly pembuat?: Penandatangan;
  readonly dasar: DasarLaporan;
  readonly ringkasan: Ringkasan;
  readonly tabel: TabelLaporan;
  /** For the line «n PPPK/CPNS tercatat, tidak dihitung»: persons of the roster; 0 where the reading counts them. */
  readonly pppkCpns: BanyakPppkCpns;
  /** Persons outside the table who have something recorded. */
  readonly diLuarTabel: readonly OrangDiLuar[];
  readonly ketentuan: KetentuanDigunakan;
  /** January to December. */
  readonly bulanan: readonly JpSebulan[];
  readonly pencocokan: Pencocokan;
  readonly belumSelesai: BelumSelesai;
}

/** `peserta` and `kesenjangan` are those of `sumber`; the annexes are made of the same (see `susunBerkasLaporan`). */
export function susunLaporanPd(
  sumber: SumberLaporan,
  { jenis, identitas }: PermintaanLaporan,
  peserta: PesertaLaporan,
  kesenjangan: KesenjanganPeserta,
): LaporanPd {
  const { bahan } = sumber;
  const { dalamTabel, diLuar, tanpaAngka, pppkCpns } = peserta;
  const tabel = tabelLaporan(dalamTabel, bahan);
  const dasar = dasarLaporan(bahan.ketentuan, identitas);
  return {
    tahun: bahan.tahunLaporan,
    tanggalLaporan: bahan.tanggalLaporan,
    jenis, identitas,
    kepala: kepalaPd(identitas),
    pembuat: pembuatLaporan(identitas),
    dasar,
    ringkasan: ringkasan(sumber, dalamTabel, tabel, kesenjangan),
    tabel, pppkCpns,
    diLuarTabel: diLuar,
    ketentuan: ketentuanDigunakan(bahan.ketentuan, bahan.tahunLaporan),
    bulanan: jpBulanan(sumber, dalamTabel),
    pencocokan: pencocokan(sumber, peserta, tabel),
    belumSelesai: belumSelesai({ sumber, identitas, dasar, kesenjangan: kesenjangan.baris, tanpaAngka }),
  };
}
