/** The deeds that are simulated, as a table: what is run, on which workbook, and what must hold when it was run again. */
import type { Workbook } from '../../src/lokal/buku/workbook';
import { bukuMentah, bukuTerpakai } from './buku-simulasi';
import { bandingkanHasil, bandingkanHitungan, bandingkanLembar } from './invarian-akhir';
import { jalankan } from './jalankan';

export interface Tindakan {
  readonly nama: string;
  /** The function behind the menu item. */
  readonly fungsi: string;
  awal(): Workbook;
  /** In a short run each event gets every n-th boundary only: deeds of people, faults of the platform. */
  readonly giliran: { readonly orang: number; readonly platform: number };
  /** What differs after the disturbed run and another one, from one undisturbed run on what people left. */
  banding(buku: Workbook, rujukan: Workbook): string[];
}

const terpakai = (): Workbook => bukuTerpakai((buku) => void jalankan(buku, 'siapkanBukuKerja'));

export const tindakanHitung: Tindakan = {
  nama: 'hitung', fungsi: 'hitungJp', awal: terpakai, giliran: { orang: 3, platform: 10 }, banding: bandingkanHitungan,
};

/** A further deed is a further line. */
export const DAFTAR_TINDAKAN_LAIN: readonly Tindakan[] = [
  { nama: 'periksa', fungsi: 'periksaData', awal: terpakai, giliran: { orang: 4, platform: 10 }, banding: bandingkanHasil },
  { nama: 'siapkan', fungsi: 'siapkanBukuKerja', awal: bukuMentah, giliran: { orang: 50, platform: 60 }, banding: bandingkanLembar },
];
