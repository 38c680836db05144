/** What every sheet of the report is made from: the sheets as read, and the results of the one run over them. */
import type { Bahan, Hasil } from '../bahan';

/** `hasil` is `hitungBahan(bahan)`; nothing of the report counts JP by itself. */
export interface SumberLaporan {
  readonly bahan: Bahan;
  readonly hasil: Hasil;
}
