/** What crosses between the dialogs of report, cards, export and print and the server: plain JSON, days `YYYY-MM-DD`. */
import type { LembarCetak } from '../../lembar/cetak/lembar-cetak';
import type { JawabanPanel } from '../panel/kontrak';
import type { BilaAda } from './tulis-lembar-cetak';

/** A sheet that stands under a name that is to be made. */
export interface LembarAda {
  readonly nama: string;
  /** «Konsep», «Final», «Perbaikan ke-1»; '' where the sheet does not say it (cards, export, somebody's own sheet). */
  readonly sebutan: string;
  /** `tidak diketahui`: it was not made in this file, or not by the tool. */
  readonly diubahTangan: 'ya' | 'tidak' | 'tidak diketahui';
  /** The name under which «simpan yang lama» keeps it. */
  readonly namaSimpan: string;
}

/** One matter that is not finished, with its single cases. */
export interface HalBelumSelesai {
  readonly hal:
    | 'perlu-perbaikan' | 'jp-lain-perlu-perbaikan' | 'belum-dinilai' | 'pengaturan-kosong' | 'tanggal-berlaku'
    | 'pegawai-tanpa-angka' | 'sesi-setelah-laporan' | 'di-luar-bulan' | 'tidak-cocok' | 'tahun-tanpa-sesi';
  /** What it is, with its number: «3 baris lembar Sesi perlu diperbaiki dan belum dihitung.» */
  readonly kalimat: string;
  /** Where and how to mend it. */
  readonly perbaikan: string;
  /** At most 50 cases, one line each: «Baris 12 (S-000012): [NIP Peserta] …». */
  readonly rincian: readonly string[];
  /** Cases beyond those listed. */
  readonly selebihnya: number;
}

/** The dialog may ask again with another year or day; a key that is absent is as in Pengaturan, else today. */
export interface PermintaanBukaLaporan {
  readonly tahun?: number;
  readonly tanggal?: string;
}

/** What the report dialog shows before it asks to make the report. */
export interface BahanLaporan {
  readonly tahun: number;
  /** Report date. */
  readonly tanggal: string;
  /** Sheets that will be made, in their order: the report and its four annexes. */
  readonly akanDibuat: readonly string[];
  /** Those of them that exist already. */
  readonly lembarAda: readonly LembarAda[];
  /** The figures of the report in short. */
  readonly ringkas: {
    readonly peserta: number;
    readonly memenuhi: number;
    readonly sesiDihitung: number;
    readonly sesiTidakDihitung: number;
    readonly sesiPerluPerbaikan: number;
  };
  readonly belumSelesai: readonly HalBelumSelesai[];
  /** What a final report made now would be called: «Final», «Perbaikan ke-1», or as the last one where it says the same. */
  readonly sebutanFinal: string;
  /** The last final report of the year; absent where there is none. */
  readonly finalTerakhir?: {
    readonly sebutan: string;
    readonly tanggal: string;
    /** «Data berubah sejak laporan final 15 Desember 2025: 3 kegiatan»; '' where nothing has changed. */
    readonly perubahan: string;
    /** At most 50 sessions, one line each. */
    readonly rincian: readonly string[];
    /** Made again now it would say exactly the same. */
    readonly tetap: boolean;
  };
  /** Why no final report can be made now, in one sentence; '' where it can. */
  readonly halanganFinal: string;
  /** Stands for everything shown above; to be handed back unread with the order to make the report. */
  readonly dilihat: string;
}

export interface PermintaanLaporan {
  readonly tahun: number;
  readonly tanggal: string;
  readonly jenis: 'konsep' | 'final';
  /** What was chosen about `lembarAda`: `tolak` where there were none. */
  readonly bilaAda: BilaAda;
  /** `BahanLaporan.dilihat`. */
  readonly terakhirDilihat: string;
}

/** A sheet that was made. */
export interface LembarDibuat {
  readonly nama: string;
  /** The name under which the older one was kept. */
  readonly disimpan?: string;
}

export interface HasilLaporan {
  /** «Laporan PD 2025 (Konsep) dan empat lampirannya selesai dibuat.» */
  readonly kalimat: string;
  readonly sebutan: string;
  readonly lembar: readonly LembarDibuat[];
  /** What must be known before it is signed, loudest first. */
  readonly peringatan: readonly string[];
  /** Findings of level tolak in the workbook. */
  readonly jumlahTolak: number;
}

/** Whose cards: everybody's, one person's, or those of a unit by its name in column Unit Kerja. */
export type UntukKartuPanel = 'semua' | { readonly nip: string } | { readonly unit: string };

/** The dialog asks again when a year or somebody is chosen; absent: the year of Pengaturan, everybody. */
export interface PermintaanBukaKartu {
  readonly tahun?: number;
  readonly untuk?: UntukKartuPanel;
}

export interface BahanKartu {
  readonly tahun: number;
  /** Everybody on the roster, in its order, and how many lines his cards have. */
  readonly orang: readonly { readonly nip: string; readonly nama: string; readonly unit: string; readonly garis: number }[];
  /** Units in the order of the roster; persons without one are in none. */
  readonly unit: readonly { readonly unit: string; readonly orang: number }[];
  /** Of the choice asked for: its sheet, how many cards and lines. */
  readonly nama: string;
  readonly jumlahKartu: number;
  readonly jumlahGaris: number;
  /** Rows of the choice that stand on no card until they are mended; «Baris 12 (S-000012): …». */
  readonly tanpaKartu: readonly HalBelumSelesai[];
  /** Chosen persons without any line, by name. */
  readonly tanpaSesi: readonly string[];
  readonly lembarAda: readonly LembarAda[];
  readonly dilihat: string;
}

export interface PermintaanKartu {
  readonly tahun: number;
  readonly untuk: UntukKartuPanel;
  readonly bilaAda: BilaAda;
  readonly terakhirDilihat: string;
}

export interface HasilKartu {
  readonly kalimat: string;
  readonly lembar: readonly LembarDibuat[];
  readonly peringatan: readonly string[];
  readonly jumlahTolak: number;
}

export const DAFTAR_PER_EKSPOR = ['orang dan jenis', 'sesi'] as const;
export type PerEksporPanel = (typeof DAFTAR_PER_EKSPOR)[number];

export interface PermintaanBukaEkspor {
  readonly tahun?: number;
  /** Absent: as in Pengaturan. */
  readonly per?: PerEksporPanel;
}

export interface BahanEkspor {
  readonly tahun: number;
  readonly per: PerEksporPanel;
  readonly nama: string;
  readonly jumlahBaris: number;
  readonly jumlahJp: number;
  readonly belumSelesai: readonly HalBelumSelesai[];
  readonly lembarAda: readonly LembarAda[];
  readonly dilihat: string;
}

export interface PermintaanEkspor {
  readonly tahun: number;
  readonly per: PerEksporPanel;
  readonly bilaAda: BilaAda;
  readonly terakhirDilihat: string;
}

export interface HasilEkspor {
  readonly kalimat: string;
  readonly lembar: readonly LembarDibuat[];
  readonly peringatan: readonly string[];
  readonly jumlahTolak: number;
  /** To be offered as a download in UTF-8 as it is: every value in quotes, lines end in CR LF. See csv-siasn.ts. */
  readonly csv: { readonly nama: string; readonly isi: string };
}

/** Sheets to print, by title; none: the sheet in front of the person. */
export interface PermintaanCetak {
  readonly lembar: readonly string[];
}

export interface LembarUntukCetak {
  readonly nama: string;
  /** The sheet as it was made; absent where the sheet in the workbook no longer holds that. */
  readonly cetak?: LembarCetak;
  /** Why `cetak` is absent and what to do; '' where it is there. */
  readonly halangan: string;
  /** Opens in the person's own browser session (`target="_blank"`): a PDF of the sheet as it stands. */
  readonly tautanPdf: string;
}

export interface BahanCetak {
  readonly daftar: readonly LembarUntukCetak[];
}

/** The functions of entry/addon.ts that these dialogs call by `google.script.run`. */
export interface FungsiLaporan {
  bukaLaporan(permintaan?: PermintaanBukaLaporan): JawabanPanel<BahanLaporan>;
  buatLaporan(permintaan: PermintaanLaporan): JawabanPanel<HasilLaporan>;
  bukaKartu(permintaan?: PermintaanBukaKartu): JawabanPanel<BahanKartu>;
  buatKartu(permintaan: PermintaanKartu): JawabanPanel<HasilKartu>;
  bukaEkspor(permintaan?: PermintaanBukaEkspor): JawabanPanel<BahanEkspor>;
  buatEkspor(permintaan: PermintaanEkspor): JawabanPanel<HasilEkspor>;
  bukaCetak(permintaan: PermintaanCetak): JawabanPanel<BahanCetak>;
}
