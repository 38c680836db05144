/** A dirty entry of sheet Sesi: rows that stand together because they are wrong together, and what is wrong. */
import { barisSesi } from '../baris-sesi';
import type { BarisContoh } from '../lembar-contoh';
import { atasanContoh, pegawaiContoh } from '../pegawai-contoh';

/** What becomes of a row: the status the tool writes, or that it is no session at all. */
export type Nasib = 'Dihitung' | 'Tidak dihitung' | 'Perlu perbaikan' | 'Batal' | 'Dilewati';

export interface BlokKotor {
  /** What staff did. Unique; tests find the rows by it. */
  readonly uraian: string;
  readonly baris: readonly BarisContoh[];
  /** Of each row, or one for all. */
  readonly nasib: Nasib | readonly Nasib[];
  /** Codes of findings that the block raises, in any of its rows. */
  readonly kode?: readonly string[];
  /** Columns merged over all rows of the block; only the first row holds the value. */
  readonly gabung?: readonly string[];
  /** Column whose cell sums the same column above it. */
  readonly jumlahkan?: string;
}

interface IsianBlok extends Omit<BlokKotor, 'baris'> {
  /** Key of the peserta. */
  readonly peserta: string;
  readonly tanggal: string;
  readonly materi: string;
  readonly jenis?: 'Pembimbingan' | 'Pendampingan';
  readonly pembimbing?: string;
  readonly lain?: BarisContoh;
}

/** One wrong row; the columns in `lain` differ from a clean one. Without `pembimbing` it is the atasan langsung. */
export function blok({ peserta, tanggal, materi, jenis, pembimbing, lain, ...blokKotor }: IsianBlok): BlokKotor {
  return { ...blokKotor, baris: [sesiContoh(peserta, tanggal, materi, { jenis, pembimbing, lain })] };
}

/** A clean row of people by their keys. */
export function sesiContoh(
  peserta: string, tanggal: string, materi: string,
  { jenis, pembimbing, lain }: Pick<IsianBlok, 'jenis' | 'pembimbing' | 'lain'> = {},
): BarisContoh {
  const siapa = pegawaiContoh(peserta);
  const oleh = pembimbing === undefined ? atasanContoh(siapa) : pegawaiContoh(pembimbing);
  return barisSesi({ peserta: siapa, pembimbing: oleh, tanggal, jenis, materi, lain });
}
