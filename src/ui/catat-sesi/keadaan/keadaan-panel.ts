/** Everything the panel shows, and what can happen to it. */
import type { BarisTermuat, HasilSimpan, PesertaIsian } from '../../../alur/panel/kontrak';
import type { Jenis, Lingkup } from '../../../istilah/sesi';
import type { DataPanel } from '../data/data-panel';
import type { Bidang, Keluhan } from './bidang';
import { formulirAwal, type BidangTeks, type Formulir } from './formulir';
import type { Gagal, Proses } from './gagal';

export type Muatan =
  | { readonly tahap: 'memuat' }
  | { readonly tahap: 'gagal'; readonly gagal: Gagal }
  | { readonly tahap: 'siap'; readonly data: DataPanel };

/** The note above the form. */
export type Kabar =
  // `formulir` is what was saved anew; it comes back when the save is taken back.
  | { readonly jenis: 'tersimpan'; readonly hasil: HasilSimpan; readonly formulir?: Formulir }
  | { readonly jenis: 'informasi'; readonly kalimat: string }
  | { readonly jenis: 'ditolak'; readonly daftarKalimat: readonly string[] }
  | { readonly jenis: 'gagal'; readonly gagal: Gagal; readonly tentang: Proses };

/** Where the cursor goes after the next painting; `ke` grows, so that the same place can be asked for twice. */
export interface Fokus {
  readonly tujuan: Bidang | 'kabar' | 'tambah-peserta';
  readonly ke: number;
}

export interface KeadaanPanel {
  readonly muatan: Muatan;
  readonly formulir: Formulir;
  /** The row that is being changed; undefined while new sessions are recorded. */
  readonly ubah?: BarisTermuat;
  /** The form as it was before a row was loaded. */
  readonly sebelumUbah?: Formulir;
  /** A call that is under way; nothing else may be started meanwhile. */
  readonly proses?: Proses;
  /** Whether it takes longer than anybody would wait without a word. */
  readonly lambat: boolean;
  readonly kabar?: Kabar;
  /** What was refused, by field, until the field changes. */
  readonly keluhan: Keluhan;
  /** Whether a further participant is being looked for. */
  readonly mencari: boolean;
  /** Grows whenever the form is emptied, so that a search half typed goes too. */
  readonly putaran: number;
  readonly fokus?: Fokus;
}

export type Aksi =
  | { readonly aksi: 'mulai'; readonly proses: Proses }
  | { readonly aksi: 'lambat' }
  | { readonly aksi: 'gagal'; readonly gagal: Gagal; readonly keluhan?: Keluhan }
  | { readonly aksi: 'terbuka'; readonly data: DataPanel }
  | { readonly aksi: 'isi'; readonly bidang: BidangTeks; readonly nilai: string }
  | { readonly aksi: 'rapikan-tanggal' }
  | { readonly aksi: 'pilih-jenis'; readonly jenis: Jenis }
  | { readonly aksi: 'pilih-lingkup'; readonly lingkup: Lingkup }
  | { readonly aksi: 'cari-peserta' }
  | { readonly aksi: 'batal-mencari' }
  | { readonly aksi: 'tambah-peserta'; readonly peserta: PesertaIsian }
  | { readonly aksi: 'hapus-peserta'; readonly nip: string }
  | { readonly aksi: 'isi-pembimbing'; readonly pembimbing: PesertaIsian }
  | { readonly aksi: 'pilih-kompetensi'; readonly nama: string; readonly dipilih: boolean }
  | { readonly aksi: 'tolak'; readonly keluhan: Keluhan }
  | { readonly aksi: 'tersimpan'; readonly hasil: HasilSimpan; readonly data: DataPanel }
  | { readonly aksi: 'dibatalkan'; readonly kalimat: string; readonly formulir?: Formulir; readonly data: DataPanel }
  | { readonly aksi: 'baris-termuat'; readonly baris: BarisTermuat }
  | { readonly aksi: 'batal-mengubah' }
  | { readonly aksi: 'kosongkan' };

export const keadaanAwal: KeadaanPanel = {
  muatan: { tahap: 'memuat' },
  formulir: formulirAwal(''),
  lambat: false,
  keluhan: {},
  mencari: false,
  putaran: 0,
};
