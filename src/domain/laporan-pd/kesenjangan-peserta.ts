/** Annex Kesenjangan: present level, standard and gap of every person of the main table in the eight competencies. */
import type { Jenjang } from '../../istilah/jenjang';
import type { Kompetensi } from '../../istilah/kompetensi';
import type { Nip } from '../../istilah/nip';
import type { Level } from '../../istilah/satuan';
import type { HasilKompetensi, Kesenjangan } from '../hasil';
import type { KompetensiKurang } from '../kesenjangan/kompetensi-kurang';

export interface ButirKesenjangan {
  readonly kompetensi: Kompetensi;
  /** Undefined = not assessed. */
  readonly kini?: Level;
  /** Undefined where neither the post nor the jenjang gives one. */
  readonly standar?: Level;
  readonly kesenjangan: Kesenjangan;
}

export interface BarisKesenjangan {
  readonly nomor: number;
  readonly nip: Nip;
  readonly nama: string;
  readonly jabatan: string;
  readonly jenjang?: Jenjang;
  readonly levelStandar: HasilKompetensi['levelStandar'];
  /** All eight, in the order of Lampiran D. */
  readonly butir: readonly ButirKesenjangan[];
  readonly jumlah: Kesenjangan;
  /** Positive gaps, greatest first. */
  readonly prioritas: readonly KompetensiKurang[];
  readonly saran: string;
  /** Whether any gap is known. */
  readonly dinilai: boolean;
}

export interface KesenjanganPeserta {
  readonly tahun: number;
  readonly baris: readonly BarisKesenjangan[];
}
