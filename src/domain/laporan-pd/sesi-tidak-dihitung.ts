/** Annex Sesi Tidak Dihitung: every session of the report year that gives no JP, with reason and provision. */
import type { Acuan } from '../../istilah/acuan';
import { isiDari } from '../../istilah/hasil-baca';
import type { Jp } from '../../istilah/satuan';
import type { Jenis, Lingkup } from '../../istilah/sesi';
import type { Tanggal } from '../../istilah/tanggal';
import type { HasilSesi } from '../hasil';
import { buatNamaOrang, buatTempatRoster, type NamaOrang } from './rujukan-roster';
import { sesiTahunLaporan, type SesiTahunLaporan } from './sesi-tahun-laporan';
import type { SumberLaporan } from './sumber-laporan';

/** One reason. Of a row to mend, one for every finding that refuses it. */
export interface SebabTidakDihitung {
  /** Header of the column at fault; '' for the row as a whole. */
  readonly kolom: string;
  readonly kalimat: string;
  /** How to mend it; '' where nothing is wrong with the row. */
  readonly perbaikan: string;
  /** Empty for matters of form. */
  readonly acuan: readonly Acuan[];
}

export interface SesiTanpaJp {
  /** Row of sheet Sesi. */
  readonly baris: number;
  readonly id: string;
  readonly status: 'Tidak dihitung' | 'Perlu perbaikan';
  /** The next three are undefined where the cell of a row to mend cannot be read. */
  readonly hari?: Tanggal;
  readonly jenis?: Jenis;
  readonly lingkup?: Lingkup;
  /** As typed where it cannot be read. */
  readonly nip: string;
  /** From the roster, else as typed. */
  readonly nama: string;
  readonly materi: string;
  /** 0 for a row to mend. */
  readonly jpTercatat: Jp;
  /** Never empty. */
  readonly sebab: readonly SebabTidakDihitung[];
}

export interface SesiTidakDihitung {
  readonly tahun: number;
  /** By date, then in roster order; rows without a readable date, whose year is not known, at the end. */
  readonly sesi: readonly SesiTanpaJp[];
}

export function sesiTidakDihitung(sumber: SumberLaporan): SesiTidakDihitung {
  const { daftarPegawai, tahunLaporan } = sumber.bahan;
  const namaDari = buatNamaOrang(daftarPegawai);
  const tempat = buatTempatRoster(daftarPegawai);
  const sesi = sesiTahunLaporan(sumber)
    .flatMap((satu) => sesiTanpaJp(satu, namaDari))
    .sort((a, b) => menurutHari(a.hari, b.hari) || tempat(a.nip) - tempat(b.nip) || a.baris - b.baris);
  return { tahun: tahunLaporan, sesi };
}

/** Of a row to mend every finding that refuses it; of one that is only not counted, the one reason. */
export function sebabTanpaJp({ status, alasan, acuan, temuan }: HasilSesi): readonly SebabTidakDihitung[] {
  if (status === 'Tidak dihitung') return [{ kolom: '', kalimat: alasan, perbaikan: '', acuan }];
  return temuan
    .filter(({ tingkat }) => tingkat === 'tolak')
    .map((satu) => ({ kolom: satu.kolom, kalimat: satu.temuan, perbaikan: satu.perbaikan, acuan: satu.acuan }));
}

function sesiTanpaJp({ sesi, hasil, hari }: SesiTahunLaporan, namaDari: NamaOrang): readonly SesiTanpaJp[] {
  const { status, tercatat } = hasil;
  if (status === 'Dihitung' || status === 'Batal') return [];
  const nip = sesi.nipPeserta.hasil === 'keliru' ? sesi.nipPeserta.asal : (isiDari(sesi.nipPeserta) ?? '');
  return [{
    baris: sesi.baris, id: sesi.id, status, hari,
    jenis: isiDari(sesi.jenis),
    lingkup: isiDari(sesi.lingkup),
    nip,
    nama: namaDari(nip, sesi.namaPeserta),
    materi: sesi.materi,
    jpTercatat: tercatat,
    sebab: sebabTanpaJp(hasil),
  }];
}

/** Rows without a date come last. */
function menurutHari(a: Tanggal | undefined, b: Tanggal | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}
