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
  /** In a short run every so-manieth boundary is taken for each event. */
  readonly giliran: number;
  /** What differs after the disturbed run and another one, from one undisturbed run on what people left. */
  banding(buku: Workbook, rujukan: Workbook): string[];
}

const terpakai = (): Workbook => bukuTerpakai((buku) => void jalankan(buku, 'siapkanBukuKerja'));

export const DAFTAR_TINDAKAN: readonly Tindakan[] = [
  { nama: 'hitung', fungsi: 'hitungJp', awal: terpakai, giliran: 1, banding: bandingkanHitungan },
  { nama: 'periksa', fungsi: 'periksaData', awal: terpakai, giliran: 4, banding: bandingkanHasil },
  { nama: 'siapkan', fungsi: 'siapkanBukuKerja', awal: bukuMentah, giliran: 24, banding: bandingkanLembar },
];
