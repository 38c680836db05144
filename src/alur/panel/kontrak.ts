/** What crosses between the panel in the browser and the server: plain JSON, dates as `YYYY-MM-DD`, NIPs as text. */
import type { UbahanKetentuan } from '../../aturan/ketentuan';
import type { Jenis, Lingkup } from '../../istilah/sesi';
import type { HasilLanjutan } from '../lanjutkan-hitung';
import type { JpLainTerkemas } from './jp-lain-terkemas';
import type { KompetensiTerkemas, StandarTerkemas } from './kompetensi-terkemas';
import type { PegawaiTerkemas } from './pegawai-terkemas';

/** One session as the form holds it: what a person fills in, for one or several participants. `''` = blank. */
export interface IsianSesi {
  /** `YYYY-MM-DD`. */
  readonly tanggal: string;
  readonly jenis: Jenis | '';
  readonly lingkup: Lingkup | '';
  /** 18 digits; `''` where the row names somebody without a NIP that can be read. */
  readonly nipPembimbing: string;
  readonly namaPembimbing: string;
  readonly materi: string;
  /** Contract names of competencies, joined by `, `. */
  readonly kompetensi: string;
  readonly dasar: string;
  readonly paraf: string;
  readonly bukti: string;
  readonly evaluasi: string;
}

/** A participant of the form. */
export interface PesertaIsian {
  readonly nip: string;
  readonly nama: string;
}

/** A row of sheet Sesi as the panel loads and shows it. */
export interface BarisIsian {
  readonly id: string;
  readonly peserta: PesertaIsian;
  readonly isian: IsianSesi;
}

/** «Muat baris terpilih»: the row, where it stands now, and what of it could not be read. */
export interface BarisTermuat extends BarisIsian {
  /** Row number from 1, at the time of loading; only for showing. */
  readonly baris: number;
  /** Sentences such as «Tanggal tertulis "31 Februari 2025" tidak terbaca»; the field is then blank. */
  readonly tidakTerbaca: readonly { readonly kolom: string; readonly kalimat: string }[];
}

export interface PermintaanSimpan {
  /** One row each; exactly one when `ubah` is given. At least one, at most 50. */
  readonly peserta: readonly string[];
  readonly isian: IsianSesi;
  /** The row as it was loaded: it is found by ID, and refused where somebody changed it since. */
  readonly ubah?: BarisIsian;
}

export interface SesiTersimpan {
  readonly id: string;
  /** Row number from 1 right after saving. */
  readonly baris: number;
  readonly nip: string;
  readonly nama: string;
  /** JP of this session after all rules: recorded and counted. */
  readonly tercatat: number;
  readonly dihitung: number;
  /** The person's total of the session's year, all kinds and JP Lain, after saving. */
  readonly total: number;
  /** Undefined for a person who has no target. */
  readonly target?: number;
  /** Why it is not counted; `''` where it is. */
  readonly alasan: string;
  /** Sentences of findings that do not forbid saving. */
  readonly peringatan: readonly string[];
}

/** What «Batalkan» needs to take back the last save; carried by the panel, checked by the server. */
export interface Pembatalan {
  /** The rows as they were written; a row that differs by now is left alone and said. */
  readonly sesudah: readonly BarisIsian[];
  /** Of an edited row: the cells as they stood before, by header; of added rows: undefined. */
  readonly sebelum?: Readonly<Record<string, string | number | boolean | { readonly tanggal: string; readonly jam: string }>>;
}

export interface HasilSimpan {
  /** «Tersimpan di baris 214.» or «3 sesi tersimpan di baris 214-216.» */
  readonly kalimat: string;
  readonly daftar: readonly SesiTersimpan[];
  readonly pembatalan: Pembatalan;
  /** The sessions of the participants as they stand now (packed as in `BahanPanel.sesi`), so that the panel stays right. */
  readonly sesi: SesiTerkemas;
}

export interface HasilBatal {
  readonly kalimat: string;
  readonly sesi: SesiTerkemas;
}

/** Columns packed one beside the other; texts that repeat stand once in `teks` and are named by their place there. */
export interface SesiTerkemas {
  /** NIPs whose sessions these are: all of them stand here. Undefined: everybody's. */
  readonly nip?: readonly string[];
  readonly teks: readonly string[];
  /** One row a session that is neither Batal nor refused for a fault of its own. */
  readonly baris: readonly BarisTerkemas[];
}

/** The columns of one packed session; numbers named `teks…` are places in `SesiTerkemas.teks`. */
export type BarisTerkemas = readonly [
  id: string,
  baris: number,
  /** See hari-terkemas.ts. */
  hari: number,
  /** Place in DAFTAR_JENIS. */
  jenis: number,
  /** Place in DAFTAR_LINGKUP from 1; 0 = blank. */
  lingkup: number,
  teksNipPeserta: number,
  /** A NIP, or `?` and the digits that are left of an unreadable one, or `''`. */
  teksNipPembimbing: number,
  teksNamaPembimbing: number,
  teksMateri: number,
  teksKompetensi: number,
];

/** Everything that the panel needs, sent once when it opens. Packed by `kemasBahan`, opened by `bukaBahan`. */
export interface BahanPanel {
  readonly versi: 1;
  readonly hariIni: string;
  readonly tahunLaporan: number;
  readonly tanggalLaporan: string;
  readonly lokal: string;
  /** What Pengaturan changes of the law's data and readings (UbahanKetentuan as plain JSON). */
  readonly ubahan: UbahanKetentuan;
  readonly sesi: SesiTerkemas;
  readonly pegawai: PegawaiTerkemas;
  readonly kompetensi: KompetensiTerkemas;
  readonly standar: StandarTerkemas;
  readonly jpLain: JpLainTerkemas;
  readonly hariLibur: readonly (readonly [hari: string, keterangan: string])[];
}

/** One setting in the dialog «Pengaturan dan bantuan». */
export interface ButirPengaturanPanel {
  /** The key as it stands in sheet Pengaturan; also the key of `simpanPengaturan`. */
  readonly pengaturan: string;
  readonly kelompok: 'Perangkat Daerah' | 'Peraturan' | 'Bilangan ketentuan' | 'Tafsir';
  readonly jenis: 'teks' | 'nip' | 'tahun' | 'tanggal' | 'bilangan' | 'pilihan';
  /** As set in the sheet; a date as `YYYY-MM-DD`; `''` where nothing is set or nothing readable. */
  readonly nilai: string;
  /** In force where nothing is set. */
  readonly baku: string;
  readonly pilihan?: readonly string[];
  readonly penjelasan: string;
  /** The provision in short form, `Lampiran G.3; Lampiran H.3`; `''` for the office's own data. */
  readonly acuan: string;
  /** Sentence where the cell holds something that is not understood. */
  readonly keliru?: string;
}

export interface PengaturanPanel {
  readonly daftar: readonly ButirPengaturanPanel[];
}

/** Changed settings by key; dates `YYYY-MM-DD`, everything as text; `''` clears. */
export interface PermintaanPengaturan {
  readonly ubah: Readonly<Record<string, { readonly semula: string; readonly menjadi: string }>>;
}

export interface HasilPengaturan {
  readonly kalimat: string;
  readonly daftar: readonly ButirPengaturanPanel[];
}

/** How every call from the panel ends; a refusal names the fields at fault by their header. */
export type JawabanPanel<T> =
  | { readonly status: 'selesai'; readonly isi: T }
  | {
      readonly status: 'gagal';
      readonly kode: string;
      readonly kalimat: string;
      readonly temuan?: readonly { readonly kolom: string; readonly kalimat: string; readonly nip?: string }[];
    };

/** The functions of entry/addon.ts that the panel calls by `google.script.run`. */
export interface FungsiPanel {
  bukaCatatSesi(): JawabanPanel<BahanPanel>;
  simpanSesi(permintaan: PermintaanSimpan): JawabanPanel<HasilSimpan>;
  muatBarisTerpilih(): JawabanPanel<BarisTermuat>;
  batalkanSimpan(pembatalan: Pembatalan): JawabanPanel<HasilBatal>;
  siapkanBukuKerja(): JawabanPanel<unknown>;
  lanjutkanHitung(): JawabanPanel<HasilLanjutan>;
  bukaPengaturan(): JawabanPanel<PengaturanPanel>;
  simpanPengaturan(permintaan: PermintaanPengaturan): JawabanPanel<HasilPengaturan>;
}
