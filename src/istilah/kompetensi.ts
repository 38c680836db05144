/** The eight competencies of Lampiran D, and what the sheet knows of one person's levels. */
import type { HasilBaca, NipKeliru } from './hasil-baca';
import type { Nip } from './nip';
import type { Level } from './satuan';

export const DAFTAR_KOMPETENSI = [
  'Integritas', 'Kerjasama', 'Komunikasi', 'Orientasi pada hasil', 'Pelayanan Publik', 'Pengembangan diri',
  'Mengelola Perubahan', 'Pengambilan Keputusan',
] as const;
export type Kompetensi = (typeof DAFTAR_KOMPETENSI)[number];

/** One row of sheet Kompetensi. */
export interface BarisKompetensi {
  readonly baris: number;
  readonly nip: HasilBaca<Nip, NipKeliru>;
  readonly nama: string;
  /** Present level per competency; «kosong» = not assessed. */
  readonly tingkat: Readonly<Record<Kompetensi, HasilBaca<Level>>>;
  /** The single column Level of the regulation's example table (Lampiran E). */
  readonly tingkatTunggal: HasilBaca<Level>;
}

/** One row of sheet Standar Kompetensi: the level a post demands; «kosong» falls back to the jenjang. */
export interface BarisStandar {
  readonly baris: number;
  readonly jabatan: string;
  readonly tingkat: Readonly<Record<Kompetensi, HasilBaca<Level>>>;
}
