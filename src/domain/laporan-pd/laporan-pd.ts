/** The December report of a PD (Lampiran J) as facts and figures, without layout. */
import type { Tanggal } from '../../istilah/tanggal';
import type { BelumSelesai } from './belum-selesai';
import type { DasarLaporan } from './dasar-laporan';
import type { IdentitasLaporan, Penandatangan } from './identitas-laporan';
import type { JenisLaporan } from './jenis-laporan';
import type { JpSebulan } from './jp-bulanan';
import type { KetentuanDigunakan } from './ketentuan-digunakan';
import type { Pencocokan } from './pencocokan';
import type { OrangDiLuar } from './peserta-laporan';
import type { Ringkasan } from './ringkasan';
import type { TabelLaporan } from './tabel-laporan';

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
  readonly pppkCpns: { readonly PPPK: number; readonly CPNS: number };
  /** Persons outside the table who have something recorded. */
  readonly diLuarTabel: readonly OrangDiLuar[];
  readonly ketentuan: KetentuanDigunakan;
  /** January to December. */
  readonly bulanan: readonly JpSebulan[];
  readonly pencocokan: Pencocokan;
  readonly belumSelesai: BelumSelesai;
}
