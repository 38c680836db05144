/** The rules in force in one run: the law's parameters as Pengaturan may have set them, and the readings chosen. */
import type { Acuan } from '../istilah/acuan';
import type { Jenjang } from '../istilah/jenjang';
import type { Jp, Kali, Level } from '../istilah/satuan';
import type { Jenis, Lingkup } from '../istilah/sesi';
import type { Tanggal } from '../istilah/tanggal';
import type { Tafsir } from './tafsir';

export interface Ketentuan {
  /** Assumed or set day of entry into force. */
  readonly berlaku: Tanggal;
  readonly tafsir: Tafsir;
  /** JP of one session; Lampiran G.3, H.3. */
  jpSatuSesi(jenis: Jenis, lingkup: Lingkup, hari: Tanggal): Jp;
  /** Sessions counted at most in the month of this day; Lampiran G.3, H.3. */
  batasSebulan(hari: Tanggal): Kali;
  /** The yearly target; Lampiran A, E, I.3, I.5. */
  targetSetahun(tahun: number): Jp;
  /** 1-12; Lampiran J. */
  readonly bulanLaporan: number;
  /** Level of a jenjang, with its provision (Lampiran D, or PermenPANRB 38/2017 above its table). */
  levelJenjang(jenjang: Jenjang): { readonly level: Level; readonly acuan: readonly Acuan[] };
}

/** Parameters that Pengaturan may set; their law stands in parameter/. */
export type KodeParameter =
  | 'jpPembimbinganNasional' | 'jpPembimbinganInternasional' | 'jpPendampinganNasional' | 'jpPendampinganInternasional'
  | 'batasSebulan' | 'targetSetahun' | 'bulanLaporan' | `level ${Jenjang}`;

/** What Pengaturan changes of the defaults; everything absent stays as the law's data say. */
export interface UbahanKetentuan {
  readonly berlaku?: Tanggal;
  readonly tafsir?: Partial<Tafsir>;
  readonly parameter?: Partial<Readonly<Record<KodeParameter, number>>>;
}
