/** Makes a finding of what a rule says: level and column default to the rule's, the provision is the version's. */
import { acuanUntukJenis } from '../../aturan/aturan';
import type { Versi } from '../../aturan/aturan';
import type { KaidahDasar, Pelanggaran } from '../../aturan/kaidah';
import type { Jenis } from '../../istilah/sesi';
import type { Temuan } from '../../istilah/temuan';
import type { KaidahAktif } from './kaidah-aktif';

/** Where the fault stands; `baris` is absent for a sheet as a whole, `jenis` where no kind is known. */
export interface TempatTemuan {
  readonly lembar: string;
  readonly baris?: number;
  readonly jenis?: Jenis;
}

export const susunTemuan = <K extends string>(
  { lembar, baris, jenis }: TempatTemuan,
  { kaidah, tingkat }: KaidahAktif<KaidahDasar<unknown, K>>,
  { acuan }: Versi<unknown>,
  pelanggaran: Pelanggaran<K>,
): Temuan => ({
  lembar,
  baris,
  kolom: pelanggaran.kolom ?? kaidah.kolom,
  tingkat: pelanggaran.tingkat ?? tingkat,
  kode: kaidah.kode,
  temuan: pelanggaran.temuan,
  perbaikan: pelanggaran.perbaikan,
  acuan: acuanUntukJenis(acuan, jenis),
});
