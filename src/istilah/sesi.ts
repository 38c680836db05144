/** One session («satu kali kegiatan») as a row of the sheet says it, each cell read with its reason. */
import type { HasilBaca, NipKeliru, TanggalKeliru } from './hasil-baca';
import type { Nip } from './nip';
import type { NamaHari, Tanggal } from './tanggal';

/** Pasal 1 angka 13 and 16. */
export const DAFTAR_JENIS = ['Pembimbingan', 'Pendampingan'] as const;
export type Jenis = (typeof DAFTAR_JENIS)[number];
/** The two columns of the conversion tables, Lampiran G.3 and H.3. */
export const DAFTAR_LINGKUP = ['Nasional', 'Internasional'] as const;
export type Lingkup = (typeof DAFTAR_LINGKUP)[number];
export const DAFTAR_PELAKSANAAN = ['Terlaksana', 'Batal'] as const;
export type Pelaksanaan = (typeof DAFTAR_PELAKSANAAN)[number];
export const DAFTAR_PARAF = ['Sudah', 'Belum'] as const;

/** The typed columns of sheet Sesi that rules speak about; the header texts are the contract's. */
export type KolomSesi =
  | 'ID Sesi' | 'Tanggal' | 'Jenis' | 'Lingkup' | 'NIP Peserta' | 'Nama Peserta' | 'NIP Pembimbing' | 'Nama Pembimbing'
  | 'Materi' | 'Kompetensi' | 'Dasar' | 'Paraf' | 'Bukti' | 'Evaluasi' | 'Pelaksanaan';

/** A cell that holds an error of the spreadsheet (`#REF!`, `#N/A`). */
export interface SelGalat {
  readonly kolom: KolomSesi;
  readonly galat: string;
}

/** A text column whose cell was read differently from what was typed (spaces, line breaks). */
export interface TeksDirapikan {
  readonly kolom: KolomSesi;
  readonly asal: string;
  readonly terbaca: string;
}

/** A cell hidden under a merged range, which therefore reads as blank. */
export interface SelGabungan {
  readonly kolom: KolomSesi;
  /** A1 notation of the merge, `F5:F7`. */
  readonly rentang: string;
}

export interface BarisSesi {
  /** Row number in the sheet, from 1. */
  readonly baris: number;
  /** Empty until the tool has given one. */
  readonly id: string;
  readonly tanggal: HasilBaca<Tanggal, TanggalKeliru>;
  /** Weekday typed together with the date («Senin, 3 Februari 2025»). */
  readonly hariTertulis?: NamaHari;
  /** How the date stood in the cell: a real date cell or text; needed to notice a swapped day and month. */
  readonly bentukTanggal: 'sel tanggal' | 'teks' | 'angka' | 'kosong';
  readonly jenis: HasilBaca<Jenis>;
  readonly lingkup: HasilBaca<Lingkup>;
  readonly nipPeserta: HasilBaca<Nip, NipKeliru>;
  readonly namaPeserta: string;
  readonly nipPembimbing: HasilBaca<Nip, NipKeliru>;
  readonly namaPembimbing: string;
  readonly materi: string;
  /** As typed, cleaned; may name several competencies separated by commas or semicolons. */
  readonly kompetensi: string;
  readonly dasar: string;
  readonly paraf: string;
  readonly bukti: string;
  readonly evaluasi: string;
  readonly pelaksanaan: HasilBaca<Pelaksanaan>;
  readonly selGalat: readonly SelGalat[];
  readonly teksDirapikan: readonly TeksDirapikan[];
  /** Cells of this row that lie under a merge whose value stands in another row. */
  readonly selGabungan: readonly SelGabungan[];
}
